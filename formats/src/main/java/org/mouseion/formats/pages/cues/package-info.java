/// The text of sound and film, in cues: WebVTT (W3C) and SubRip.
@NullMarked
package org.mouseion.formats.pages.cues;

import org.jspecify.annotations.NullMarked;
