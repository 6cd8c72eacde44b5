package org.mouseion.app.discovery.guide.facts;

/// What a record says in one field.
///
/// @param said as a sentence says it
/// @param written word for word, as the citation shows it
/// @param tag language of `said`: `und` where nobody knows or where it has none, as a number
record RecordValue(String said, String written, String tag) {

    static RecordValue of(String text, String tag) {
        return new RecordValue(text, text, tag);
    }

    /// Between quotation marks, so that nobody takes it for the house's own words.
    RecordValue setApart(Voice voice) {
        return new RecordValue(voice.say("guide.quoted", said), written, tag);
    }

    boolean isEmpty() {
        return said.isBlank();
    }
}
