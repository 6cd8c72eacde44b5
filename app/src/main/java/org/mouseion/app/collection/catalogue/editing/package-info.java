/// How a person changes a work: one change, one version, one passport, all in one transaction.
///
/// Nobody is overwritten. [Editing] refuses a change made on an older version and says what happened since;
/// [FieldChange]
/// tells, field by field, what three texts of one record have to do with each other: what it was, what one hand made of
/// it, what another did. The same comparison serves two people who edit at once, and a person and the source.
///
/// Nothing is lost. Every version stays ([WorkHistory]); to undo is to make a new version that says what an older one
/// said.
@NullMarked
package org.mouseion.app.collection.catalogue.editing;

import org.jspecify.annotations.NullMarked;
