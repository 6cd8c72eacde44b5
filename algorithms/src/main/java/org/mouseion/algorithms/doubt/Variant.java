package org.mouseion.algorithms.doubt;

import java.util.List;

/// A form that answers to a word that is looked for.
///
/// @param key as [Keys] makes it
/// @param weight probability that a place where this stands is an answer, 0 to 1
/// @param rules by which the form came about ("oi for ai"), none where it is the word itself
public record Variant(String key, double weight, List<String> rules) {

    public Variant {
        rules = List.copyOf(rules);
    }
}
