package org.mouseion.app.collection.catalogue.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/// What the list of works shows, as its address says it.
///
/// @param words beginnings of words of titles, numbers and makers' names, or a work's number
/// @param state name of a [org.mouseion.app.collection.WorkState], or empty
/// @param source key of a source, or empty
/// @param lacks `title`, `date`, `picture`, or `decision` for works whose source says something new; or empty
/// @param maker number of a maker, or 0
/// @param sort `number`, `title`, `changed` or `id`; a leading `-` turns the order
/// @param page from 1
public record WorkQuery(String words, String state, String source, String lacks, long maker, String sort, int page) {

    public static final int SIZE = 50;

    public WorkQuery {
        page = Math.max(1, page);
        sort = sort.matches("-?(number|title|changed|id)") ? sort : "-changed";
    }

    public String sortedBy() {
        return sort.startsWith("-") ? sort.substring(1) : sort;
    }

    public boolean descending() {
        return sort.startsWith("-");
    }

    public WorkQuery atPage(int other) {
        return new WorkQuery(words, state, source, lacks, maker, sort, other);
    }

    /// By `column`; the other way round where it is sorted by it already.
    public WorkQuery sortedBy(String column) {
        String way = sort.equals(column) ? "-" + column : column;
        return new WorkQuery(words, state, source, lacks, maker, way, 1);
    }

    /// The value of `aria-sort` for a column, or null.
    @org.jspecify.annotations.Nullable
    public String ariaSort(String column) {
        return !sortedBy().equals(column) ? null : descending() ? "descending" : "ascending";
    }

    public String address() {
        Map<String, String> parts = new TreeMap<>();
        put(parts, "q", words);
        put(parts, "state", state);
        put(parts, "source", source);
        put(parts, "lacks", lacks);
        put(parts, "maker", maker == 0 ? "" : Long.toString(maker));
        put(parts, "sort", sort.equals("-changed") ? "" : sort);
        put(parts, "page", page == 1 ? "" : Integer.toString(page));
        StringBuilder address = new StringBuilder("/desk/works");
        parts.forEach((name, value) -> address.append(address.indexOf("?") < 0 ? '?' : '&')
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return address.toString();
    }

    private static void put(Map<String, String> parts, String name, String value) {
        if (!value.isBlank()) {
            parts.put(name, value.strip());
        }
    }
}
