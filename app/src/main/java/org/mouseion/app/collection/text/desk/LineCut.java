package org.mouseion.app.collection.text.desk;

import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.media.held.HeldPicture;
import org.mouseion.formats.pages.Box;

/// The picture of a line, with some of what stands around it.
///
/// @param width it is shown at, in pixels
/// @param height it is shown at, in pixels
public record LineCut(String address, int width, int height) {

    /// A line across a newspaper at a size at which it can be read.
    static final int WIDEST = 1600;

    /// The cut around a line, or null where its box is not on the picture.
    static @Nullable LineCut around(Leaf leaf, Box line) {
        HeldPicture picture = leaf.picture();
        int margin = Math.clamp(line.height() / 4, 4, 200);
        int left = Math.max(0, line.x() - margin);
        int top = Math.max(0, line.y() - margin);
        int right = (int) Math.min(picture.width(), (long) line.x() + line.width() + margin);
        int low = (int) Math.min(picture.height(), (long) line.y() + line.height() + margin);
        if (line.isNone() || right - left < 2 || low - top < 2) {
            return null;
        }
        Box box = new Box(left, top, right - left, low - top);
        int wide = Math.min(box.width(), WIDEST);
        long high = Math.round((double) box.height() * wide / box.width());
        return new LineCut(leaf.address() + "/line?at=" + Places.write(box), wide, Math.clamp(high, 1, 4000));
    }
}
