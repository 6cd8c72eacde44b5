/// What the index keeps of a work, and how it is made from the catalogue.
///
/// [WorkDocuments] makes [IndexedWork]s a batch at a time: it asks the catalogue once a batch for the makers, concepts
/// and places that the works name ([Known]), so that a large import costs no query a work. [FacetLabels] remembers how
/// the values without a number are written.
@NullMarked
package org.mouseion.app.discovery.index.documents;

import org.jspecify.annotations.NullMarked;
