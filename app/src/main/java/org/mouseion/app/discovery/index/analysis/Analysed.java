package org.mouseion.app.discovery.index.analysis;

import java.util.LinkedHashSet;
import java.util.Set;

/// The words of one field of a record, gathered text by text.
public final class Analysed {

    /// Stands between two texts, so that no phrase runs from one into the next.
    public static final String GAP = "|";

    private final StringBuilder words = new StringBuilder();
    private final Set<String> exact = new LinkedHashSet<>();
    private final Set<String> forms = new LinkedHashSet<>();
    private final Set<String> hints = new LinkedHashSet<>();
    private boolean ended;

    void word(String word) {
        if (ended) {
            separate(words).append(GAP);
            ended = false;
        }
        separate(words).append(word);
        exact.add(word);
    }

    void form(String form) {
        forms.add(form);
    }

    /// What finds the text and says nothing of how well: it neither weighs in its field nor makes it longer.
    void hint(String hint) {
        hints.add(hint);
    }

    void endOfText() {
        ended = !words.isEmpty();
    }

    public Analysed add(Analysed other) {
        if (!other.words.isEmpty()) {
            if (!words.isEmpty()) {
                separate(words).append(GAP);
            }
            separate(words).append(other.words);
        }
        exact.addAll(other.exact);
        forms.addAll(other.forms);
        hints.addAll(other.hints);
        return this;
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /// Words in order, for phrases and for spelling.
    public String inOrder() {
        return words.toString();
    }

    /// Words in order, then every stem and spelling that is not one of them: for weighted fields, where an
    /// exact form so counts for more than another form of the word.
    public String withForms() {
        StringBuilder all = new StringBuilder(words);
        for (String form : forms) {
            if (!exact.contains(form)) {
                separate(all).append(form);
            }
        }
        return all.toString();
    }

    /// Every word, form and hint once: for the field that only says whether a word is there.
    public Set<String> distinct() {
        Set<String> all = new LinkedHashSet<>(exact);
        all.addAll(forms);
        all.addAll(hints);
        return all;
    }

    private static StringBuilder separate(StringBuilder to) {
        return to.isEmpty() ? to : to.append(' ');
    }
}
