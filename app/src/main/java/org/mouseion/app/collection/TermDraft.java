package org.mouseion.app.collection;

import org.jspecify.annotations.Nullable;

/// A term of a source's own list (its subject tree, its classification), before the vocabulary knows it.
///
/// @param scheme key of the list, for example `source:tate`; lower-case letters, digits, hyphens and colons
/// @param code the source's own number or word for the term; an absolute address is taken as the concept's address
/// @param label in the languages the source gives
/// @param broader code of the term above it in the same list, or null
public record TermDraft(
        String scheme, String code, Texts label, @Nullable String broader) {
    public TermDraft {
        if (code.isBlank() || label.isEmpty()) {
            throw new IllegalArgumentException("A term has a code and a label, but got '" + code + "' and " + label
                    + " in '" + scheme + "'. Maybe use the label as the code.");
        }
    }
}
