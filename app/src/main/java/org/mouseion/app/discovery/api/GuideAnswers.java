package org.mouseion.app.discovery.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the guide's part of the API is asked and answers. Names and order are part of the promise: add, never rename.
final class GuideAnswers {

    private GuideAnswers() {}

    /// A turn.
    ///
    /// @param words what the visitor said
    /// @param lang language of the page it is asked on
    /// @param state the `state` of the answer before, as it came; nothing at the beginning
    record GuideQuestion(
            String words, @Nullable String lang, @Nullable StateAnswer state) {}

    /// @param day `YYYY-MM-DD`
    record StateAnswer(
            List<Long> works,
            String focus,
            String topic,
            @Nullable String day,
            int shown,
            List<String> asked) {}

    /// @param address page on which the passage stands
    /// @param decided who let it be said; null where a record or a computed fact speaks
    record CitationAnswer(
            String source,
            String passage,
            String language,
            String place,
            String address,
            String dated,
            String owner,
            @Nullable String decided) {}

    /// @param citations where it is written; empty only where the sentence claims nothing
    /// @param worded whether a machine put what is written there into these words
    record SentenceAnswer(
            String text, String language, boolean quoted, List<CitationAnswer> citations, boolean worded) {}

    record TableAnswer(String caption, List<String> heads, List<List<String>> rows, List<CitationAnswer> citations) {}

    /// @param kind ANSWER, CLARIFY, REFUSAL, COURTESY or PROTOCOL
    /// @param choices complete questions to go on with
    /// @param personal whether something personal stood in the words, which are then kept nowhere
    /// @param notice to be shown with the first answer at the latest
    record GuideAnswer(
            String kind,
            String language,
            List<SentenceAnswer> sentences,
            List<ApiAnswers.WorkLine> works,
            @Nullable TableAnswer table,
            List<String> choices,
            double confidence,
            List<String> why,
            boolean personal,
            String notice,
            StateAnswer state) {}

    /// @param version changes whenever the words of the notice do
    /// @param kept what the house keeps of conversations, one sentence each
    /// @param first questions to begin with
    record GuideAbout(
            String house,
            boolean machine,
            String notice,
            String version,
            List<String> languages,
            List<String> kept,
            List<String> first,
            String register,
            String page,
            int longest) {}
}
