package org.mouseion.app.discovery.index.pages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mouseion.app.discovery.PagesFound.PageHit;
import org.mouseion.app.discovery.PagesFound.PageSpot;

/// Words in a row: of the pages that hold them all, those on which they follow one another.
///
/// No page can have more matches of the row than of its rarest word. So the pages are read in the order of
/// that bound, and reading stops once those wanted are better than anything that may still come, or when
/// enough were read.
final class RowOfWords {

    /// Reads a page and looks for the row.
    @FunctionalInterface
    interface Look {
        PageHit at(int doc) throws IOException;
    }

    /// @param total pages, or no more than so many where not `exact`
    record Result(long total, boolean exact, double expected, List<PageHit> hits) {
        Result {
            hits = List.copyOf(hits);
        }

        Result shown(int from, int size) {
            int start = Math.min(from, hits.size());
            return new Result(total, exact, expected, hits.subList(start, Math.min(hits.size(), start + size)));
        }
    }

    private static final Comparator<PageHit> BEST =
            Comparator.comparingDouble(PageHit::expected).reversed();

    private RowOfWords() {}

    /// @param wanted pages of which the order must be right
    /// @param most pages read
    /// @param least probability of a place
    static Result of(Candidates candidates, int wanted, int most, double least, Look look) throws IOException {
        List<Candidates.Candidate> order = candidates.bestFirst();
        List<PageHit> hits = new ArrayList<>();
        int read = 0;
        for (Candidates.Candidate each : order) {
            if (read == most || isSettled(hits, wanted, each.bound())) {
                break;
            }
            read++;
            PageHit hit = look.at(each.doc());
            if (hit.spots().stream().mapToDouble(PageSpot::probability).max().orElse(0) >= least) {
                hits.add(hit);
                hits.sort(BEST);
            }
        }
        boolean all = read == candidates.total();
        double expected = hits.stream().mapToDouble(PageHit::expected).sum();
        return new Result(all ? hits.size() : candidates.total() - read + hits.size(), all, expected, hits);
    }

    private static boolean isSettled(List<PageHit> hits, int wanted, float bound) {
        return hits.size() >= wanted && hits.get(wanted - 1).expected() >= bound;
    }
}
