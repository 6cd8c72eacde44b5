package org.mouseion.benchmarks.answers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mouseion.algorithms.answering.Passage;
import org.mouseion.algorithms.answering.Question;
import org.mouseion.algorithms.text.Span;
import org.mouseion.benchmarks.judgements.Half;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// PIAF 1.0: questions that people wrote about paragraphs of the French Wikipedia, with the words that answer them.
///
/// @param passages the paragraphs; the source of each is its article
record Piaf(List<Passage> passages, List<Asked> questions) {

    static final String FILE = "piaf/piaf-v1.0.json";

    private static final String LANGUAGE = "fr";

    /// @param passage which one answers
    /// @param article of the passage
    /// @param answer the words that answer, in the passage's text
    /// @param half of the article: every second one is reported
    record Asked(Question question, String passage, String article, Span answer, Half half) {}

    static Piaf read(Path shared) {
        List<Passage> passages = new ArrayList<>();
        List<Asked> questions = new ArrayList<>();
        int number = 0;
        for (JsonNode article :
                JsonMapper.shared().readTree(shared.resolve(FILE).toFile()).get("data")) {
            Half half = number % 2 == 0 ? Half.FIT : Half.REPORT;
            String source = "article-" + number++;
            // Some titles are written with marks of HTML.
            String heading = article.get("title").asString().replaceAll("<[^>]*>", "");
            int part = 0;
            for (JsonNode paragraph : article.get("paragraphs")) {
                String id = source + "-" + part++;
                passages.add(new Passage(
                        id, source, heading, paragraph.get("context").asString(), LANGUAGE));
                for (JsonNode qa : paragraph.get("qas")) {
                    JsonNode answer = qa.get("answers").get(0);
                    int from = answer.get("answer_start").asInt();
                    Span span =
                            new Span(from, from + answer.get("text").asString().length());
                    questions.add(
                            new Asked(new Question(qa.get("question").asString(), LANGUAGE), id, source, span, half));
                }
            }
        }
        return new Piaf(List.copyOf(passages), List.copyOf(questions));
    }

    List<Asked> of(Half half) {
        return questions.stream().filter(asked -> asked.half() == half).toList();
    }
}
