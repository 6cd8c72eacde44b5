/// The catalogue: works, kept in PostgreSQL with every earlier version.
///
/// A work as it is now is one row; before a change the row is copied to `work_version`, so history costs nothing until
/// something changes. Facts are one JSON text ([FactsJson]): equal facts are equal text, which is how an import that
/// changes nothing is noticed.
///
/// Three hands write a work. [WorkSaving] takes the drafts of an import, many at a time. [Editing] takes one change by
/// a
/// person, with its reason, and remembers what the source had said. When the source later says something else, the two
/// are not mixed: [Incoming] shows a person both, field by field. [Vanishing] marks what a source no longer has.
///
/// Start with [PostgresWorks]. Who made the works and where is in `authorities`; the desk is in `desk`.
@NullMarked
package org.mouseion.app.collection.catalogue;

import org.jspecify.annotations.NullMarked;
