/// The meaning of works as vectors.
///
/// A work is indexed at once without a vector; [VectorStore] puts it down to be computed if the engine that is plugged
/// in is good for the language of the record. [EmbedJob] computes vectors in the background, keeps them in PostgreSQL
/// by work, engine and text, and has the work indexed again.
@NullMarked
package org.mouseion.app.discovery.index.vectors;

import org.jspecify.annotations.NullMarked;
