/// Pictures that look alike, and in what way.
///
/// [org.mouseion.algorithms.images.alike.Looks] holds what a picture looks like in about 600 bytes: its
/// colours, where they lie, its edges, its light and dark, its grain, each by itself.
/// [org.mouseion.algorithms.images.alike.LooksIndex] compares one picture with a hundred thousand by
/// looking at every one, and weighs each part by how unusual such a likeness is in this very collection:
/// among engravings, hatching makes no two works alike.
/// [org.mouseion.algorithms.images.alike.Resemblance] joins that with shared motifs and equal pictures,
/// and with [org.mouseion.algorithms.images.alike.Way] every answer says whether it is the palette, the
/// composition, the texture or the same motif. [org.mouseion.algorithms.images.alike.PictureFacts] is
/// what may be proposed for a record: only what can be measured, never what a picture shows.
@NullMarked
package org.mouseion.algorithms.images.alike;

import org.jspecify.annotations.NullMarked;
