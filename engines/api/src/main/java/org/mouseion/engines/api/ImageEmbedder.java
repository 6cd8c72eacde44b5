package org.mouseion.engines.api;

import java.util.List;

/// Turns pictures into vectors whose dot product says how near they are in what the model learned to see.
///
/// The house finds pictures that look alike without any such engine, and then says in what way; an engine
/// adds one more way, and cannot say more of it than its name.
public interface ImageEmbedder extends Engine {

    /// Length of every vector.
    int dimension();

    /// Vectors of unit length, in the order of `pictures`. Safe for use by many threads.
    List<Embedding> embed(List<Picture> pictures);
}
