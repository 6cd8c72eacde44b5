/// Layers: kept whole and compressed, read over the picture as it is now.
@NullMarked
package org.mouseion.app.collection.text.layers;

import org.jspecify.annotations.NullMarked;
