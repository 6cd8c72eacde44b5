package org.mouseion.formats.iiif.search;

import java.util.List;
import org.mouseion.formats.iiif.annotations.Annotation;

/// One page of what was found.
///
/// @param query       the address of the search without a page, as it was asked
/// @param pages       where it stands among the other pages
/// @param annotations what was found on this page, with their rectangles
/// @param matches     which words of them
/// @param ignored     the parameters that were not heeded
public record SearchResults(
        String query, Pages pages, List<Annotation> annotations, List<Match> matches, List<String> ignored) {

    /// @param number     of this page, from 1
    /// @param last       number of the last page
    /// @param total      of the annotations on all pages
    /// @param startIndex of the first annotation on this page among all, from 0
    public record Pages(int number, int last, int total, int startIndex) {

        public Pages {
            if (number < 1 || last < number || total < 0 || startIndex < 0) {
                throw new IllegalArgumentException("Page " + number + " of " + last + " with " + total
                        + " results from " + startIndex + ". Pages are counted from 1; there is always a first.");
            }
        }

        /// Everything on one page.
        public static Pages single(int total) {
            return new Pages(1, 1, total, 0);
        }

        /// The page `number` of results that are `size` to a page; the last where there are fewer.
        public static Pages of(int number, int size, int total) {
            int last = Math.max(1, (total + size - 1) / size);
            int page = Math.min(number, last);
            return new Pages(page, last, total, (page - 1) * size);
        }

        boolean isAll() {
            return last == 1;
        }
    }

    public SearchResults {
        annotations = List.copyOf(annotations);
        matches = List.copyOf(matches);
        ignored = List.copyOf(ignored);
    }

    /// The address of the page `number`.
    String page(int number) {
        return query + (query.indexOf('?') < 0 ? "?" : "&") + "page=" + number;
    }

    /// The address of this page.
    String id() {
        return pages.isAll() ? query : page(pages.number());
    }
}
