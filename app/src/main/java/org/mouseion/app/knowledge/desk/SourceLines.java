package org.mouseion.app.knowledge.desk;

import java.text.Collator;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mouseion.app.knowledge.Source;
import org.mouseion.app.knowledge.SourceId;
import org.mouseion.app.knowledge.StatementState;
import org.mouseion.app.platform.Words;

/// The list of sources as a person narrows and sorts it.
///
/// @param owners of all sources, for the choice
/// @param languages of all sources
public record SourceLines(List<Line> lines, List<String> owners, List<String> languages, int all) {

    /// @param draft whether something waits to be published
    /// @param accepted statements that are said
    /// @param waiting statements that wait for a person
    public record Line(Source source, boolean draft, int accepted, int waiting) {}

    /// What is asked for; empty for everything.
    ///
    /// @param state a [org.mouseion.app.knowledge.SourceState], or `WAITING` for those with a draft or open
    /// statements
    public record Query(String words, String state, String kind, String language, String owner, String sort) {

        public String sortedBy(String column) {
            return sort.equals(column) ? "-" + column : column;
        }

        /// The address of this list sorted by `column`.
        public String address(String column) {
            return org.springframework.web.util.UriComponentsBuilder.fromPath("/desk/knowledge")
                    .queryParam("q", words)
                    .queryParam("state", state)
                    .queryParam("kind", kind)
                    .queryParam("language", language)
                    .queryParam("owner", owner)
                    .queryParam("sort", sortedBy(column))
                    .encode()
                    .build()
                    .toUriString();
        }

        public @org.jspecify.annotations.Nullable String ariaSort(String column) {
            return sort.equals(column) ? "ascending" : sort.equals("-" + column) ? "descending" : null;
        }
    }

    static SourceLines of(
            List<Source> sources,
            Set<SourceId> drafts,
            Map<SourceId, Map<StatementState, Integer>> counts,
            Query query,
            Words words) {
        List<Line> all = sources.stream()
                .map(source -> {
                    Map<StatementState, Integer> states = counts.getOrDefault(source.id(), Map.of());
                    int waiting = states.getOrDefault(StatementState.PROPOSED, 0)
                            + states.getOrDefault(StatementState.REOPENED, 0);
                    return new Line(
                            source,
                            drafts.contains(source.id()),
                            states.getOrDefault(StatementState.ACCEPTED, 0),
                            waiting);
                })
                .toList();
        List<Line> lines = all.stream()
                .filter(line -> fits(line, query, words))
                .sorted(order(query.sort(), words))
                .toList();
        return new SourceLines(lines, names(sources, Source::owner), names(sources, Source::language), all.size());
    }

    private static List<String> names(List<Source> sources, java.util.function.Function<Source, String> of) {
        return new HashSet<>(sources.stream().map(of).collect(Collectors.toSet()))
                .stream().filter(name -> !name.isEmpty()).sorted().toList();
    }

    private static boolean fits(Line line, Query query, Words words) {
        Source source = line.source();
        boolean state = query.state().equals("WAITING")
                ? line.draft() || line.waiting() > 0
                : query.state().isEmpty() || query.state().equals(source.state().name());
        String sought = query.words().strip().toLowerCase(words.locale());
        return state
                && (query.kind().isEmpty() || query.kind().equals(source.kind().name()))
                && (query.language().isEmpty() || query.language().equals(source.language()))
                && (query.owner().isEmpty() || query.owner().equals(source.owner()))
                && source.title().toLowerCase(words.locale()).contains(sought);
    }

    private static Comparator<Line> order(String sort, Words words) {
        Collator collator = Collator.getInstance(words.locale());
        Comparator<Line> byTitle = Comparator.comparing(line -> line.source().title(), collator);
        String column = sort.startsWith("-") ? sort.substring(1) : sort;
        Comparator<Line> by = switch (column) {
            case "kind" -> Comparator.comparing(line -> line.source().kind());
            case "state" -> Comparator.comparing(line -> line.source().state());
            case "language" -> Comparator.comparing(line -> line.source().language());
            case "owner" -> Comparator.comparing(line -> line.source().owner(), collator);
            case "changed" -> Comparator.comparing(line -> line.source().changed());
            case "waiting" -> Comparator.comparingInt(Line::waiting);
            default -> byTitle;
        };
        return (sort.startsWith("-") ? by.reversed() : by).thenComparing(byTitle);
    }
}
