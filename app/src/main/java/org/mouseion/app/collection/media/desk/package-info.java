/// The desk of the pictures: the list with what is wanting, one picture, and takes that come in.
///
/// Everything works without script: uploads are plain forms, the focal point is set by a click on an image button or by
/// two numbers.
@NullMarked
package org.mouseion.app.collection.media.desk;

import org.jspecify.annotations.NullMarked;
