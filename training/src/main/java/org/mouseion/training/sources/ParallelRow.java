package org.mouseion.training.sources;

/// A text and what it says in English. In a row of language `en` the two are equal.
///
/// @param weight how much it counts
public record ParallelRow(String language, String english, String text, float weight) {

    public static final String ENGLISH = "en";
}
