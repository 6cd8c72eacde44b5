package org.mouseion.app.collection;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// Words on pages that a person found by their shape and said what they are, whether or not anybody read the page.
public interface SpottedWords {

    /// By picture; a picture without any has no entry.
    Map<PictureId, List<Spotted>> list(Collection<PictureId> pictures);

    /// A word in pixels of its picture.
    ///
    /// @param text what it says
    /// @param by account of the person
    record Spotted(String text, int x, int y, int width, int height, long by, Instant at) {}
}
