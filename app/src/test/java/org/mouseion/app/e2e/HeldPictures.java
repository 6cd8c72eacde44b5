package org.mouseion.app.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.mouseion.app.collection.SourceRef;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.Works;
import org.mouseion.app.collection.media.held.HeldPicture;
import org.mouseion.app.collection.media.held.PictureRows;
import org.mouseion.app.collection.spotting.PageShapes;

/// The pictures of the demonstration museum, which come in behind its records.
final class HeldPictures {

    private HeldPictures() {}

    /// Those that visitors see, in the order of numbers.
    static List<HeldPicture> list() {
        List<HeldPicture> shown = RunningHouse.shared().get(PictureRows.class).listAfter(0, 50).stream()
                .filter(picture -> picture.isReady() && picture.work() != null && picture.removed() == null)
                .toList();
        if (shown.size() < 2) {
            throw new AssertionError("The pictures of the demonstration museum did not come in");
        }
        return shown;
    }

    /// The work whose pictures are pages.
    static long dayBook() {
        return RunningHouse.shared()
                .get(Works.class)
                .find(new SourceRef("demo", "mdm-0327"))
                .orElseThrow()
                .id()
                .value();
    }

    /// Number of a page that is cut into words.
    static long cutPage() {
        HeldPicture page = RunningHouse.shared()
                .get(PictureRows.class)
                .listOf(new WorkId(dayBook()))
                .getFirst();
        try {
            RunningHouse.shared().get(PageShapes.class).make(page);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return page.id().value();
    }

    /// Path of the page of the work that the picture at this place shows, without language.
    static long work(int place) {
        return java.util.Objects.requireNonNull(list().get(place).work()).value();
    }
}
