/// How much room is left where the house writes.
///
/// [FolderDisks] looks at the data folder and at what an institution may have moved to another disk: the index and the
/// database. [DiskSettings] says how much must stay free. Long work waits below that
/// ([org.mouseion.app.platform.Hindrance]), an upload is refused, and the doctor speaks of it earlier.
@NullMarked
package org.mouseion.app.platform.disks;

import org.jspecify.annotations.NullMarked;
