/// From a file to identified works.
///
/// A record passes through typed states, none of which can be skipped: what `formats` read
/// ([org.mouseion.formats.records.RawRecord]), what the mapping made of it
/// ([org.mouseion.app.collection.intake.mapping.MappedRecord]), what the catalogue recognised in it
/// ([org.mouseion.app.collection.intake.run.IdentifiedRecord]), and the
/// [org.mouseion.app.collection.WorkDraft] the catalogue takes. What cannot go on is set aside with its reason
/// (`quarantine`), never dropped.
///
/// `mapping` holds the rules and the engine that obeys them; `propose` guesses a mapping for a file nobody knows; `run`
/// is the job that survives a kill; `desk` and `command` are how people reach it. The method is told in
/// docs/methods/intake.md.
@NullMarked
package org.mouseion.app.collection.intake;

import org.jspecify.annotations.NullMarked;
