/// The pictures of the demonstration museum, which come in as those of any house do. Its records are the
/// affair of
/// `intake.demo`.
@NullMarked
package org.mouseion.app.collection.demo;

import org.jspecify.annotations.NullMarked;
