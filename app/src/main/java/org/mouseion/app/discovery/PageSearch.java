package org.mouseion.app.discovery;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.discovery.PagesFound.PageHit;

/// Finds words on pages, with the doubt of those who read them.
public interface PageSearch {

    /// Pages that may be seen where the query is asked, best first.
    PagesFound find(PageQuery query);

    /// The places on one page; nothing where it is not known or not for everybody.
    Optional<PageHit> findOn(long page, PageQuery query);

    /// Words of the index that begin so, most frequent first.
    ///
    /// @param series only words of this series' pages, or null
    List<Completion> complete(String start, @Nullable String series, int limit);

    /// Whether there is no page that anybody may see.
    boolean isEmpty();

    /// The series there are, by title.
    ///
    /// @param here whether it is asked from inside the house
    List<Series> series(boolean here);

    /// @param pages on which it is the best reading
    record Completion(String word, long pages) {}

    /// @param pages that may be seen there
    record Series(String series, String title, long pages) {}
}
