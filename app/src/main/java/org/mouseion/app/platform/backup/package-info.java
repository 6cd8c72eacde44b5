/// One file that holds the house, and the way back.
///
/// A backup is a zip: `manifest.json` ([Manifest]), every table of the house as PostgreSQL's own COPY text, read in one
/// snapshot ([TableDump]), the files, whatever else lies in the data folder and is not a cache, and `SHA256SUMS` over
/// all of it ([Sealed]). [BackupWriter] makes it while the house is open. [Restoring] first checks every sum, then lays
/// the tables out as they were (the migrations of the backup, no later ones), fills them, and only then brings them up
/// to date. The index is left out: it is a cache.
@NullMarked
package org.mouseion.app.platform.backup;

import org.jspecify.annotations.NullMarked;
