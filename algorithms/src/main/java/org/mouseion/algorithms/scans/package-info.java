/// Scans made ready for a machine that reads print: the light evened, the borders taken away, the page
/// turned straight, specks removed, letters brought to the size the machine was taught.
///
/// Start at [Preparation]. It gives a [Prepared] page, which says in words what was done to it and brings
/// every place found on it back to the pixels of the scan ([Placement]). Each step is a class of its own
/// and may be used alone:
///
/// 1. [Borders] finds the black of the scanner's lid and of the book's gutter.
/// 2. [Wolf] tells ink from paper where print is faint ([org.mouseion.algorithms.spotting.Sauvola] is its
/// elder).
/// 3. [Paper] is the light of the paper without its ink; dividing by it evens stains, shadows and folds.
/// 4. [Blots] are the connected pieces of ink: the small ones are specks, the usual ones tell the size of
/// the letters.
/// 5. [Skew] is the angle at which lines of text stand sharpest.
///
/// Nothing is learned, downloaded or native. A page on which nothing is found comes back as it was.
@NullMarked
package org.mouseion.algorithms.scans;

import org.jspecify.annotations.NullMarked;
