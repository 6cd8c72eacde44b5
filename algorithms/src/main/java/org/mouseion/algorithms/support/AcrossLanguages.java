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
/// one on the other side, by vectors of words, both ways. What vectors cannot tell apart (open and closed lie near) is
/// caught only where a class names it, so the threshold is high and the way can be closed altogether.
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

    Verdict check(String sentence, String language, List<Evidence> evidence) {
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
                Verdict verdict = compare(said, reader.read(text), each.number());
                if (verdict instanceof Verdict.Supported) {
                    return verdict;
                }
                worst = verdict;
            }
        }
        return worst;
    }

    private Verdict compare(Reading said, Reading there, int number) {
        List<Doubt> doubts = new ArrayList<>();
        if (there.isQuestion()) {
            doubts.add(new Doubt(Doubt.Kind.NO_ASSERTION, "?"));
        }
        same(numbers(said), numbers(there), Doubt.Kind.NUMBER, doubts);
        same(turns(said), turns(there), Doubt.Kind.TURN, doubts);
        names(said, there, doubts);
        if (doubts.isEmpty()) {
            near(words(said), words(there), Doubt.Kind.FAR, doubts);
            near(words(there), words(said), Doubt.Kind.LEFT_OUT, doubts);
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

    /// A name of the sentence stands in the statement letter for letter, and the other way round; a capital that one
    /// language puts and another does not ("Sunday", "dimanche") leaves the word to its vector.
    private void names(Reading said, Reading there, List<Doubt> doubts) {
        List<String> own = said.tokens().stream().map(Token::folded).toList();
        List<String> theirs = there.tokens().stream().map(Token::folded).toList();
        for (String name : unlike(said, theirs)) {
            if (nearness.nearest(List.of(name), theirs)[0] < least) {
                doubts.add(new Doubt(Doubt.Kind.NAME, name));
            }
        }
        for (String name : unlike(there, own)) {
            if (nearness.nearest(List.of(name), own)[0] < least) {
                doubts.add(new Doubt(Doubt.Kind.LEFT_OUT, name));
            }
        }
    }

    private static List<String> unlike(Reading reading, List<String> others) {
        return reading.tokens().stream()
                .filter(t -> t.kind() == Kind.NAME && !others.contains(t.folded()))
                .map(Token::folded)
                .toList();
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

    private static List<String> words(Reading reading) {
        return reading.tokens().stream()
                .filter(t -> t.kind() == Kind.WORD || (t.kind() == Kind.DATE && !t.isNumeric()))
                .map(t -> t.surface().toLowerCase(Locale.ROOT))
                .toList();
    }
}
