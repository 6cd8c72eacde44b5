package org.mouseion.formats.dates.edtf;

/// The qualification of a date or of one of its parts (EDTF level 1 and 2, "Qualification").
public enum EdtfMark {
    /// As stated.
    PLAIN(""),
    /// The source is in doubt.
    UNCERTAIN("?"),
    /// An estimate near the value.
    APPROXIMATE("~"),
    /// Both at once.
    UNCERTAIN_AND_APPROXIMATE("%");

    private final String sign;

    EdtfMark(String sign) {
        this.sign = sign;
    }

    /// The mark for two yes-or-no questions.
    public static EdtfMark of(boolean uncertain, boolean approximate) {
        if (uncertain) {
            return approximate ? UNCERTAIN_AND_APPROXIMATE : UNCERTAIN;
        }
        return approximate ? APPROXIMATE : PLAIN;
    }

    static EdtfMark ofSign(char sign) {
        return switch (sign) {
            case '?' -> UNCERTAIN;
            case '~' -> APPROXIMATE;
            case '%' -> UNCERTAIN_AND_APPROXIMATE;
            default -> PLAIN;
        };
    }

    /// This mark strengthened by another.
    public EdtfMark and(EdtfMark other) {
        return of(uncertain() || other.uncertain(), approximate() || other.approximate());
    }

    public boolean uncertain() {
        return this == UNCERTAIN || this == UNCERTAIN_AND_APPROXIMATE;
    }

    public boolean approximate() {
        return this == APPROXIMATE || this == UNCERTAIN_AND_APPROXIMATE;
    }

    String sign() {
        return sign;
    }
}
