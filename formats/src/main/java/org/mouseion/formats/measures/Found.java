package org.mouseion.formats.measures;

import org.jspecify.annotations.Nullable;

/// A value while its series is still being read; its kind, unit and part may come later in the text.
final class Found {

    final double value;
    final int start;
    int end;
    boolean approximate;
    /// "?": a place in the series without a value.
    final boolean missing;

    @Nullable
    Kind kind;

    boolean depthOrDiameter;

    @Nullable
    Unit unit;
    /// The last unit of a compound: seconds, in "3 min 5 s".
    @Nullable
    Unit last;

    String part = "";

    Found(Token number, boolean missing) {
        this.value = number.value();
        this.start = number.start();
        this.end = number.end();
        this.missing = missing;
    }

    Unit.Quantity quantity() {
        return unit == null ? Unit.Quantity.UNKNOWN : unit.quantity();
    }

    Unit smallest() {
        if (last != null) {
            return last;
        }
        return unit == null ? Unit.UNSTATED : unit;
    }

    double size() {
        return unit == null ? Double.NaN : unit.size();
    }

    Measure measure(String text, Unit habitual) {
        boolean weighs = kind == Kind.WEIGHT || kind == Kind.DURATION;
        Unit stated = unit != null ? unit : weighs ? Unit.UNSTATED : habitual;
        Kind said = switch (stated.quantity()) {
            case WEIGHT -> Kind.WEIGHT;
            case DURATION -> Kind.DURATION;
            case LENGTH, UNKNOWN -> kind == null ? Kind.UNSPECIFIED : kind;
        };
        return Measure.of(said, value, stated, part, approximate, text.substring(start, end));
    }
}
