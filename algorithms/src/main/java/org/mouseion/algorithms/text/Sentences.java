package org.mouseion.algorithms.text;

import java.util.ArrayList;
import java.util.List;

/// Where the sentences of a text lie: in order, without overlap, and together all of the text that is not blank.
///
/// A heading, an item of a list and a line of a table are sentences too. What is quoted or bracketed stays in one
/// piece unless it is long, so that a sentence can be shown as it stands.
public final class Sentences {

    private Sentences() {}

    /// @param language two letters ("fr"); with another one than fr, en, nl, es, only abbreviations that are no
    /// words in any of the four are known
    public static List<Span> of(String text, String language) {
        Ends ends = new Ends(text, Abbreviations.of(language));
        List<Span> sentences = new ArrayList<>();
        for (Span block : Lines.blocks(text)) {
            int from = block.from();
            for (int end : ends.in(block)) {
                add(new Span(from, end), text, sentences);
                from = end;
            }
            add(new Span(from, block.to()), text, sentences);
        }
        return List.copyOf(sentences);
    }

    /// The sentences themselves.
    public static List<String> texts(String text, String language) {
        return of(text, language).stream().map(span -> span.in(text)).toList();
    }

    private static void add(Span span, String text, List<Span> to) {
        Span stripped = span.strip(text);
        if (stripped.length() > 0) {
            to.add(stripped);
        }
    }
}
