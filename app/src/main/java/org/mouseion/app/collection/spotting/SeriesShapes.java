package org.mouseion.app.collection.spotting;

import java.io.IOException;
import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mouseion.algorithms.spotting.Shape;
import org.mouseion.algorithms.spotting.Spotted;
import org.mouseion.algorithms.spotting.Wanted;
import org.mouseion.algorithms.spotting.WordBox;
import org.mouseion.algorithms.spotting.WordIndex;
import org.mouseion.app.collection.PictureId;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.media.held.HeldPicture;
import org.mouseion.app.collection.media.held.PictureRows;
import org.mouseion.app.governance.Ruling.Verdict;
import org.springframework.stereotype.Component;

/// Searches the shapes of a work's pages. Those of the last work stay in memory while there is room.
@Component
public class SeriesShapes {

    /// Words that are searched at once: a kilobyte each.
    static final int MOST = 60_000;

    /// Two boxes that share so much of their area are one place.
    private static final double SAME = 0.5;

    private final PictureRows pictures;
    private final PageShapes shapes;
    private SoftReference<Held> held = new SoftReference<>(null);

    SeriesShapes(PictureRows pictures, PageShapes shapes) {
        this.pictures = pictures;
        this.shapes = shapes;
    }

    /// A place that looks like the wanted word.
    ///
    /// @param alike 0 to 1, of the shapes as wholes
    /// @param warped 0 to 1, stroke by stroke with one stretched along the other
    /// @param width how much wider or narrower it is
    public record Like(PictureId picture, WordBox box, double alike, double warped, double width) {}

    /// How far a work is cut.
    ///
    /// @param words that are searched
    /// @param pages that are cut
    /// @param of its pages
    /// @param cut whether there were more words than are searched at once
    public record Extent(int words, int pages, int of, boolean cut) {}

    private record At(PictureId picture, WordBox box) {}

    private record Held(WorkId work, long stamp, List<At> places, WordIndex index, Extent extent) {}

    public Extent extent(WorkId work) throws IOException {
        return of(work).extent();
    }

    /// Places that look like a word, best first, without those that were ruled about.
    public List<Like> find(SpottedRows.Wanted word, List<SpottedRows.Place> ruled, int most) throws IOException {
        Held series = of(word.work());
        Wanted wanted = Wanted.of(shape(series, word.picture(), word.box()));
        Set<Integer> known = new HashSet<>();
        known.addAll(same(series, word.picture(), word.box()));
        for (SpottedRows.Place place : ruled) {
            known.addAll(same(series, place.picture(), place.box()));
            if (place.verdict() == Verdict.YES) {
                wanted = wanted.confirmed(shape(series, place.picture(), place.box()));
            } else if (place.verdict() == Verdict.NO) {
                wanted = wanted.refused(shape(series, place.picture(), place.box()));
            }
        }
        List<Like> likes = new ArrayList<>();
        for (Spotted spotted : series.index().search(wanted, most + known.size())) {
            if (!known.contains(spotted.word()) && likes.size() < most) {
                At at = series.places().get(spotted.word());
                likes.add(new Like(at.picture(), at.box(), spotted.digest(), spotted.warped(), spotted.width()));
            }
        }
        return likes;
    }

    private Shape shape(Held series, PictureId picture, WordBox box) throws IOException {
        List<Integer> same = same(series, picture, box);
        return same.isEmpty()
                ? shapes.shape(pictures.get(picture), box)
                : series.index().get(same.getFirst());
    }

    private static List<Integer> same(Held series, PictureId picture, WordBox box) {
        List<Integer> same = new ArrayList<>();
        for (int i = 0; i < series.places().size(); i++) {
            At at = series.places().get(i);
            if (at.picture().equals(picture) && at.box().overlap(box) >= SAME) {
                same.add(i);
            }
        }
        return same;
    }

    /// What is cut of a work now; read again when a page was cut anew.
    private synchronized Held of(WorkId work) throws IOException {
        List<HeldPicture> pages =
                pictures.listOf(work).stream().filter(HeldPicture::isReady).toList();
        long stamp = shapes.stamp(pages);
        Held last = held.get();
        if (last != null && last.work().equals(work) && last.stamp() == stamp) {
            return last;
        }
        List<At> places = new ArrayList<>();
        List<Shape> all = new ArrayList<>();
        int cutPages = 0;
        boolean more = false;
        for (HeldPicture page : pages) {
            @Nullable List<CutWord> words = shapes.find(page).orElse(null);
            if (words == null) {
                continue;
            }
            cutPages++;
            for (CutWord word : words) {
                more |= all.size() >= MOST;
                if (all.size() < MOST) {
                    places.add(new At(page.id(), word.box()));
                    all.add(word.shape());
                }
            }
        }
        Held now = new Held(
                work,
                stamp,
                List.copyOf(places),
                WordIndex.of(all),
                new Extent(all.size(), cutPages, pages.size(), more));
        held = new SoftReference<>(now);
        return now;
    }
}
