package org.mouseion.app.discovery.guide.rephrase;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mouseion.algorithms.support.AcrossLanguages;
import org.mouseion.algorithms.support.Evidence;
import org.mouseion.algorithms.support.SupportCheck;
import org.mouseion.algorithms.support.Verdict;
import org.mouseion.algorithms.text.Sentences;
import org.mouseion.app.ai.Embeddings;
import org.mouseion.app.ai.Writing;
import org.mouseion.app.collection.Vocabulary;
import org.mouseion.engines.api.Prompt;
import org.springframework.stereotype.Component;

/// Statements in other words, checked sentence by sentence. Safe for use by many threads; keeps nothing of a question.
@Component
public final class Rephrasing {

    /// How near words of two languages must lie; measured by `./mouseion bench support`, see decision 0079.
    private static final double NEAR = 0.75;

    /// More statements than these are no answer but a list.
    private static final int MOST = 8;

    private static final Map<String, String> NAMES =
            Map.of("fr", "French", "en", "English", "nl", "Dutch", "es", "Spanish");

    private static final String INSTRUCTION = """
            You help a museum answer a visitor. Put the numbered statements into at most four short sentences in %s \
            that answer the question, if there is one. Say only what the statements say, in their own words wherever \
            you can: add nothing, leave out no condition, change no number, date or name. Do not greet, do not speak \
            of yourself. End each sentence with the number of its statement in square brackets, for example: \
            The garden closes at 18:00. [2] If the statements do not answer the question, write nothing but: []""";

    private final Writing writing;
    private final SupportCheck check;

    Rephrasing(Writing writing, Embeddings embeddings, Vocabulary vocabulary) {
        this.writing = writing;
        HouseWording wording = new HouseWording(vocabulary);
        this.check = new SupportCheck(
                wording, new AcrossLanguages(wording, (words, others) -> nearest(embeddings, words, others), NEAR));
    }

    /// Sentences in `language` that say what `found` says and nothing else, in the order the model wrote them. Empty
    /// where no model is plugged in, where it is down or slow, and where nothing it wrote is supported.
    ///
    /// @param question what the visitor asked; told to the model only where the house allows it
    public List<Rephrased> rephrase(String question, String language, List<Material> found) {
        return attempt(question, language, found).kept();
    }

    /// As [#rephrase], with what became of it.
    Attempt attempt(String question, String language, List<Material> found) {
        String tag = Locale.forLanguageTag(language).getLanguage();
        List<Material> material = found.stream().limit(MOST).toList();
        if (material.isEmpty() || !NAMES.containsKey(tag) || !writing.isReady()) {
            return Attempt.NONE;
        }
        Prompt prompt = new Prompt(
                INSTRUCTION.formatted(NAMES.get(tag)),
                material.stream().map(Material::text).toList(),
                Optional.of(question));
        List<String> sources = material.stream().map(Material::reference).toList();
        return switch (writing.write(prompt, sources)) {
            case Writing.Outcome.Unwritten _ -> Attempt.NONE;
            case Writing.Outcome.Wrote wrote -> {
                List<Rephrased> kept = supported(wrote, tag, material);
                yield new Attempt(
                        true,
                        kept,
                        Math.max(0, sentences(wrote.text(), tag) - kept.size()),
                        wrote.engine().name());
            }
        };
    }

    private static int sentences(String text, String language) {
        String bare = Marked.unmarked(text);
        return bare.isBlank() ? 0 : Sentences.texts(bare, language).size();
    }

    private List<Rephrased> supported(Writing.Outcome.Wrote wrote, String language, List<Material> material) {
        List<Rephrased> kept = new ArrayList<>();
        Set<String> said = new HashSet<>();
        for (Marked marked : Marked.read(wrote.text(), language)) {
            boolean isKnown = marked.numbers().stream().allMatch(n -> n >= 1 && n <= material.size());
            if (!isKnown || !said.add(marked.sentence())) {
                continue;
            }
            List<Evidence> evidence = marked.numbers().stream()
                    .map(n -> new Evidence(
                            n,
                            material.get(n - 1).text(),
                            Locale.forLanguageTag(material.get(n - 1).language())
                                    .getLanguage()))
                    .toList();
            if (check.check(marked.sentence(), language, evidence) instanceof Verdict.Supported supported) {
                kept.add(new Rephrased(
                        marked.sentence(),
                        language,
                        supported.statements().stream().map(n -> n - 1).toList(),
                        wrote.passport()));
            }
        }
        return kept;
    }

    private static double[] nearest(Embeddings embeddings, List<String> words, List<String> others) {
        String there = String.join(" ", others);
        return words.stream()
                .mapToDouble(word -> embeddings.wordByWord(word, List.of(there))[0])
                .toArray();
    }
}
