/// How the fields of a source become the facts of a work: mappings, which are data, and the engine that obeys them.
///
/// A [org.mouseion.app.collection.intake.mapping.Mapping] is a JSON document of rules, each *paths → target*, kept
/// with its version. [org.mouseion.app.collection.intake.mapping.Mapper] turns one
/// [org.mouseion.formats.records.RawRecord] into one [org.mouseion.app.collection.intake.mapping.MappedRecord], and
/// keeps one promise above all: **no value is lost**. Whatever no rule takes, and whatever a rule changed so that the
/// written form is no longer to be found in the facts, stays word for word under its source path
/// ([org.mouseion.app.collection.WorkFacts#fromSource]). [org.mouseion.app.collection.intake.mapping.Kept] is where
/// that promise is kept.
///
/// Start with the JSON of a shipped mapping (resources `mappings/`), then
/// [org.mouseion.app.collection.intake.mapping.Rule], then [org.mouseion.app.collection.intake.mapping.Mapper]. The
/// language of mappings is described in docs/methods/intake.md.
@NullMarked
package org.mouseion.app.collection.intake.mapping;

import org.jspecify.annotations.NullMarked;
