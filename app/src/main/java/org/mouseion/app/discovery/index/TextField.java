package org.mouseion.app.discovery.index;

/// The texts of a work by what they say about it. Each holds folded words and their stems.
public enum TextField {
    TITLE,
    MAKER,
    SUBJECT,
    KIND,
    MATERIAL,
    PERIOD,
    PLACE,
    /// Description and inscription.
    TEXT,
    /// Credit, provenance, dimensions, everything the source said besides.
    NOTE,
    /// Every word and form of the whole record once: says whether a word is there at all.
    ALL,
    /// Every word of the record in order, without stems: phrases and spelling.
    WORDS,
    /// Words with an accent as they are written, where all other fields fold them: "crâne" is no crane.
    ACCENTED;

    /// The field's name in the index.
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
