/// What a turn asks: its language, its intent, and the words that name things.
///
/// [Spoken] cleans what was typed and cuts it into words that know where they stood. [TurnLanguage] tells the language
/// of a turn of a few words. [Grammars] holds one [Grammar] a language, read from `discovery/guide/grammar_xx.txt`:
/// patterns of words with slots, in the tradition of chart parsing over semantic grammars (Burton 1976), kept as
/// texts so that a mediator can read and mend them. A grammar says what may be meant; whether a slot names anything the
/// house has is for others to find out, and the readings are tried in order.
@NullMarked
package org.mouseion.app.discovery.guide.understanding;

import org.jspecify.annotations.NullMarked;
