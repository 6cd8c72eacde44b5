package org.mouseion.formats.iiif.image.request;

import java.math.BigDecimal;

/// Mirroring, then a turn clockwise (section 4.3 of both versions).
///
/// @param mirrored whether left and right change places, before the turn
/// @param degrees  0 to 360
public record Rotation(boolean mirrored, BigDecimal degrees) {

    private static final BigDecimal WHOLE_TURN = BigDecimal.valueOf(360);

    public Rotation {
        degrees = Numerals.plain(degrees);
        if (degrees.signum() < 0 || degrees.compareTo(WHOLE_TURN) > 0) {
            throw Refusal.wrong(
                    Refusal.Reason.ROTATION_WORDS,
                    "The rotation " + Refusal.quote(degrees.toPlainString()) + " lies outside 0 to 360 degrees.");
        }
    }

    /// Reads the parameter, already percent-decoded.
    public static Rotation read(String text) {
        boolean mirrored = text.startsWith("!");
        BigDecimal degrees = Numerals.findDecimal(mirrored ? text.substring(1) : text)
                .orElseThrow(() -> Refusal.wrong(
                        Refusal.Reason.ROTATION_WORDS,
                        "The rotation " + Refusal.quote(text)
                                + " cannot be read. It is a number of degrees from 0 to 360, with ! before it to mirror"
                                + " the picture first."));
        return new Rotation(mirrored, degrees);
    }

    /// The parameter as the specification likes it written.
    public String written() {
        return (mirrored ? "!" : "") + Numerals.written(degrees);
    }
}
