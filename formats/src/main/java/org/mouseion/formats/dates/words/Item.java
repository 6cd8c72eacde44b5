package org.mouseion.formats.dates.words;

/// A token after the vocabulary has been asked: what it stands for, with its number where it has one.
public record Item(Concept is, int value, int digits, String suffix, String text) {

    public static final Item NOTHING = new Item(Concept.END, 0, 0, "", "");

    public boolean is(Concept concept) {
        return is == concept;
    }

    public boolean isNumber(int fewest, int most) {
        return is == Concept.NUMBER && digits >= fewest && digits <= most;
    }

    /// "1920s": a number with a plural s.
    public boolean isDecade() {
        return is == Concept.NUMBER && "s".equals(suffix) && digits >= 3;
    }

    public boolean isBareNumber() {
        return is == Concept.NUMBER && suffix.isEmpty();
    }
}
