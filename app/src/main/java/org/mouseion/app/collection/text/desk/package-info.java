/// The transcription desk: pages of registers, letters and newspapers read, corrected and compared line by line.
///
/// [SeriesDesk] lists the works that are kept as pages and the pages of one; [TranscriptionDesk] shows a page beside
/// its
/// text and saves what a person wrote as a new layer; [LayerDesk] takes files in and says which layer is in force;
/// [ComparisonDesk] settles two readings. Every page is a plain form; the island `m-transcribe` adds keys, a mark on
/// the
/// picture and a draft.
@NullMarked
package org.mouseion.app.collection.text.desk;

import org.jspecify.annotations.NullMarked;
