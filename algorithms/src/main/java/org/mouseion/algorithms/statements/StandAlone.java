package org.mouseion.algorithms.statements;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Weighs whether a sentence can be said by itself.
public final class StandAlone {

    private static final int FEWEST_WORDS = 4;
    private static final int MOST_WORDS = 60;
    private static final int GOOD_FROM = 6;
    private static final int GOOD_TO = 32;

    private static final Pattern END = Pattern.compile("(?s).*[.!…][\"”’»)\\]]*\\s*$");
    private static final Pattern QUESTION = Pattern.compile("(?s).*\\?[\"”’»)\\]]*\\s*$");
    private static final Pattern FIGURE = Pattern.compile("\\d|€|\\$|£|%");
    private static final Pattern NAME = Pattern.compile("(?<=[\\p{L}\\d,;:] )(?:[«“\"'(]?)\\p{Lu}\\p{L}+");
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private StandAlone() {}

    /// What was found.
    public record Judgement(Set<Sign> signs) {

        public Judgement {
            signs = Set.copyOf(signs);
        }

        /// Whether nothing speaks against it.
        public boolean stands() {
            return signs.stream().noneMatch(sign -> sign.weight() == Sign.Weight.AGAINST);
        }

        /// In the order of their declaration.
        public List<Sign> list(Sign.Weight weight) {
            return signs.stream()
                    .filter(sign -> sign.weight() == weight)
                    .sorted()
                    .toList();
        }
    }

    /// @param language two letters; another than fr, en, nl, es is judged by its punctuation and length alone
    public static Judgement judge(String sentence, String language) {
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        String stripped = sentence.strip().replace('’', '\'');
        String lower = stripped.toLowerCase(Locale.ROOT);
        List<String> words =
                WORDS.splitAsStream(lower).filter(w -> !w.isEmpty()).toList();
        add(signs, Sign.QUESTION, QUESTION.matcher(stripped).matches() || stripped.startsWith("¿"));
        add(signs, Sign.NO_END, !END.matcher(stripped).matches() && !signs.contains(Sign.QUESTION));
        add(signs, Sign.TOO_SHORT, words.size() < FEWEST_WORDS);
        add(signs, Sign.TOO_LONG, words.size() > MOST_WORDS);
        add(signs, Sign.LENGTH, words.size() >= GOOD_FROM && words.size() <= GOOD_TO);
        add(signs, Sign.FIGURE, FIGURE.matcher(stripped).find());
        add(signs, Sign.NAME, NAME.matcher(stripped).find());
        add(signs, Sign.SPEAKS_TO_MACHINES, Leaning.speaksToMachines(lower));
        Leaning leaning = Leaning.of(language);
        if (leaning != null) {
            add(signs, Sign.PRONOUN, leaning.beginsWithPronoun(lower));
            add(signs, Sign.GOES_ON, leaning.goesOn(lower));
            add(signs, Sign.POINTS, leaning.points(lower));
            add(signs, Sign.PASSING_TIME, leaning.passes(lower));
            add(signs, Sign.HOUSE_SPEAKS, leaning.houseSpeaks(lower));
            boolean verb = leaning.hasVerb(words);
            add(signs, verb ? Sign.VERB : Sign.NO_VERB, true);
        }
        return new Judgement(signs);
    }

    private static void add(Set<Sign> signs, Sign sign, boolean met) {
        if (met) {
            signs.add(sign);
        }
    }
}
