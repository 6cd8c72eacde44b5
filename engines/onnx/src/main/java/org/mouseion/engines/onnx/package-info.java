/// Sentence vectors in process by ONNX Runtime: the English MiniLM that ships as a package, and any ONNX sentence model
/// by path.
@NullMarked
package org.mouseion.engines.onnx;

import org.jspecify.annotations.NullMarked;
