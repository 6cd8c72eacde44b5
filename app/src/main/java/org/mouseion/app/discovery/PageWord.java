package org.mouseion.app.discovery;

import org.mouseion.algorithms.doubt.Slot;

/// One word's place on a page: all that was read there, and its box in pixels of the picture.
public record PageWord(Slot slot, int x, int y, int width, int height) {

    public PageWord {
        if (x < 0 || y < 0 || width < 0 || height < 0) {
            throw new IllegalArgumentException("A box lies on its page, but this one is " + x + "," + y + "," + width
                    + "," + height + ". Maybe the text layer uses other units than pixels.");
        }
    }
}
