package org.mouseion.algorithms.doubt;

import java.util.List;

/// The keys an index holds that are spelled nearly like a word: what [Seeking] asks for misreadings.
@FunctionalInterface
public interface Neighbours {

    Neighbours NONE = (key, edits) -> List.of();

    /// Keys at most `edits` letters away from `key`, in any order, possibly many.
    List<String> near(String key, int edits);
}
