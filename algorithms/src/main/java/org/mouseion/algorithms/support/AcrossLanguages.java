package org.mouseion.algorithms.support;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.mouseion.algorithms.support.Token.Kind;
import org.mouseion.algorithms.text.Sentences;

/// A sentence in another language than the statement it names: numbers, times and names must be the same, all of them
/// and both ways; turning words ("not", "only", "until") must be of the same classes; every other word must have a near
/// one on the other side, by vectors of words, both ways. Vectors cannot tell open from closed or Monday from Tuesday:
/// such words are listed and must be the same. The list has an end, so the threshold is high.
///
/// Each sentence rests on one sentence of one statement; nothing is joined across languages.
public final class AcrossLanguages {

    /// Classes that languages express in other ways than by one word.
    private static final List<String> LOOSE = List.of("~by", "~for", "~can", "~from", "~more", "~or", "~than", "~some");

    private final Wording wording;
    private final Nearness nearness;
    private final double least;

    /// @param least how near the nearest word must lie, in [0, 1]; above 1 nothing passes
    public AcrossLanguages(Wording wording, Nearness nearness, double least) {
        this.wording = wording;
        this.nearness = nearness;
        this.least = least;
    }

    /// Lets nothing pass.
    public static AcrossLanguages closed() {
        return new AcrossLanguages(Wording.AS_WRITTEN, (words, others) -> new double[words.size()], 2);
    }

    /// Only what is said; what the sentence is like ([Form]) was looked at before.
    public Verdict check(String sentence, String language, List<Evidence> evidence) {
        Optional<Lexicon> own = Lexicon.find(language);
        if (own.isEmpty()) {
            return Verdict.Unsupported.because(Doubt.Kind.UNKNOWN_LANGUAGE, language);
        }
        Reading said = new Reader(language, own.get(), wording).read(sentence);
        Verdict worst = Verdict.Unsupported.because(Doubt.Kind.NO_STATEMENT, "");
        for (Evidence each : evidence) {
            Optional<Lexicon> theirs = Lexicon.find(each.language());
            if (theirs.isEmpty()) {
                continue;
            }
            Reader reader = new Reader(each.language(), theirs.get(), wording);
            for (String text : Sentences.texts(each.text(), each.language())) {
                Verdict verdict = compare(said, reader.read(text), each.number(), own.get(), theirs.get());
                if (verdict instanceof Verdict.Supported) {
                    return verdict;
                }
                worst = verdict;
            }
        }
        return worst;
    }

    private Verdict compare(Reading said, Reading there, int number, Lexicon own, Lexicon theirs) {
        List<Doubt> doubts = new ArrayList<>();
        if (there.isQuestion()) {
            doubts.add(new Doubt(Doubt.Kind.NO_ASSERTION, "?"));
        }
        same(numbers(said), numbers(there), Doubt.Kind.NUMBER, doubts);
        same(turns(said), turns(there), Doubt.Kind.TURN, doubts);
        same(poles(said, own), poles(there, theirs), Doubt.Kind.TURN, doubts);
        names(said, there, own, Doubt.Kind.NAME, doubts);
        names(there, said, theirs, Doubt.Kind.LEFT_OUT, doubts);
        if (doubts.isEmpty()) {
            near(words(said, own), surfaces(there), Doubt.Kind.FAR, doubts);
            near(words(there, theirs), surfaces(said), Doubt.Kind.LEFT_OUT, doubts);
        }
        return doubts.isEmpty()
                ? new Verdict.Supported(
                        List.of(number),
                        said.tokens().stream()
                                .map(t -> new Verdict.Rest(t.surface(), number, "≈"))
                                .toList())
                : new Verdict.Unsupported(doubts);
    }

    private void near(List<String> words, List<String> others, Doubt.Kind kind, List<Doubt> doubts) {
        double[] nearest = nearness.nearest(words, others);
        for (int i = 0; i < nearest.length; i++) {
            if (nearest[i] < least) {
                doubts.add(new Doubt(kind, words.get(i)));
            }
        }
    }

    /// A name stands on the other side letter for letter; one that is written otherwise there ("Gand", "Ghent") is left
    /// to its vector.
    private void names(Reading one, Reading other, Lexicon lexicon, Doubt.Kind kind, List<Doubt> doubts) {
        List<String> there = other.tokens().stream().map(Token::folded).toList();
        for (Token token : one.tokens()) {
            boolean isSought = token.kind() == Kind.NAME && pole(token, lexicon).isEmpty();
            if (isSought
                    && !there.contains(token.folded())
                    && nearness.nearest(List.of(lower(token)), surfaces(other))[0] < least) {
                doubts.add(new Doubt(kind, token.surface()));
            }
        }
    }

    private static void same(List<String> said, List<String> there, Doubt.Kind kind, List<Doubt> doubts) {
        if (!said.equals(there)) {
            Collection<String> differing = new TreeSet<>(said);
            there.forEach(t -> {
                if (!differing.remove(t)) {
                    differing.add(t);
                }
            });
            doubts.add(new Doubt(kind, String.join(" ", differing)));
        }
    }

    /// In the order they stand, which languages of Europe keep for what is counted and dated in one clause.
    private static List<String> numbers(Reading reading) {
        return reading.tokens().stream()
                .filter(Token::isNumeric)
                .map(Token::key)
                .toList();
    }

    private static List<String> turns(Reading reading) {
        return reading.tokens().stream()
                .filter(t -> t.kind() == Kind.TURNING && !LOOSE.contains(t.key()))
                .map(Token::key)
                .sorted()
                .toList();
    }

    /// Days, months and what has an opposite.
    private static List<String> poles(Reading reading, Lexicon lexicon) {
        return reading.tokens().stream()
                .map(t -> pole(t, lexicon))
                .filter(pole -> !pole.isEmpty())
                .sorted()
                .toList();
    }

    private static List<String> words(Reading reading, Lexicon lexicon) {
        return reading.tokens().stream()
                .filter(t -> t.kind() == Kind.WORD && pole(t, lexicon).isEmpty())
                .map(AcrossLanguages::lower)
                .toList();
    }

    private static List<String> surfaces(Reading reading) {
        return reading.tokens().stream().map(AcrossLanguages::lower).toList();
    }

    private static String pole(Token token, Lexicon lexicon) {
        return lexicon.poles().getOrDefault(lower(token), "");
    }

    private static String lower(Token token) {
        return token.surface().toLowerCase(Locale.ROOT);
    }
}
