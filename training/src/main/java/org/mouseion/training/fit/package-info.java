/// The student: words and their weights (Arora et al. 2017), letter groups (Bojanowski et al. 2017), and ridge
/// regression
/// (Hoerl and Kennard 1970) by preconditioned conjugate gradients (Hestenes and Stiefel 1952).
@NullMarked
package org.mouseion.training.fit;

import org.jspecify.annotations.NullMarked;
