package org.mouseion.algorithms.answering;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A question as an index understands it: its words that say something, how much each says, and how near any stem of
/// the index lies to each. For one thread.
final class Asked {

    /// Words of one family begin alike for so many letters.
    private static final int FAMILY = 5;

    /// How much of its worth a word keeps that says what kind of answer is wanted: "in which *year*" is answered by a
    /// year, not by the word.
    private static final double OF_KIND = 0.5;

    /// How near words of one root lie at least.
    private static final double OF_ROOT = 0.8;

    /// How near the word lies that a misspelt one is meant for; a name that is spelt otherwise may be another.
    static final double MEANT = 0.8;

    /// @param stems numbers of the word's stem in the languages of the index
    /// @param meant where there is none: numbers of the stems it may be meant for
    /// @param root number of its root in the question's language
    /// @param rarity how much it says
    /// @param isName whether it begins with a figure, or with a capital where no sentence begins
    record Word(
            String folded,
            Set<Integer> stems,
            Set<Integer> meant,
            int root,
            double rarity,
            boolean isName,
            Rows.Pointer pointer) {}

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
        List<String> written =
                chosen.stream().map(word -> accented.getOrDefault(word, word)).toList();
        List<float[]> vectors = index.vectors().of(written);
        Map<String, Word> byStem = new LinkedHashMap<>();
        for (int i = 0; i < chosen.size(); i++) {
            String word = chosen.get(i);
            int root = index.lexicon().findRoot(written.get(i), question.language());
            Rows.Pointer pointer = Rows.Pointer.of(vectors.get(i));
            byStem.computeIfAbsent(
                    index.analyser().stem(word, question.language()),
                    stem -> word(
                            word,
                            root,
                            pointer,
                            ofKind.contains(word),
                            names.contains(word),
                            question.language(),
                            index));
        }
        return List.copyOf(byStem.values());
    }

    private static Word word(
            String word,
            int root,
            Rows.Pointer pointer,
            boolean ofKind,
            boolean isName,
            String language,
            PassageIndex index) {
        Set<Integer> stems = new HashSet<>();
        for (String one : index.languages()) {
            int stem = index.lexicon().find(word, one);
            if (stem != Lexicon.UNKNOWN) {
                stems.add(stem);
            }
        }
        List<Integer> meant = stems.isEmpty() ? Misspelt.of(word, isName, index.lexicon()) : List.of();
        int telling = Stream.of(List.of(index.lexicon().find(word, language)), stems, meant)
                .flatMap(Collection::stream)
                .filter(stem -> stem != Lexicon.UNKNOWN)
                .findFirst()
                .orElse(Lexicon.UNKNOWN);
        double rarity = index.texts().rarity(telling) * (ofKind ? OF_KIND : 1);
        return new Word(word, Set.copyOf(stems), Set.copyOf(meant), root, rarity, isName, pointer);
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
        String form = index.lexicon().forms().get(stem);
        boolean isStopword = index.analyser().isStopword(form);
        for (int i = 0; i < near.length; i++) {
            near[i] = words.get(i).stems().contains(stem) ? 1 : isStopword ? 0 : near(words.get(i), stem, form);
        }
        met[stem] = near;
        return near;
    }

    private double near(Word word, int stem, String form) {
        if (!Character.isLetter(form.charAt(0))
                || !Character.isLetter(word.folded().charAt(0))) {
            return 0;
        }
        double near = index.words().isEmpty() ? 0 : index.words().nearness(stem, word.pointer());
        near = Math.max(near, family(word.folded(), form));
        near = index.lexicon().root(stem) == word.root() ? Math.max(near, OF_ROOT) : near;
        near = word.meant().contains(stem) ? Math.max(near, MEANT) : near;
        return Math.clamp(near, 0, 0.99);
    }

    /// "fondation", "fondateur": words that begin alike, by the share that is alike.
    private static double family(String word, String form) {
        int same = 0;
        int shorter = Math.min(word.length(), form.length());
        while (same < shorter && word.charAt(same) == form.charAt(same)) {
            same++;
        }
        return same < FAMILY ? 0 : (double) same / Math.max(word.length(), form.length());
    }
}
