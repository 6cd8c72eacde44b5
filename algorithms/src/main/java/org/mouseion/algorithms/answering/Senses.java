package org.mouseion.algorithms.answering;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// What the words of questions are to an index, remembered: visitors use the same words over and over. Safe for use by
/// many threads, which at worst find out the same twice.
final class Senses {

    /// Nearnesses remembered before starting afresh; 16 MB.
    private static final int REMEMBERED = 4_000_000;

    /// Words of one family begin alike for so many letters.
    private static final int FAMILY = 5;

    /// How near words of one root lie at least.
    private static final double OF_ROOT = 0.8;

    /// How near the word lies that a misspelt one is meant for; a name that is spelt otherwise may be another.
    static final double MEANT = 0.8;

    private final PassageIndex index;
    private final Map<Word, Sense> known = new ConcurrentHashMap<>();

    Senses(PassageIndex index) {
        this.index = index;
    }

    /// A word of a question, as far as its sense hangs on it.
    ///
    /// @param isName whether it begins with a figure, or with a capital where no sentence begins
    record Word(String folded, String written, String language, boolean isName) {}

    /// @param stems numbers of the word's stem in the languages of the index
    /// @param meant where there is none: numbers of the stems it may be meant for
    /// @param root number of its root in the question's language
    /// @param rarity how much it says
    /// @param near by stem, how near that lies; not a number where the two were not compared yet
    @SuppressWarnings(
            "ArrayRecordComponent") // read for every stem of a passage: boxed numbers took a tenth of an answer
    record Sense(Word word, int[] stems, int[] meant, int root, double rarity, Rows.Pointer pointer, float[] near) {}

    Sense of(Word word) {
        Sense there = known.get(word);
        if (there == null) {
            there = find(word);
            if ((known.size() + 1L) * index.lexicon().size() > REMEMBERED) {
                known.clear();
            }
            known.put(word, there);
        }
        return there;
    }

    private Sense find(Word word) {
        Lexicon lexicon = index.lexicon();
        Set<Integer> stems = new HashSet<>();
        for (String one : index.languages()) {
            int stem = lexicon.find(word.folded(), one);
            if (stem != Lexicon.UNKNOWN) {
                stems.add(stem);
            }
        }
        List<Integer> meant = stems.isEmpty() ? Misspelt.of(word.folded(), word.isName(), lexicon) : List.of();
        int telling = Stream.of(List.of(lexicon.find(word.folded(), word.language())), stems, meant)
                .flatMap(Collection::stream)
                .filter(stem -> stem != Lexicon.UNKNOWN)
                .findFirst()
                .orElse(Lexicon.UNKNOWN);
        float[] near = new float[lexicon.size()];
        Arrays.fill(near, Float.NaN);
        return new Sense(
                word,
                numbers(stems),
                numbers(meant),
                lexicon.findRoot(word.written(), word.language()),
                index.texts().rarity(telling),
                Rows.Pointer.of(index.vectors().of(List.of(word.written())).getFirst()),
                near);
    }

    private static int[] numbers(Collection<Integer> stems) {
        return stems.stream().mapToInt(Integer::intValue).distinct().toArray();
    }

    /// How near a stem lies to a word, in [0, 1]; 1 is the word itself.
    double near(Sense sense, int stem) {
        float near = sense.near()[stem];
        if (Float.isNaN(near)) {
            near = (float) compare(sense, stem);
            sense.near()[stem] = near;
        }
        return near;
    }

    private double compare(Sense sense, int stem) {
        if (has(sense.stems(), stem)) {
            return 1;
        }
        Lexicon lexicon = index.lexicon();
        String form = lexicon.forms().get(stem);
        String word = sense.word().folded();
        if (lexicon.isStopword(stem) || !Character.isLetter(form.charAt(0)) || !Character.isLetter(word.charAt(0))) {
            return 0;
        }
        double near = index.words().isEmpty() ? 0 : index.words().nearness(stem, sense.pointer());
        near = Math.max(near, family(word, form));
        near = lexicon.root(stem) == sense.root() ? Math.max(near, OF_ROOT) : near;
        near = has(sense.meant(), stem) ? Math.max(near, MEANT) : near;
        return Math.clamp(near, 0, 0.99);
    }

    private static boolean has(int[] stems, int stem) {
        for (int one : stems) {
            if (one == stem) {
                return true;
            }
        }
        return false;
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
