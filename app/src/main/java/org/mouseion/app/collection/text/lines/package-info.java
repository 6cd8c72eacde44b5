/// What a person writes becomes lines with places, and two readings of a page are laid side by side.
///
/// [PageRevision] makes the new text of a page from what a form sent: lines that nobody touched stay as they are, with
/// what the machine hesitated about; the words of a changed line keep their places by [WordLaying]. [LinePairs] finds
/// which line of one reading is which of another, [Difference] marks where they part, [Agreement] counts it, and
/// [Settlement] makes one text of both. Nothing here knows the database.
@NullMarked
package org.mouseion.app.collection.text.lines;

import org.jspecify.annotations.NullMarked;
