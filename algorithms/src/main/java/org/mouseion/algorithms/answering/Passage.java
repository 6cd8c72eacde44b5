package org.mouseion.algorithms.answering;

/// A part of a source that can be quoted.
///
/// @param id whatever the caller knows it by; none twice in an index
/// @param source what it is a part of: a page, a record, a document. What the other parts say helps to find it
/// @param heading title of the source or chapter; may be empty
/// @param text as it would be quoted
/// @param language two letters
public record Passage(String id, String source, String heading, String text, String language) {

    /// A passage that is a source by itself.
    public static Passage of(String id, String heading, String text, String language) {
        return new Passage(id, id, heading, text, language);
    }
}
