/// Does it find what it has not seen? Held-out texts, with BM25 and the teacher measured in the same run.
@NullMarked
package org.mouseion.training.evaluate;

import org.jspecify.annotations.NullMarked;
