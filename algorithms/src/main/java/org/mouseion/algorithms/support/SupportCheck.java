package org.mouseion.algorithms.support;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mouseion.algorithms.text.Sentences;

/// Checks one sentence against the statements it claims to rest on. Safe for use by many threads.
public final class SupportCheck {

    private final Wording wording;
    private final AcrossLanguages across;

    /// @param wording what the house knows of words
    /// @param across for sentences in another language than their statements
    public SupportCheck(Wording wording, AcrossLanguages across) {
        this.wording = wording;
        this.across = across;
    }

    /// @param sentence one sentence, without its citation marks
    /// @param language of the sentence, two letters
    /// @param evidence the statements it names
    public Verdict check(String sentence, String language, List<Evidence> evidence) {
        Optional<Lexicon> known = Lexicon.find(language);
        if (known.isEmpty()) {
            return Verdict.Unsupported.because(Doubt.Kind.UNKNOWN_LANGUAGE, language);
        }
        if (evidence.isEmpty()) {
            return Verdict.Unsupported.because(Doubt.Kind.NO_STATEMENT, "");
        }
        Lexicon lexicon = known.get();
        List<Doubt> form = Form.doubts(sentence, lexicon);
        if (!form.isEmpty()) {
            return new Verdict.Unsupported(form);
        }
        List<Evidence> same =
                evidence.stream().filter(e -> e.language().equals(language)).toList();
        Verdict found = same.isEmpty()
                ? Verdict.Unsupported.because(Doubt.Kind.NO_STATEMENT, language)
                : byWords(sentence, language, lexicon, same);
        if (found instanceof Verdict.Unsupported && same.size() < evidence.size()) {
            return across.check(
                    sentence,
                    language,
                    evidence.stream()
                            .filter(e -> !e.language().equals(language))
                            .toList());
        }
        return found;
    }

    private Verdict byWords(String sentence, String language, Lexicon lexicon, List<Evidence> evidence) {
        Reader reader = new Reader(language, lexicon, wording);
        Reading said = reader.read(sentence);
        if (said.tokens().isEmpty()) {
            return Verdict.Unsupported.because(Doubt.Kind.NO_ASSERTION, sentence);
        }
        Set<String> tenses = new HashSet<>();
        said.segments().forEach(s -> tenses.addAll(s.tenses()));
        List<Joined.Unit> units = new ArrayList<>();
        List<Alignment> tried = new ArrayList<>();
        for (Evidence each : evidence) {
            for (String text : Sentences.texts(each.text(), language)) {
                Reading reading = reader.read(text);
                if (reading.isQuestion() || reading.tokens().isEmpty()) {
                    continue;
                }
                var unit = new Joined.Unit(each.number(), reading);
                Alignment beside = Alignment.of(said.tokens(), tenses, reading, 0, wording, lexicon, language);
                if (beside.holds()) {
                    return new Verdict.Supported(List.of(each.number()), Joined.rests(said.tokens(), beside, unit));
                }
                units.add(unit);
                tried.add(beside);
            }
        }
        Optional<Verdict.Supported> joined = new Joined(said, units, new Likeness(wording, lexicon, language)).find();
        return joined.isPresent()
                ? joined.get()
                : new Verdict.Unsupported(tried.stream()
                        .min(Comparator.comparingInt((Alignment a) -> a.doubts().size())
                                .thenComparingInt(a -> -a.pairs().size()))
                        .map(Alignment::doubts)
                        .orElse(List.of(new Doubt(Doubt.Kind.NO_STATEMENT, ""))));
    }
}
