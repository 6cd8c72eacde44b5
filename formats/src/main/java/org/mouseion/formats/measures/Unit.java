package org.mouseion.formats.measures;

/// A unit, with its size in millimetres, grams or seconds. Inches, feet, pounds and ounces are the international ones
/// of
/// 1959.
public enum Unit {
    MILLIMETRE(Quantity.LENGTH, 1),
    CENTIMETRE(Quantity.LENGTH, 10),
    METRE(Quantity.LENGTH, 1000),
    INCH(Quantity.LENGTH, 25.4),
    FOOT(Quantity.LENGTH, 304.8),
    GRAM(Quantity.WEIGHT, 1),
    KILOGRAM(Quantity.WEIGHT, 1000),
    TONNE(Quantity.WEIGHT, 1_000_000),
    OUNCE(Quantity.WEIGHT, 28.349523125),
    POUND(Quantity.WEIGHT, 453.59237),
    SECOND(Quantity.DURATION, 1),
    MINUTE(Quantity.DURATION, 60),
    HOUR(Quantity.DURATION, 3600),
    /// None is written and none is known.
    UNSTATED(Quantity.UNKNOWN, Double.NaN);

    /// What a unit can measure.
    public enum Quantity {
        LENGTH,
        WEIGHT,
        DURATION,
        UNKNOWN
    }

    private final Quantity quantity;
    private final double size;

    Unit(Quantity quantity, double size) {
        this.quantity = quantity;
        this.size = size;
    }

    public Quantity quantity() {
        return quantity;
    }

    double size() {
        return size;
    }
}
