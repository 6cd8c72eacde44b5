/// Works within works, for the visitor: the archives, the tree of one of them, the way down to each of its levels.
///
/// The order and the words are those of ISAD(G), 2nd edition: from the general to the specific, what is said of a level
/// said once, the level named (3.1.4).
@NullMarked
package org.mouseion.app.discovery.levels;

import org.jspecify.annotations.NullMarked;
