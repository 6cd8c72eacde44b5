/// How changes of the catalogue reach the index.
///
/// [ChangeListener] hears of changed works inside the transaction that changes them and notes their numbers in
/// `discovery.pending` ([PendingWorks]). [Feed] has a thread that takes them from there a batch at a time, puts them
/// into the index, makes them visible every two seconds, writes the index to disk every few seconds and only then
/// deletes the notes. Of a maker or a concept that changed, [TouchedNames] notes the works that stand under it.
/// Whatever happens in between, the notes that are left say what is still to be done, and putting
/// a work twice does no harm.
@NullMarked
package org.mouseion.app.discovery.index.feed;

import org.jspecify.annotations.NullMarked;
