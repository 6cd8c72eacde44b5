package org.mouseion.formats.measures;

/// One measure of an object.
///
/// @param value              the number as written, fractions worked out
/// @param millimetresOrGrams the same in millimetres, grams or (a duration) seconds; NaN when no unit is known
/// @param part               what was measured, as written: "support", "frame", "feuille"; empty for the whole
/// @param approximate        whether the writer says about
/// @param written            the text it was read from
public record Measure(
        Kind kind,
        double value,
        Unit unit,
        double millimetresOrGrams,
        String part,
        boolean approximate,
        String written) {

    static Measure of(Kind kind, double value, Unit unit, String part, boolean approximate, String written) {
        return new Measure(kind, value, unit, value * unit.size(), part, approximate, written);
    }

    /// Whether its size is known and can be compared with others.
    public boolean isComparable() {
        return unit != Unit.UNSTATED;
    }
}
