/// The key of the data folder: a file lock that one process holds for its life ([FolderKey]).
///
/// The system drops the lock when the process dies, however it dies, so there is no stale key. Beside it lies a note
/// that says who holds it and where its pages are.
@NullMarked
package org.mouseion.app.platform.key;

import org.jspecify.annotations.NullMarked;
