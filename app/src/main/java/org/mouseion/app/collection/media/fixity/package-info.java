/// Reads the masters again, in turns, and compares them with their checksums.
///
/// The file store's own check reads a sample of all files; here every master has its turn, the one longest
/// unread
/// first.
/// What differs is shown on the desk, in `./mouseion doctor` and in the ledger; a person restores it.
@NullMarked
package org.mouseion.app.collection.media.fixity;

import org.jspecify.annotations.NullMarked;
