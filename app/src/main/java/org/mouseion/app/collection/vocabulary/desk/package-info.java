/// The desk of the vocabulary: its lists and their trees, one concept in all its languages, what changed and how to
/// take
/// it back, files in and out.
@NullMarked
package org.mouseion.app.collection.vocabulary.desk;

import org.jspecify.annotations.NullMarked;
