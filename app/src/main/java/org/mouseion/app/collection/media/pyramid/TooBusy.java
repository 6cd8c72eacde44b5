package org.mouseion.app.collection.media.pyramid;

/// More pieces are asked for than can be made in time; the asker may come back in a moment.
public final class TooBusy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TooBusy() {
        super("more pictures are asked for than can be made in time", null, false, false);
    }
}
