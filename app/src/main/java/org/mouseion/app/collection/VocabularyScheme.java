package org.mouseion.app.collection;

import java.util.Set;

/// A vocabulary: a list of concepts of one origin.
///
/// @param key its short name here: lower-case letters, digits, hyphens and colons
/// @param uri its address, may be empty
/// @param uses which fields of a work its concepts stand for; empty for any
public record VocabularyScheme(String key, Texts title, String uri, Set<Use> uses) {

    /// A field of a work that holds terms.
    public enum Use {
        KIND,
        MATERIAL,
        TECHNIQUE,
        SUBJECT,
        PERIOD,
        STYLE
    }

    public VocabularyScheme {
        uses = Set.copyOf(uses);
        if (!key.matches("[a-z0-9][a-z0-9:-]*")) {
            throw new IllegalArgumentException("A vocabulary is named in lower-case letters, digits, hyphens and colons"
                    + ", but got '" + key + "'");
        }
    }
}
