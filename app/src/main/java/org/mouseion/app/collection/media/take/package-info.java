/// How pictures come in: files sent to the desk, a folder, an archive, addresses.
///
/// A **take** ([org.mouseion.app.collection.media.take.Take]) is a list of lines, one a file, laid out before anything
/// is written: which work each belongs to and how that was told. A person looks through it, then the job
/// ([org.mouseion.app.collection.media.take.TakeJob]) takes one line after the other. A line that cannot be taken is
/// set aside with its reason; the job goes on. A take can be undone as one.
@NullMarked
package org.mouseion.app.collection.media.take;

import org.jspecify.annotations.NullMarked;
