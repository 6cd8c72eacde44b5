package org.mouseion.app.discovery.api;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.Dated;
import org.mouseion.app.collection.Picture;
import org.mouseion.app.collection.WorkFacts;

/// What the API answers. Names and order are part of the promise: add, never rename.
final class ApiAnswers {

    private ApiAnswers() {}

    /// A text and its language; `und` where nobody knows it.
    record Text(String language, String text) {}

    record MakerAnswer(
            @Nullable Long id,
            String name,
            @Nullable String qualifier,
            @Nullable String life) {}

    /// @param why short reasons this work was found, strongest first; empty where no words were asked
    record WorkLine(
            long id,
            String address,
            Text title,
            List<MakerAnswer> makers,
            @Nullable Dated date,
            Text medium,
            String inventory,
            @Nullable Picture picture,
            double score,
            List<String> why) {}

    record ValueAnswer(String value, String label, long works, boolean chosen) {}

    record FacetAnswer(String facet, List<ValueAnswer> values, long others) {}

    record BarAnswer(int from, int to, long works) {}

    record InsteadAnswer(String address, long works, String reason) {}

    /// @param corrected the words searched instead where a typing error was mended
    /// @param next address of the next page, null on the last
    record SearchAnswer(
            long total,
            int page,
            int size,
            long pages,
            String words,
            @Nullable String corrected,
            List<String> understood,
            List<WorkLine> works,
            List<FacetAnswer> facets,
            List<BarAnswer> timeline,
            List<InsteadAnswer> instead,
            String site,
            @Nullable String next,
            @Nullable String previous) {}

    record SourceAnswer(String key, String id) {}

    /// @param record everything known of the work, in every language it is known in; `fromSource` holds word for word
    /// what nobody mapped
    record WorkAnswer(
            long id,
            String address,
            SourceAnswer source,
            String state,
            int version,
            String changed,
            Text title,
            WorkFacts record,
            String similar) {}

    record AgentAnswer(
            long id,
            String address,
            String kind,
            Map<String, String> name,
            String sortName,
            List<String> otherNames,
            @Nullable Dated born,
            @Nullable Dated died,
            Map<String, String> bornPlace,
            Map<String, String> diedPlace,
            Map<String, String> nationality,
            Map<String, String> about,
            List<String> links,
            long works,
            String search) {}

    record SuggestionAnswer(String kind, String text, String detail, String address) {}

    record LikeAnswer(WorkLine work, double score, String why) {}

    record GroupAnswer(String way, String reason, List<LikeAnswer> works) {}

    record SimilarAnswer(long id, List<GroupAnswer> groups) {}
}
