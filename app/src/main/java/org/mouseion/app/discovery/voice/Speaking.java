package org.mouseion.app.discovery.voice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mouseion.algorithms.answering.Question;
import org.mouseion.algorithms.answering.Ranked;
import org.mouseion.algorithms.support.Differences;
import org.mouseion.algorithms.support.Wording;
import org.mouseion.app.discovery.index.analysis.Analysis;
import org.mouseion.app.discovery.protocol.Finding;
import org.mouseion.app.discovery.protocol.Protocol;
import org.mouseion.app.discovery.protocol.ProtocolAnswer;
import org.mouseion.app.discovery.protocol.Subject;
import org.mouseion.app.knowledge.Line;
import org.springframework.stereotype.Component;

/// Answers a question in somebody's own words, or not at all. Keeps nothing of it.
@Component
public class Speaking {

    /// How likely a passage must hold the answer before it is quoted; see docs/decisions/0080.
    static final double LEAST = 0.4;

    /// Quotations of one answer.
    private static final int MOST = 3;

    /// Sentences that are looked at for another account.
    private static final int READ = 12;

    /// A further quotation must be nearly as likely to answer as the first.
    private static final double NEARLY = 0.8;

    /// A sentence that tells the same thing otherwise may be this unlikely: two that tie make each other unlikely.
    private static final double OTHER_ACCOUNT = 0.05;

    private static final int LONGEST = 500;

    private final Corpora corpora;
    private final Touching touching;
    private final Protocol protocol;
    private final Analysis analysis;

    Speaking(Corpora corpora, Touching touching, Protocol protocol, Analysis analysis) {
        this.corpora = corpora;
        this.touching = touching;
        this.protocol = protocol;
        this.analysis = analysis;
    }

    /// @param words as they were typed; may be anything
    /// @param asked language of the question, two letters
    /// @param language of the page, for the reviewed answers
    public VoiceReply ask(Voice voice, String words, String asked, Locale language, LocalDate day) {
        Optional<Finding> finding = protocol.find(words);
        if (finding.isPresent() && !finding.get().mayQuote()) {
            return new VoiceReply(
                    VoiceReply.Kind.PROTOCOL, Optional.of(protocol.answer(finding.get(), language)), List.of(), false);
        }
        List<Quotation> found = find(voice, words, asked, day);
        Optional<ProtocolAnswer> answer = finding.map(f -> protocol.answer(f, language));
        if (found.isEmpty()) {
            List<Quotation> near = touch(voice, words, asked, day);
            VoiceReply.Kind kind = near.isEmpty() ? VoiceReply.Kind.NOTHING : VoiceReply.Kind.TOUCHED;
            return new VoiceReply(kind, warned(answer, near, language), near, false);
        }
        List<Quotation> kept = new ArrayList<>(List.of(found.getFirst()));
        boolean differing = false;
        for (Quotation other : found.subList(1, found.size())) {
            boolean differs = differ(found.getFirst(), other);
            boolean isNearly = other.confidence() >= LEAST
                    && other.confidence() >= NEARLY * found.getFirst().confidence();
            if (kept.size() < MOST && (differs || isNearly)) {
                kept.add(other);
                differing |= differs;
            }
        }
        return new VoiceReply(VoiceReply.Kind.QUOTED, warned(answer, kept, language), kept, differing);
    }

    /// The reviewed answer that goes before quotations whose words wound today.
    private Optional<ProtocolAnswer> warned(Optional<ProtocolAnswer> answer, List<Quotation> said, Locale language) {
        boolean wounds = answer.isEmpty() && said.stream().anyMatch(q -> isAbout(q, Subject.COLONIAL));
        return wounds ? Optional.of(protocol.answer(Subject.COLONIAL, language)) : answer;
    }

    /// Sentences on the subject where none surely answers; none that speaks of suicide.
    private List<Quotation> touch(Voice voice, String words, String asked, LocalDate day) {
        Corpora.Corpus corpus = corpora.get(voice.author(), day);
        String question = question(voice, words);
        return corpus.sentences() == 0 || question.isBlank()
                ? List.of()
                : touching.find(corpus, question, asked).stream()
                        .filter(quotation -> !isAbout(quotation, Subject.SUICIDE))
                        .toList();
    }

    private static String question(Voice voice, String words) {
        String shown = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        return withoutName(shown, voice.author());
    }

    /// Sentences that speak to the question, best first; none that speaks of suicide.
    List<Quotation> find(Voice voice, String words, String asked, LocalDate day) {
        Corpora.Corpus corpus = corpora.get(voice.author(), day);
        String question = question(voice, words);
        if (corpus.sentences() == 0 || question.isBlank()) {
            return List.of();
        }
        List<Quotation> all = corpus.ranking().rank(new Question(question, asked), READ).stream()
                .filter(ranked -> ranked.inPassage() >= OTHER_ACCOUNT)
                .flatMap(ranked -> quotation(ranked, corpus.passages().get(ranked.passage()), question).stream())
                .filter(quotation -> !isAbout(quotation, Subject.SUICIDE))
                .filter(quotation -> !quotation.why().isEmpty()
                        || !quotation.passage().language().startsWith(asked))
                .toList();
        return all.isEmpty() || isSure(all) ? all : List.of();
    }

    /// Surely enough one of them, or two accounts between which no choice can be made.
    private boolean isSure(List<Quotation> all) {
        Quotation first = all.getFirst();
        return first.confidence() >= LEAST
                || all.stream()
                        .skip(1)
                        .anyMatch(other -> first.confidence() + other.confidence() >= LEAST && differ(first, other));
    }

    private Optional<Quotation> quotation(Ranked ranked, @Nullable Line line, String question) {
        if (line == null || line.passage() == null) {
            return Optional.empty();
        }
        String language = Locale.forLanguageTag(line.language()).getLanguage();
        Set<String> there = analysis.words(ranked.sentence().in(line.passage().text())).stream()
                .map(word -> analysis.stem(word, language))
                .collect(Collectors.toSet());
        List<String> shared = analysis.words(question).stream()
                .filter(word -> !analysis.isStopword(word) && there.contains(analysis.stem(word, language)))
                .distinct()
                .toList();
        return Optional.of(new Quotation(line.source(), line.passage(), ranked.sentence(), ranked.inPassage(), shared));
    }

    /// "What does Melville say of …": whose words are looked for is known already.
    private static String withoutName(String question, String author) {
        String without = question;
        for (String name : author.split("[\\s-]+")) {
            if (name.length() > 2) {
                without = Pattern.compile("\\b" + Pattern.quote(name) + "\\b", Pattern.CASE_INSENSITIVE)
                        .matcher(without)
                        .replaceAll(" ");
            }
        }
        return without;
    }

    private boolean isAbout(Quotation quotation, Subject subject) {
        return protocol.findAll(quotation.text()).contains(subject);
    }

    /// Whether two documents tell the same thing otherwise: in another letter, or in another chapter.
    private boolean differ(Quotation one, Quotation other) {
        String language = Locale.forLanguageTag(one.passage().language()).getLanguage();
        boolean elsewhere = !one.source().id().equals(other.source().id())
                || !one.passage().heading().equals(other.passage().heading());
        Wording stems = analysis::stem;
        return elsewhere
                && other.why().size() >= Math.max(2, one.why().size() - 1)
                && one.passage().language().equals(other.passage().language())
                && !Differences.between(one.text(), other.text(), language, stems)
                        .isEmpty();
    }
}
