/// Two texts that cannot both be right: another hour, another price, another age, another year, another number.
///
/// [Facts] reads what a text states in figures, in French, English, Dutch and Spanish, each [Fact] with what it is
/// about: the [Lexicon] gives words of four languages one name, capitals give names of people and places.
/// [Contradictions] lays the facts of two texts side by side: the same kind of figure about the same thing, and no
/// value in common.
///
/// Only figures are compared. Source: the seven types of contradiction of de Marneffe, Rafferty and Manning, *Finding
/// Contradictions in Text* (2008), of which numbers and dates are the ones a machine finds with few false alarms, by
/// their condition that both texts speak of the same event.
@NullMarked
package org.mouseion.algorithms.contradiction;

import org.jspecify.annotations.NullMarked;
