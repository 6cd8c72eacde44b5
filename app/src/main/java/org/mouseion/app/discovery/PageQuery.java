package org.mouseion.app.discovery;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mouseion.algorithms.doubt.Dial;

/// A search in pages.
///
/// @param words a word, or words that stand in a row
/// @param series only pages of this series, or null
/// @param below series that lie in that one, as the files of a fonds do: their pages count too
/// @param dial how far from the best reading the search goes
/// @param page of results, from 1
/// @param size pages a page of results, 1 to 100
/// @param here whether it is asked from inside the house, where pages are seen that are not for the web
public record PageQuery(
        String words, @Nullable String series, Set<String> below, Dial dial, int page, int size, boolean here) {

    /// Characters of the words that are read.
    public static final int LONGEST = 200;

    /// Pages of results that are shown; what lies behind them nobody looks at.
    public static final int LAST_PAGE = 50;

    /// Asked from anywhere.
    public PageQuery(String words, @Nullable String series, Dial dial, int page, int size) {
        this(words, series, Set.of(), dial, page, size, false);
    }

    /// The same from inside the house, or from anywhere.
    public PageQuery from(boolean inside) {
        return new PageQuery(words, series, below, dial, page, size, inside);
    }

    /// The same in pages of these series too.
    public PageQuery withBelow(Set<String> more) {
        return new PageQuery(words, series, more, dial, page, size, here);
    }

    /// The series whose pages count; none for all.
    public Set<String> counted() {
        if (series == null) {
            return Set.of();
        }
        Set<String> counted = new HashSet<>(below);
        counted.add(series);
        return counted;
    }

    public PageQuery {
        below = Set.copyOf(below);
        words = words.length() <= LONGEST ? words : words.substring(0, LONGEST);
        if (page < 1 || page > LAST_PAGE || size < 1 || size > 100) {
            throw new IllegalArgumentException("Results have pages 1 to " + LAST_PAGE + " of 1 to 100, but got page "
                    + page + " of " + size + ".");
        }
    }
}
