/// Texts that say the same thing twice.
///
/// [NearDuplicates] finds them without comparing each with each: a text is the set of its [Shingles], a set is sketched
/// by its smallest hash values, and only texts whose sketches agree in a band are compared in full.
///
/// Source: Andrei Broder, *On the Resemblance and Containment of Documents* (1997), for resemblance and its estimate by
/// least hash values; Indyk and Motwani (1998) for the bands.
@NullMarked
package org.mouseion.algorithms.redundancy;

import org.jspecify.annotations.NullMarked;
