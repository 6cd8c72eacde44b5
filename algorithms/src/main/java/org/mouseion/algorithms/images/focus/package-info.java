/// Where the eye rests in a picture, and how to crop it so that this stays.
///
/// [org.mouseion.algorithms.images.focus.Saliency] joins three signs without any training: what is
/// unusual against its surroundings in colour (boolean maps: J. Zhang and S. Sclaroff, ICCV 2013), what
/// is unusual in the spectrum (spectral residual: X. Hou and L. Zhang, CVPR 2007), and that painters and
/// photographers put things towards the middle. No faces are looked for, here or anywhere else unasked.
///
/// The point found is only [org.mouseion.algorithms.images.focus.FocalPoint.Proposed]; a person's point
/// is [org.mouseion.algorithms.images.focus.FocalPoint.Decided], and
/// [org.mouseion.algorithms.images.focus.Focus] always answers with the person's.
/// [org.mouseion.algorithms.images.focus.Crop] cuts any shape around it.
@NullMarked
package org.mouseion.algorithms.images.focus;

import org.jspecify.annotations.NullMarked;
