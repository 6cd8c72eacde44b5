/// What is drawn: one class a family. Each begins with the idea and the source of its method, and draws from back to
/// front, each plane covering what lies behind it.
@NullMarked
package org.mouseion.algorithms.drawing.scene;

import org.jspecify.annotations.NullMarked;
