/// An artist in their own words: a conversation that speaks by verbatim quotation alone.
///
/// A [Voice] is a person and what is known of them; what they wrote are the knowledge area's sources of kind WRITING
/// whose author bears the voice's name, so that a letter is withdrawn, corrected and dated like any other source.
/// [Corpora] keeps them ready for `algorithms.answering`; [Speaking] answers a question with a [VoiceReply]:
/// [Quotation]s, each a
/// whole sentence that stands character for character at its anchor, between linking words of the house. The house
/// never says "I" for anybody: its own words come from the message bundles, and a test reads them for the first person.
/// In a novel it is a character who speaks, and that is said.
///
/// Where no sentence surely answers, [Touching] shows what was written on the subject, by words of the same meaning in
/// any of the four languages ([Nearness]); where a character is named, their own telling comes first.
///
/// `protocol` looks at the question first: on suicide, illness, violence and colonial words a reviewed answer comes
/// before anything else, or instead of it.
@NullMarked
package org.mouseion.app.discovery.voice;

import org.jspecify.annotations.NullMarked;
