package org.mouseion.app.collection.text.recognise;

import java.io.IOException;
import org.mouseion.algorithms.images.Pixels;
import org.mouseion.app.collection.media.held.HeldPicture;
import org.mouseion.app.collection.media.pyramid.Glances;
import org.mouseion.engines.api.Picture;
import org.springframework.stereotype.Component;

/// Pages as machines look at them: whole, and no larger than memory allows.
@Component
class PageCopies {

    /// A page of A4 at 350 dots an inch: some 200 megabytes while it is prepared. Larger masters are read
    /// smaller.
    static final long MOST_PIXELS = 12_000_000;

    private final Glances glances;

    PageCopies(Glances glances) {
        this.glances = glances;
    }

    Picture of(HeldPicture picture) throws IOException {
        Pixels pixels = glances.at(picture.master(), side(picture.width(), picture.height()));
        return new Picture(pixels.width(), pixels.height(), pixels.array());
    }

    /// The longer side at which a picture has as many pixels as allowed.
    static int side(long width, long height) {
        long longer = Math.max(1, Math.max(width, height));
        double scale = Math.sqrt((double) MOST_PIXELS / Math.max(1, width * height));
        return (int) Math.max(1, Math.floor(longer * Math.min(1, scale)));
    }
}
