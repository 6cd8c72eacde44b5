/// Files of the house, named by what is in them.
///
/// [FolderFiles] writes a file beside its place, syncs it, and moves it there in one step, so that a file is either
/// whole or not there. The same bytes are kept once. [FileScrub] reads files again and compares them with their names:
/// what a disk loses silently, it finds.
@NullMarked
package org.mouseion.app.platform.files;

import org.jspecify.annotations.NullMarked;
