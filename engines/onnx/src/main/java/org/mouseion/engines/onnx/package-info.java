/// Vectors in process by ONNX Runtime: of sentences by the English MiniLM that ships as a package or any
/// ONNX sentence model by path, of pictures by any ONNX picture model by path.
@NullMarked
package org.mouseion.engines.onnx;

import org.jspecify.annotations.NullMarked;
