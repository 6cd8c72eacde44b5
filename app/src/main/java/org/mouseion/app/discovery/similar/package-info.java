/// Works like another one, and in what way.
///
/// [LikeWorks] asks each [Likeness] in turn: the same maker, the same subjects, the same years and material, the same
/// place, words or meaning in common. A likeness says what to look for, how much of it a neighbour has of what the work
/// itself has (the score, between 0 and 1), and in words what the two share. Rare things in common count for more: the
/// engine weighs every value by its rarity (Karen Spärck Jones, *A statistical interpretation of term specificity*,
/// 1972).
@NullMarked
package org.mouseion.app.discovery.similar;

import org.jspecify.annotations.NullMarked;
