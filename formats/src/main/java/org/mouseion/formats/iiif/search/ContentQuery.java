package org.mouseion.formats.iiif.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What a viewer asks of a search service (2.0, sections 4.1.1 and 5.1; 1.0, sections 3.2.1 and 4.2.1).
///
/// @param words       as they were typed; `""` where none were
/// @param motivations of the annotations to be found; none for all of them
/// @param dates       within which they were made; none for any time
/// @param users       the addresses of who made them; none for anybody
/// @param min         how often a completion must occur at least
/// @param page        which page of the results, from 1: a parameter of our own, which `next` carries
/// @param ignored     the parameters that were sent and are not heeded
public record ContentQuery(
        String words,
        List<String> motivations,
        List<DateSpan> dates,
        List<String> users,
        int min,
        int page,
        List<String> ignored) {

    private static final int LONGEST = 1000;
    private static final int MOST_TERMS = 20;
    private static final int LAST_PAGE = 100_000;
    private static final Set<String> DEFINED = Set.of("motivation", "date", "user", "min");

    public ContentQuery {
        motivations = List.copyOf(motivations);
        dates = List.copyOf(dates);
        users = List.copyOf(users);
        ignored = List.copyOf(ignored);
    }

    /// Reads the query parameters, already decoded.
    ///
    /// @param heeded the names of the parameters beside `q` and `page` that the server takes into account; a
    ///               date that cannot be read is ignored, and said to be
    public static ContentQuery read(Map<String, String> parameters, Set<String> heeded) {
        Set<String> ignored = new TreeSet<>();
        for (String name : DEFINED) {
            if (!value(parameters, name).isEmpty() && !heeded.contains(name)) {
                ignored.add(name);
            }
        }
        List<DateSpan> dates = new ArrayList<>();
        for (String span : heeded(parameters, heeded, "date")) {
            Optional<DateSpan> read = DateSpan.find(span);
            read.ifPresent(dates::add);
            if (read.isEmpty()) {
                ignored.add("date");
            }
        }
        return new ContentQuery(
                value(parameters, "q"),
                heeded(parameters, heeded, "motivation"),
                dates,
                heeded(parameters, heeded, "user"),
                heeded.contains("min") ? number(value(parameters, "min"), Integer.MAX_VALUE) : 1,
                number(value(parameters, "page"), LAST_PAGE),
                List.copyOf(ignored));
    }

    private static List<String> heeded(Map<String, String> parameters, Set<String> heeded, String name) {
        String value = heeded.contains(name) ? value(parameters, name) : "";
        return value.isEmpty()
                ? List.of()
                : List.of(value.split(" +", MOST_TERMS + 1)).stream()
                        .limit(MOST_TERMS)
                        .toList();
    }

    private static String value(Map<String, String> parameters, String name) {
        String value = parameters.getOrDefault(name, "").strip();
        return value.length() <= LONGEST ? value : value.substring(0, LONGEST);
    }

    private static int number(String text, int most) {
        return text.matches("\\d{1,9}") ? Math.clamp(Long.parseLong(text), 1, most) : 1;
    }
}
