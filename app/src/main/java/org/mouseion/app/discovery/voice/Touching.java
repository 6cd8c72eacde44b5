package org.mouseion.app.discovery.voice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.mouseion.algorithms.answering.Question;
import org.mouseion.algorithms.answering.Ranked;
import org.mouseion.app.discovery.guide.selection.Aboutness;
import org.mouseion.app.discovery.index.analysis.Analysis;
import org.mouseion.app.knowledge.Line;
import org.mouseion.app.knowledge.Passage;
import org.mouseion.app.knowledge.Source;
import org.springframework.stereotype.Component;

/// Sentences that speak of a subject without surely answering what was asked of it: "What is the whiteness of the
/// whale?" has no answer in one sentence, but a chapter.
///
/// A sentence touches the subject when it and its heading hold every word of the question that says what it is about,
/// and the sentence at least one of them itself; see [Nearness] for what holding is.
///
/// "What does Ahab think of the sun?" asks for what Ahab tells: his words first, then what others say of him.
@Component
class Touching {

    /// Sentences that are looked at; the best ranked of a subject are seldom further down.
    private static final int READ = 120;

    /// Sentences among which those of one character are looked for.
    private static final int READ_OF_ONE = 600;

    /// Quotations that are shown.
    private static final int MOST = 2;

    /// Shorter ones are cries and fragments, which say nothing where they stand alone.
    private static final int LEAST_WORDS = 6;

    /// Words with which one asks what somebody thought or wrote, or what became of something and what it is like, in
    /// four languages; folded. They do not say what the question is about.
    private static final Set<String> ASKING =
            Set.copyOf(List.of(("he she they il elle ils elles hij zij ze ella ellos ellas"
                            + " say says said write writes wrote written think thinks thought feel feels felt believe believes believed"
                            + " describe describes described speak speaks talk talks mention mentions opinion view"
                            + " happen happens happened become becomes became made make makes look looks looked like"
                            + " ecrit ecrire pense penser parle parler croit croire decrit decrire avis propos sujet"
                            + " dit dire raconte devient devenu devenue arrive fait faite passe ressemble voit sait"
                            + " schrijft schreef geschreven denkt dacht vindt vond zegt zei spreekt beschrijft mening"
                            + " vertelt gebeurt gebeurde gemaakt wordt werd geworden ziet eruit lijkt weet"
                            + " escribe escribio escrito piensa penso pensaba dice dijo habla hablo cree creia opina"
                            + " cuenta pasa paso ocurre ocurrio hecho hecha parece ve sabe")
                    .split(" ")));

    private record Candidate(Source source, Passage passage, Ranked ranked, String language) {

        String sentence() {
            return ranked.sentence().in(passage.text());
        }

        Quotation quotation(List<String> standing) {
            return new Quotation(source, passage, ranked.sentence(), ranked.inPassage(), standing);
        }
    }

    /// @param least how nearly the farthest word of the subject stands there
    /// @param sum how nearly all of them do, those in the sentence before those in the heading
    private record Found(Quotation quotation, double least, double sum) {}

    private final Analysis analysis;
    private final Aboutness aboutness;
    private final Nearness nearness;

    Touching(Analysis analysis, Nearness nearness) {
        this.analysis = analysis;
        this.aboutness = new Aboutness(analysis);
        this.nearness = nearness;
    }

    /// At most two sentences, the nearest first none where the subject is not touched.
    List<Quotation> find(Corpora.Corpus corpus, String question, String asked) {
        List<String> content = aboutness.content(analysis.words(question)).stream()
                .filter(word -> !ASKING.contains(word))
                .toList();
        if (content.isEmpty()) {
            return List.of();
        }
        List<Quotation> told = told(corpus, content, question, asked);
        return told.isEmpty() ? nearest(candidates(corpus, question, asked, READ), content, question, asked) : told;
    }

    /// What a character who is named in the question tells of the rest of it.
    private List<Quotation> told(Corpora.Corpus corpus, List<String> content, String question, String asked) {
        Set<String> named = corpus.passages().values().stream()
                .map(Line::passage)
                .filter(Objects::nonNull)
                .map(passage -> passage.particulars().getOrDefault("speaker", ""))
                .distinct()
                .filter(speaker -> !analysis.words(speaker).isEmpty() && content.containsAll(analysis.words(speaker)))
                .collect(Collectors.toSet());
        Set<String> names = named.stream()
                .flatMap(speaker -> analysis.words(speaker).stream())
                .collect(Collectors.toSet());
        List<String> subject =
                content.stream().filter(word -> !names.contains(word)).toList();
        if (named.isEmpty() || subject.isEmpty()) {
            return List.of();
        }
        List<Candidate> theirs = candidates(corpus, String.join(" ", subject), asked, READ_OF_ONE).stream()
                .filter(each -> named.contains(each.passage().particulars().getOrDefault("speaker", "")))
                .limit(READ)
                .toList();
        return nearest(theirs, subject, question, asked);
    }

    private List<Quotation> nearest(List<Candidate> candidates, List<String> content, String question, String asked) {
        Map<String, List<Candidate>> byLanguage = candidates.stream()
                .collect(Collectors.groupingBy(Candidate::language, LinkedHashMap::new, Collectors.toList()));
        return byLanguage.entrySet().stream()
                .flatMap(each -> find(each.getValue(), content, question, asked, each.getKey()).stream())
                .sorted(Comparator.comparingDouble(Found::least)
                        .thenComparingDouble(Found::sum)
                        .reversed())
                .limit(MOST)
                .map(Found::quotation)
                .toList();
    }

    private static List<Candidate> candidates(Corpora.Corpus corpus, String question, String asked, int read) {
        List<Candidate> candidates = new ArrayList<>();
        for (Ranked ranked : corpus.ranking().rank(new Question(question, asked), read)) {
            Line line = corpus.passages().get(ranked.passage());
            Passage passage = line == null ? null : line.passage();
            if (line != null && passage != null) {
                String language = Locale.forLanguageTag(line.language()).getLanguage();
                candidates.add(new Candidate(line.source(), passage, ranked, language));
            }
        }
        return candidates;
    }

    private List<Found> find(
            List<Candidate> candidates, List<String> content, String question, String asked, String language) {
        List<String> sentences = candidates.stream().map(Candidate::sentence).toList();
        List<String> headings =
                candidates.stream().map(each -> each.passage().heading()).toList();
        double[][] inSentence = nearness.of(content, question, asked, sentences, language);
        double[][] inHeading = nearness.of(content, question, asked, headings, language);
        List<Found> found = new ArrayList<>();
        for (int at = 0; at < sentences.size(); at++) {
            List<String> standing = new ArrayList<>();
            boolean isHeld = false;
            double least = 1;
            double sum = 0;
            for (int word = 0; word < content.size(); word++) {
                isHeld |= inSentence[at][word] > 0;
                if (inSentence[at][word] == 1) {
                    standing.add(content.get(word));
                }
                least = Math.min(least, Math.max(inSentence[at][word], inHeading[at][word]));
                sum += inSentence[at][word] + inHeading[at][word] / 2;
            }
            boolean standsAlone = analysis.words(sentences.get(at)).size() >= LEAST_WORDS;
            if (least > 0 && isHeld && standsAlone) {
                found.add(new Found(candidates.get(at).quotation(standing), least, sum));
            }
        }
        return found;
    }
}
