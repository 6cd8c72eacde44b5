package org.mouseion.app.discovery;

import java.util.List;
import org.mouseion.algorithms.doubt.Variant;

/// What a search in pages finds.
///
/// @param total pages on which the words may stand
/// @param exact whether the total was counted; otherwise no more than so many
/// @param expected matches on all of them, or on those looked at where the total was not counted
/// @param hits one page of results, most matches to be expected first
/// @param share how the searched series was read, whatever was looked for
/// @param spellings by which the words were looked for besides themselves, likeliest first
public record PagesFound(
        long total, boolean exact, double expected, List<PageHit> hits, Share share, List<Variant> spellings) {

    public PagesFound {
        hits = List.copyOf(hits);
        spellings = List.copyOf(spellings);
    }

    /// Pages of the series by who read them.
    ///
    /// @param unread read by nobody: nothing on them can be found
    public record Share(long machine, long corrected, long unread) {
        public long all() {
            return machine + corrected + unread;
        }
    }

    /// A page with its places.
    ///
    /// @param expected number of matches on it
    /// @param spots in the order of the page, at most so many as can be shown
    public record PageHit(PageRead page, double expected, List<PageSpot> spots) {
        public PageHit {
            spots = List.copyOf(spots);
        }
    }

    /// A place where the words may stand.
    ///
    /// @param first number of the first word on the page
    /// @param last number of the last word, included
    /// @param probability that they stand there
    /// @param read what the best reading is
    /// @param before a few words as they were read
    /// @param after a few words as they were read
    public record PageSpot(int first, int last, double probability, String read, String before, String after) {}
}
