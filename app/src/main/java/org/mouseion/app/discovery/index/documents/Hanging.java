package org.mouseion.app.discovery.index.documents;

import java.util.List;
import org.mouseion.app.collection.Picture;
import org.mouseion.app.collection.ShownPicture;
import org.mouseion.app.collection.Work;

/// The order of works when nothing was asked and nothing else decides: mixed, as on a wall, and always the same. Works
/// shown in a faithful picture hang first; behind them those with a drawing and those without anything are mixed, the
/// drawings nearer to the front.
final class Hanging {

    private static final int WALL = 1 << 20;

    private Hanging() {}

    /// @param pictures the pictures to show of it
    static int of(Work work, List<ShownPicture> pictures) {
        int place = mix(work.id().value());
        if (pictures.stream().map(ShownPicture::picture).anyMatch(Picture::faithful)) {
            return place;
        }
        return WALL + (pictures.isEmpty() ? place : place / 2);
    }

    /// A number from 0 to the end of the wall that looks drawn by lot and depends on the work alone (the finaliser of
    /// SplitMix64, Steele, Lea and Flood 2014).
    private static int mix(long id) {
        long z = id * 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return (int) ((z ^ (z >>> 31)) & (WALL - 1));
    }
}
