/// The one place where a change of what may be said is made known: the version grows, neighbours hear of it.
@NullMarked
package org.mouseion.app.knowledge.moves;

import org.jspecify.annotations.NullMarked;
