/// Which work a file belongs to, told by its name or by a sheet that came with it.
///
/// Inventory numbers carry signs that file systems do not like: `1987.12/3` arrives as `1987-12_3_verso.tif`. Both are
/// brought to the same form ([org.mouseion.app.collection.media.naming.NumberKey]); the name may then say more than
/// the number, and only what pictures are commonly called by (`recto`, `b`, `02`) is taken for certain
/// ([org.mouseion.app.collection.media.naming.FileNames]). Everything else is a proposal for a person.
@NullMarked
package org.mouseion.app.collection.media.naming;

import org.jspecify.annotations.NullMarked;
