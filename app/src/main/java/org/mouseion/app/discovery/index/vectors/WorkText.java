package org.mouseion.app.discovery.index.vectors;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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
record WorkText(String tag, String text) {

    /// Sentence models read a few hundred words and no more.
    private static final int LONGEST = 1_500;

    static WorkText of(WorkFacts facts) {
        List<String> parts = new ArrayList<>();
        Texts.Said title = facts.title().find(Locale.ENGLISH).orElse(new Texts.Said(Texts.UNDETERMINED, ""));
        Locale locale = Locale.forLanguageTag(title.tag());
        add(parts, title.text());
        facts.kinds().forEach(term -> add(parts, label(term, locale)));
        facts.subjects().forEach(term -> add(parts, label(term, locale)));
        add(parts, facts.description().in(locale));
        String text = String.join(". ", parts);
        return new WorkText(title.tag(), text.substring(0, Math.min(text.length(), LONGEST)));
    }

    private static String label(Term term, Locale locale) {
        return term.label().in(locale);
    }

    private static void add(List<String> parts, String text) {
        if (!text.isBlank()) {
            parts.add(text);
        }
    }

    String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
