package org.mouseion.app.discovery.voice;

import java.util.List;
import org.mouseion.algorithms.text.Span;
import org.mouseion.app.knowledge.Passage;
import org.mouseion.app.knowledge.Source;

/// A sentence that somebody wrote, as it stands there.
///
/// @param span where in the passage's words; [#text] is exactly that
/// @param confidence how likely it speaks to the question, in [0, 1]
/// @param why words of the question that stand in it; empty where only its meaning is near
public record Quotation(Source source, Passage passage, Span span, double confidence, List<String> why) {

    public Quotation {
        why = List.copyOf(why);
    }

    /// The words, character for character.
    public String text() {
        return span.in(passage.text());
    }

    /// The day or year it was written, as an EDTF date; empty where nobody knows.
    public String written() {
        return passage.particulars().getOrDefault("written", "");
    }

    public String addressee() {
        return passage.particulars().getOrDefault("addressee", "");
    }

    /// The character who speaks, in a novel; empty where the author speaks for themself.
    public String speaker() {
        return passage.particulars().getOrDefault("speaker", "");
    }

    /// Whether the sentence is what somebody says within the text, so that not even the narrator says it.
    public boolean isSpeech() {
        String text = text();
        long marks = text.chars()
                .filter(c -> c == '"' || c == '“' || c == '”' || c == '«' || c == '»')
                .count();
        long before = passage.text()
                .substring(0, span.from())
                .chars()
                .filter(c -> c == '"')
                .count();
        return marks > 0 || before % 2 == 1;
    }

    /// Where the words before and after them can be read: address without language prefix.
    public String path() {
        return "/voices/passages/" + passage.id().value() + "#q" + span.from();
    }
}
