package org.mouseion.algorithms.answering;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A question as an index understands it: its words that say something, how much each says, and how near any stem of
/// the index lies to each. For one thread.
final class Asked {

    /// How much of its worth a word keeps that says what kind of answer is wanted: "in which *year*" is answered by a
    /// year, not by the word.
    private static final double OF_KIND = 0.5;

    /// @param rarity how much it says here
    record Word(Senses.Sense sense, double rarity) {

        String folded() {
            return sense.word().folded();
        }

        int[] stems() {
            return sense.stems();
        }

        int[] meant() {
            return sense.meant();
        }

        boolean isName() {
            return sense.word().isName();
        }
    }

    private final PassageIndex index;
    private final Question question;
    private final QuestionKind.Recognised kind;
    private final List<Word> words;
    private final Set<String> all;
    private final double sum;
    private final Rows.Pointer meaning;
    private final int focus;

    /// By stem, where it was met.
    private final double[] @Nullable [] met;

    Asked(Question question, PassageIndex index) {
        this.index = index;
        this.question = question;
        this.kind = QuestionKind.of(question);
        List<String> folded = index.analyser().words(question.text());
        this.words =
                words(question, folded, new HashSet<>(List.of(kind.because().split(" "))), index);
        this.all = new HashSet<>();
        folded.forEach(word -> all.add(index.analyser().stem(word, question.language())));
        this.sum = Math.max(1e-9, words.stream().mapToDouble(Word::rarity).sum());
        this.meaning =
                Rows.Pointer.of(index.vectors().of(List.of(question.text())).getFirst());
        this.met = new double[index.lexicon().size()][];
        this.focus = focus(folded);
    }

    private static List<Word> words(Question question, List<String> all, Set<String> ofKind, PassageIndex index) {
        List<String> telling = all.stream()
                .filter(word -> !index.analyser().isStopword(word) && !Asking.isWord(word, question.language()))
                .toList();
        List<String> chosen = telling.isEmpty() ? all : telling;
        Set<String> names = names(question.text(), index.analyser());
        Map<String, String> accented = index.analyser().accented(question.text());
        Map<String, Word> byStem = new LinkedHashMap<>();
        for (String word : chosen) {
            byStem.computeIfAbsent(index.analyser().stem(word, question.language()), stem -> {
                Senses.Sense sense = index.senses()
                        .of(new Senses.Word(
                                word, accented.getOrDefault(word, word), question.language(), names.contains(word)));
                return new Word(sense, sense.rarity() * (ofKind.contains(word) ? OF_KIND : 1));
            });
        }
        return List.copyOf(byStem.values());
    }

    private static Set<String> names(String text, Analyser analyser) {
        Set<String> names = new HashSet<>();
        boolean first = true;
        for (String run : text.split("[\\s'’(«\"]+")) {
            if (!run.isEmpty()) {
                int c = run.codePointAt(0);
                if (Character.isDigit(c) || Character.isUpperCase(c) && !first) {
                    names.addAll(analyser.words(run));
                }
                first = false;
            }
        }
        return names;
    }

    /// Which word follows "which", or -1.
    private int focus(List<String> folded) {
        boolean asked = false;
        for (String one : folded) {
            String stem = index.analyser().stem(one, question.language());
            for (int i = 0; i < words.size() && asked; i++) {
                if (index.analyser()
                        .stem(words.get(i).folded(), question.language())
                        .equals(stem)) {
                    return i;
                }
            }
            asked |= Asking.isWhich(one);
        }
        return -1;
    }

    int focus() {
        return focus;
    }

    Question question() {
        return question;
    }

    QuestionKind.Recognised kind() {
        return kind;
    }

    List<Word> words() {
        return words;
    }

    double rarity(int word) {
        return words.get(word).rarity();
    }

    /// What all words say together.
    double sum() {
        return sum;
    }

    Rows.Pointer meaning() {
        return meaning;
    }

    /// Whether the question holds the word, in any form.
    boolean holds(String folded) {
        return all.contains(index.analyser().stem(folded, question.language()));
    }

    /// How much of the question is there, in [0, 1]: the mean over its words, by their worth, of a power of how near
    /// each comes. The higher the power, the less a word that is only near counts.
    double share(double[] near, double power) {
        double share = 0;
        for (int i = 0; i < near.length; i++) {
            share += rarity(i) * (power == 2 ? near[i] * near[i] : Math.pow(near[i], power));
        }
        return share / sum;
    }

    /// The share of words that are there themselves.
    double exactShare(double[] near) {
        double share = 0;
        for (int i = 0; i < near.length; i++) {
            share += near[i] == 1 ? rarity(i) : 0;
        }
        return share / sum;
    }

    /// For each word how near a stem lies, in [0, 1]; 1 is the word itself.
    double[] near(int stem) {
        double[] known = met[stem];
        if (known != null) {
            return known;
        }
        double[] near = new double[words.size()];
        for (int i = 0; i < near.length; i++) {
            near[i] = index.senses().near(words.get(i).sense(), stem);
        }
        met[stem] = near;
        return near;
    }
}
