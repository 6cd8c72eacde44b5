package org.mouseion.formats.iiif.presentation;

/// In which direction pages follow one another (section 3.2).
public enum ViewingDirection {
    LEFT_TO_RIGHT("left-to-right"),
    RIGHT_TO_LEFT("right-to-left"),
    TOP_TO_BOTTOM("top-to-bottom"),
    BOTTOM_TO_TOP("bottom-to-top");

    private final String word;

    ViewingDirection(String word) {
        this.word = word;
    }

    /// The value of `viewingDirection`.
    public String word() {
        return word;
    }
}
