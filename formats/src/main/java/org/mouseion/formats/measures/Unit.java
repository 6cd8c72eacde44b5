package org.mouseion.formats.measures;

/// A unit, with its size in millimetres, grams or seconds. Inches, feet, pounds and ounces are the international ones
/// of 1959.
public enum Unit {
    MILLIMETRE("mm", Quantity.LENGTH, 1),
    CENTIMETRE("cm", Quantity.LENGTH, 10),
    METRE("m", Quantity.LENGTH, 1000),
    INCH("in", Quantity.LENGTH, 25.4),
    FOOT("ft", Quantity.LENGTH, 304.8),
    GRAM("g", Quantity.WEIGHT, 1),
    KILOGRAM("kg", Quantity.WEIGHT, 1000),
    TONNE("t", Quantity.WEIGHT, 1_000_000),
    OUNCE("oz", Quantity.WEIGHT, 28.349523125),
    POUND("lb", Quantity.WEIGHT, 453.59237),
    SECOND("s", Quantity.DURATION, 1),
    MINUTE("min", Quantity.DURATION, 60),
    HOUR("h", Quantity.DURATION, 3600),
    /// None is written and none is known.
    UNSTATED("", Quantity.UNKNOWN, Double.NaN);

    /// What a unit can measure.
    public enum Quantity {
        LENGTH,
        WEIGHT,
        DURATION,
        UNKNOWN
    }

    private final String symbol;
    private final Quantity quantity;
    private final double size;

    Unit(String symbol, Quantity quantity, double size) {
        this.symbol = symbol;
        this.quantity = quantity;
        this.size = size;
    }

    /// As records and pages write it: "mm", "kg"; empty where none is stated.
    public String symbol() {
        return symbol;
    }

    public Quantity quantity() {
        return quantity;
    }

    double size() {
        return size;
    }
}
