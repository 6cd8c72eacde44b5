/// Encoded Archival Description: EAD 2002, by its document type or its schema, and EAD3, level by level.
///
/// Read after the tag libraries of the Society of American Archivists (EAD 2002, version 2002; EAD3, version 1.1). What
/// becomes of each element is told in docs/methods/reading-files.md.
@NullMarked
package org.mouseion.formats.records.ead;

import org.jspecify.annotations.NullMarked;
