/// Whether two pictures share a motif: the same object, plate, stamp or figure, cropped, turned,
/// mirrored, recoloured.
///
/// Some hundreds of corners of each picture are described by 256 comparisons of tones around them (ORB:
/// E. Rublee, V. Rabaud, K. Konolige and G. Bradski, ICCV 2011; corners by FAST: E. Rosten and T.
/// Drummond, ECCV 2006; the comparisons after BRIEF: M. Calonder et al., ECCV 2010). Corners that answer
/// to one another propose how the one picture would have to be shifted, turned and scaled to lie on the
/// other; only what many of them agree upon counts (the pose clustering and the test of D. Lowe, IJCV 60,
/// 2004, and M. Brown and D. Lowe, IJCV 74, 2007).
///
/// [org.mouseion.algorithms.images.motif.Motifs#of] describes a picture,
/// [org.mouseion.algorithms.images.motif.SameMotif#find] compares two and tells the places,
/// [org.mouseion.algorithms.images.motif.MotifIndex] finds candidates among many. Plain Java, no chance
/// anywhere: the same pictures give the same answer.
@NullMarked
package org.mouseion.algorithms.images.motif;

import org.jspecify.annotations.NullMarked;
