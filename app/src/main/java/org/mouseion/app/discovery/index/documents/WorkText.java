package org.mouseion.app.discovery.index.documents;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.mouseion.app.collection.Term;
import org.mouseion.app.collection.Texts;
import org.mouseion.app.collection.WorkFacts;

/// What of a record carries its meaning: title, kind, subjects, description.
///
/// @param tag language the record states, or `und`
/// @param whole all of it
/// @param sentences of the description, and before them what it is called; empty where the description is a sentence
/// or none
public record WorkText(String tag, String whole, List<String> sentences) {

    /// Sentence models read a few hundred words and no more.
    private static final int LONGEST = 1_500;

    /// A record is found by what it says first; each sentence costs its place in the index.
    private static final int MOST_SENTENCES = 8;

    public static WorkText of(WorkFacts facts) {
        List<String> parts = new ArrayList<>();
        Texts.Said title = facts.title().find(Locale.ENGLISH).orElse(new Texts.Said(Texts.UNDETERMINED, ""));
        Locale locale = Locale.forLanguageTag(title.tag());
        add(parts, title.text());
        facts.kinds().forEach(term -> add(parts, label(term, locale)));
        facts.subjects().forEach(term -> add(parts, label(term, locale)));
        String called = String.join(". ", parts);
        String description = facts.description().in(locale);
        add(parts, description);
        return new WorkText(title.tag(), shorten(String.join(". ", parts)), sentences(called, description, locale));
    }

    private static List<String> sentences(String called, String description, Locale locale) {
        List<String> sentences = new ArrayList<>();
        BreakIterator cut = BreakIterator.getSentenceInstance(locale);
        cut.setText(description);
        int from = cut.first();
        for (int to = cut.next();
                to != BreakIterator.DONE && sentences.size() < MOST_SENTENCES - 1;
                from = to, to = cut.next()) {
            add(sentences, description.substring(from, to).strip());
        }
        if (sentences.size() < 2) {
            return List.of();
        }
        add(sentences, called);
        return sentences.stream().map(WorkText::shorten).toList();
    }

    private static String shorten(String text) {
        int end = Math.min(text.length(), LONGEST);
        return text.substring(
                0, end < text.length() && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
    }

    private static String label(Term term, Locale locale) {
        return term.label().in(locale);
    }

    private static void add(List<String> parts, String text) {
        if (!text.isBlank()) {
            parts.add(text);
        }
    }

    /// Another text has another hash.
    public String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(whole.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
