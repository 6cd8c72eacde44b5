/// Sources and their passages: taken in as a draft, published by a person, withdrawn, kept in every
/// version.
///
/// Words come in as an ordered list of passages without numbers. [Weave] finds in them the passages that
/// were there before, so that a passage keeps its number as long as its words stay and its anchor as long
/// as its place does; [Anchors] names the new ones. [PostgresSources] is what other areas see;
/// [SourceEditing] is the way of a person, with versions, passports and undo. Who needs to know that words
/// moved hears [WordsMoved] inside the transaction.
@NullMarked
package org.mouseion.app.knowledge.sources;

import org.jspecify.annotations.NullMarked;
