package org.mouseion.algorithms.contradiction;

/// A text and where it stands.
///
/// @param heading words above it, which say what it is about; may be empty
/// @param language BCP 47 tag
public record Claim(String heading, String text, String language) {

    public static Claim of(String text, String language) {
        return new Claim("", text, language);
    }
}
