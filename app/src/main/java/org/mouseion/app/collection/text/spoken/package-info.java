/// Subtitles of sound and film (WebVTT, SubRip): taken in by the number of the work in their name, shown as a
/// transcript,
/// searched with the pages, given away again.
@NullMarked
package org.mouseion.app.collection.text.spoken;

import org.jspecify.annotations.NullMarked;
