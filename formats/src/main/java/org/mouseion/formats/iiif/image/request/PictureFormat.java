package org.mouseion.formats.iiif.image.request;

import java.util.Arrays;
import java.util.Locale;

/// The formats that the specification names (section 4.5 of both versions). Which of them a service offers is
/// its own affair.
public enum PictureFormat {
    JPG("image/jpeg"),
    TIF("image/tiff"),
    PNG("image/png"),
    GIF("image/gif"),
    JP2("image/jp2"),
    PDF("application/pdf"),
    WEBP("image/webp");

    private final String mediaType;

    PictureFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /// Reads the parameter, already percent-decoded; letters are lower case.
    public static PictureFormat read(String text) {
        return Arrays.stream(values())
                .filter(format -> format.word().equals(text))
                .findFirst()
                .orElseThrow(() -> Refusal.wrong(
                        Refusal.Reason.FORMAT_UNKNOWN, "The format " + Refusal.quote(text) + " is not known."));
    }

    /// The ending of the address.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// For `Content-Type`.
    public String mediaType() {
        return mediaType;
    }
}
