package org.mouseion.app.discovery.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.mouseion.algorithms.doubt.Dial;
import org.mouseion.app.discovery.PageQuery;

/// A search in pages as its address writes it, and back. What cannot be read is taken as if it were not
/// there.
///
/// Parameters: `q` words, `series`, `dial` 0 to 4, `page`.
final class PageSearchAddress {

    /// Where the dial stands when nobody has turned it.
    static final Dial USUAL = Dial.SPELLINGS;

    private static final int SIZE = 10;

    private PageSearchAddress() {}

    static PageQuery read(
            @Nullable String words, @Nullable String series, @Nullable String dial, @Nullable String page) {
        return new PageQuery(
                words == null ? "" : words.replaceAll("[\\s\\p{Cntrl}]+", " ").strip(),
                series == null || series.isBlank() ? null : series,
                dial == null || !dial.matches("\\d{1,3}") ? USUAL : Dial.at(Integer.parseInt(dial)),
                page == null || !page.matches("\\d{1,6}")
                        ? 1
                        : Math.clamp(Integer.parseInt(page), 1, PageQuery.LAST_PAGE),
                SIZE);
    }

    /// The query string without `?` for another position of the dial and another page.
    static String write(PageQuery query, Dial dial, int page) {
        StringBuilder address = new StringBuilder("q=").append(encoded(query.words()));
        if (query.series() != null) {
            address.append("&series=").append(encoded(query.series()));
        }
        if (dial != USUAL) {
            address.append("&dial=").append(dial.ordinal());
        }
        if (page > 1) {
            address.append("&page=").append(page);
        }
        return address.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
