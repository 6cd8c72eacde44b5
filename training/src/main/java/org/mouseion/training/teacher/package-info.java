/// The English sentence model whose vectors are learned, and the space they are learned in: centred, then reduced to
/// the
/// directions in which they differ most (principal components, Pearson 1901).
@NullMarked
package org.mouseion.training.teacher;

import org.jspecify.annotations.NullMarked;
