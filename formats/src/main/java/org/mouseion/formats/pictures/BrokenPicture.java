package org.mouseion.formats.pictures;

import java.io.IOException;

/// A picture that cannot be read to its end, with the reason for which it is set aside.
public final class BrokenPicture extends IOException {

    private static final long serialVersionUID = 1L;

    private final PictureTrouble trouble;

    public BrokenPicture(PictureTrouble trouble, String detail) {
        super(detail);
        this.trouble = trouble;
    }

    public BrokenPicture(PictureTrouble trouble, String detail, Throwable cause) {
        super(detail, cause);
        this.trouble = trouble;
    }

    public PictureTrouble trouble() {
        return trouble;
    }

    public String detail() {
        String message = getMessage();
        return message == null ? "" : message;
    }
}
