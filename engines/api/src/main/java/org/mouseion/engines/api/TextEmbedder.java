package org.mouseion.engines.api;

import java.util.List;

/// Turns texts into vectors whose dot product says how near they are in meaning.
public interface TextEmbedder extends Engine {

    /// Length of every vector.
    int dimension();

    /// Vectors of unit length, in the order of `texts`. Blank text gives a zero vector. Safe for use by many threads.
    List<Embedding> embed(List<String> texts);
}
