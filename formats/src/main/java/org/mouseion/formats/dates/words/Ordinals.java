package org.mouseion.formats.dates.words;

/// Numbers that count centuries and parts: "19th", "XIX", "third".
public final class Ordinals {

    private Ordinals() {}

    /// The value of a figure, a Roman numeral or an ordinal word; 0 when the item is none of them.
    public static int value(Item item) {
        return switch (item.is()) {
            case NUMBER -> item.value();
            case ORDINAL -> item.value();
            case QUARTER -> "cuarto".equals(item.text()) ? 4 : 0;
            case CIRCA -> "v".equals(item.text()) ? 5 : 0;
            case STRANGE -> Roman.value(item.text());
            default -> 0;
        };
    }
}
