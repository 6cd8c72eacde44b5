/// Texts that are handed in: which picture each belongs to, told by its own words or by the name they share.
@NullMarked
package org.mouseion.app.collection.text.take;

import org.jspecify.annotations.NullMarked;
