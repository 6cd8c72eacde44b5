package org.mouseion.formats.iiif.json;

/// A document that is no JSON, or more of it than the limits allow. Its message is a sentence for the person
/// who asked for the document.
public final class UnreadableJson extends Exception {

    private static final long serialVersionUID = 1L;

    public UnreadableJson(String sentence) {
        super(sentence, null, false, false);
    }
}
