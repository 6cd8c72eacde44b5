/// What the words of a turn name: works by title, makers by any form of their name, things by the house's vocabulary.
///
/// [HouseWords] keeps the names of the house by their words and answers from memory; [WorkFinder] finds works by title
/// through the index, so that it holds for a collection of any size; [QueryWords] reads a phrase such as "prints of
/// boats by Hokusai" into filters, and only if every word of it is accounted for. Each gives a [Match]: one reading,
/// several likely ones to choose from, or none. A doubtful reading is never taken for a sure one: what was misspelt
/// says so.
@NullMarked
package org.mouseion.app.discovery.guide.entities;

import org.jspecify.annotations.NullMarked;
