/// The bytes of a source, before anybody knows what they mean: counted for the progress bar, unzipped under a guard,
/// recognised by their first bytes, and their encoding guessed.
///
/// Start with [org.mouseion.formats.records.bytes.OpenInput]: it opens a path or stream, keeps the first bytes as a
/// sample, and gives the unpacked stream from its start. A gzip stream that is cut or damaged ends early and *says so*
/// afterwards ([org.mouseion.formats.records.bytes.OpenInput#findFault]), so that every reader can deliver what came
/// before. Encodings: strict UTF-8 first, then the byte-order mark, then the Western encodings scored by the letters of
/// our four languages, then juniversalchardet (Mozilla's detector) for the rest of the world.
@NullMarked
package org.mouseion.formats.records.bytes;

import org.jspecify.annotations.NullMarked;
