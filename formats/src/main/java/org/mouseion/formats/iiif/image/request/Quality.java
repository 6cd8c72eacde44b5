package org.mouseion.formats.iiif.image.request;

import java.util.Arrays;
import java.util.Locale;

/// In colour, in greys, in black and white, or as the service likes best (section 4.4 of both versions).
public enum Quality {
    DEFAULT,
    COLOR,
    GRAY,
    BITONAL;

    /// Reads the parameter, already percent-decoded; letters are lower case.
    public static Quality read(String text) {
        return Arrays.stream(values())
                .filter(quality -> quality.word().equals(text))
                .findFirst()
                .orElseThrow(() -> Refusal.wrong(
                        Refusal.Reason.QUALITY_UNKNOWN,
                        "The quality " + Refusal.quote(text) + " is not one of default, color, gray and bitonal."));
    }

    /// The word of the address.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
