/// Takes the texts of pages to their index: what changed is noted in the transaction of the change, and a thread of its
/// own works through the notes.
///
/// [org.mouseion.app.discovery.pagefeed.PageFeed] is the thread, `PageReads` puts a page together from its text,
/// its work and the words that were spotted on it.
@NullMarked
package org.mouseion.app.discovery.pagefeed;

import org.jspecify.annotations.NullMarked;
