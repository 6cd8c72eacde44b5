/// The pictures themselves: rows, the words that stand for them, who may see them, and each change a person makes.
///
/// Start at [org.mouseion.app.collection.media.held.HeldPicture]; [org.mouseion.app.collection.media.held.PictureRows]
/// reads and writes it; [org.mouseion.app.collection.media.held.PictureEditing] is a person's hand.
@NullMarked
package org.mouseion.app.collection.media.held;

import org.jspecify.annotations.NullMarked;
