package org.mouseion.app.discovery.voice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mouseion.algorithms.answering.Question;
import org.mouseion.algorithms.answering.Ranked;
import org.mouseion.app.discovery.guide.selection.Aboutness;
import org.mouseion.app.discovery.index.analysis.Analysis;
import org.mouseion.app.discovery.index.analysis.Folding;
import org.mouseion.app.knowledge.Line;
import org.springframework.stereotype.Component;

/// Sentences that speak of a subject without surely answering what was asked of it: "What is the whiteness of the
/// whale?" has no answer in one sentence, but a chapter.
///
/// A sentence touches the subject when it and its heading hold every word of the question that says what it is about,
/// and the sentence at least one of them itself. Across languages only names can be held.
@Component
class Touching {

    /// Sentences that are looked at; the best ranked of a subject are seldom further down.
    private static final int READ = 80;

    /// Quotations that are shown.
    private static final int MOST = 2;

    /// Words with which one asks what somebody thought or wrote, in four languages; folded.
    private static final Set<String> ASKING = Set.copyOf(List.of(
            ("say says said write writes wrote written think thinks thought feel feels felt believe believes believed"
                            + " describe describes described speak speaks talk talks mention mentions opinion view"
                            + " ecrit ecrire pense penser parle parler croit croire decrit decrire avis propos sujet"
                            + " schrijft schreef geschreven denkt dacht vindt vond zegt zei spreekt beschrijft mening"
                            + " escribe escribio escrito piensa penso pensaba dice dijo habla hablo cree creia opina")
                    .split(" ")));

    private final Analysis analysis;
    private final Aboutness aboutness;

    Touching(Analysis analysis) {
        this.analysis = analysis;
        this.aboutness = new Aboutness(analysis);
    }

    /// At most two sentences, those first that hold most of the subject themselves; none where it is not touched.
    List<Quotation> find(Corpora.Corpus corpus, String question, String asked) {
        List<String> content = content(question);
        if (content.isEmpty()) {
            return List.of();
        }
        List<Quotation> touching = new ArrayList<>();
        for (Ranked ranked : corpus.ranking().rank(new Question(question, asked), READ)) {
            Line line = corpus.passages().get(ranked.passage());
            if (line == null || line.passage() == null) {
                continue;
            }
            String language = Locale.forLanguageTag(line.language()).getLanguage();
            if (!language.equals(asked) && !areNames(content, question)) {
                continue;
            }
            Set<String> inSentence = stems(ranked.sentence().in(line.passage().text()), language);
            Set<String> inHeading = stems(line.passage().heading(), language);
            List<String> held = content.stream()
                    .filter(word -> inSentence.contains(analysis.stem(word, language)))
                    .toList();
            boolean all = content.stream()
                    .map(word -> analysis.stem(word, language))
                    .allMatch(stem -> inSentence.contains(stem) || inHeading.contains(stem));
            if (all && !held.isEmpty()) {
                touching.add(new Quotation(line.source(), line.passage(), ranked.sentence(), ranked.inPassage(), held));
            }
        }
        return touching.stream()
                .sorted(Comparator.comparingInt(quotation -> -quotation.why().size()))
                .limit(MOST)
                .toList();
    }

    private List<String> content(String question) {
        return aboutness.content(analysis.words(question)).stream()
                .filter(word -> !ASKING.contains(word))
                .toList();
    }

    private Set<String> stems(String text, String language) {
        return analysis.words(text).stream()
                .map(word -> analysis.stem(word, language))
                .collect(Collectors.toSet());
    }

    /// Whether each of the words is written as a name.
    private static boolean areNames(List<String> content, String question) {
        Set<String> names = new TreeSet<>();
        for (String word : question.split("[^\\p{L}\\p{M}]+")) {
            if (!word.isEmpty() && Character.isUpperCase(word.codePointAt(0))) {
                names.add(Folding.fold(word));
            }
        }
        return names.containsAll(content);
    }
}
