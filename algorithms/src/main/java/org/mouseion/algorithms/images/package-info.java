/// How pictures look: their colours, their arrangement, their motifs, the place where the eye rests.
///
/// Everything here is worked out of the pixels by published methods, without a model, a download or a native
/// library, so that every house has it from the first day. A picture comes in as
/// [org.mouseion.algorithms.images.Pixels] (colour) or [org.mouseion.algorithms.images.Grey] (tone); whoever decodes
/// files makes these two, and the parts know nothing of files.
///
/// Nothing here says what a picture shows, and nothing looks for faces.
@NullMarked
package org.mouseion.algorithms.images;

import org.jspecify.annotations.NullMarked;
