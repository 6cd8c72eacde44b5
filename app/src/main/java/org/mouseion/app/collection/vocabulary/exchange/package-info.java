/// Vocabularies in and out as SKOS.
///
/// A file is kept first ([org.mouseion.app.platform.FileStore]), then taken in by a job ([ImportVocabulary]) that goes
/// on
/// where it was stopped. [SkosConcepts] turns what the file says into what the vocabulary holds; [TurtleExport] is the
/// way back.
@NullMarked
package org.mouseion.app.collection.vocabulary.exchange;

import org.jspecify.annotations.NullMarked;
