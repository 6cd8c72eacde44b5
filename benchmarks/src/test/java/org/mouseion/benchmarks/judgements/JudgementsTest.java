package org.mouseion.benchmarks.judgements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mouseion.algorithms.ranking.Judgement;
import org.mouseion.testing.SharedData;

class JudgementsTest {

    @Test
    void aRecordIsPickedWhereEveryConditionHolds() {
        SourceRecord record = new SourceRecord(
                new RecordKey("tate", "1"),
                Map.of("title", List.of("A Cat"), "subject", List.of("animals", "cat"), "from", List.of("1830")));
        assertThat(rule("title~\\bcats?\\b & subject~^cat$").picks(record)).isTrue();
        assertThat(rule("title~\\bcats?\\b & subject~^dog$").picks(record)).isFalse();
        assertThat(rule("title!~dog & from>=1800 & from<=1830").picks(record)).isTrue();
        assertThat(rule("from>=1831").picks(record)).isFalse();
        assertThat(rule("to<=1900").picks(record))
                .as("a number that is not there lies in no bounds")
                .isFalse();
        assertThatThrownBy(() -> rule("title = cat")).hasMessageContaining("title~boat");
    }

    @Test
    void thereAreEnoughQueriesInEveryGroupAndLanguage() {
        List<JudgedQuery> queries = Judgements.queries();
        Map<String, Long> groups =
                queries.stream().collect(Collectors.groupingBy(JudgedQuery::group, Collectors.counting()));
        assertThat(queries).hasSizeGreaterThanOrEqualTo(120);
        assertThat(groups.get("title") + groups.get("maker-subject")).isGreaterThanOrEqualTo(40);
        assertThat(groups.get("misspelt")).isGreaterThanOrEqualTo(25);
        assertThat(groups).containsKeys("number", "name", "period", "topic", "across");
        assertThat(queries.stream().map(query -> query.language().getLanguage()))
                .contains("fr", "en", "nl", "es");
        assertThat(queries.stream().map(JudgedQuery::id)).doesNotHaveDuplicates();
        assertThat(queries.stream().map(query -> query.language() + " " + query.words() + query.filters()))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyQueryKnowsWhatWouldBeAGoodAnswer() {
        Set<String> known =
                Tables.read("known.tsv").stream().map(List::getFirst).collect(Collectors.toSet());
        Set<String> topics =
                Tables.read("rules.tsv").stream().map(List::getFirst).collect(Collectors.toSet());
        Set<String> unused = new HashSet<>(topics);
        for (JudgedQuery query : Judgements.queries()) {
            String topic = query.topic();
            unused.remove(topic);
            assertThat(topic == null ? known : topics).as(query.id()).contains(topic == null ? query.id() : topic);
        }
        assertThat(unused).isEmpty();
    }

    @Test
    void everyKnownItemIsARecordAndEveryTopicHasSome() {
        SharedData.get("tate/artworks.ndjson.gz");
        Judgements judgements = Judgements.of(SourceRecords.read(
                SharedData.get("joconde/costumes.csv").getParent().getParent()));
        Map<JudgedQuery, Judgement<RecordKey>> byQuery = judgements.byQuery();
        assertThat(byQuery.keySet()).containsExactlyInAnyOrderElementsOf(Judgements.queries());
        assertThat(byQuery.values().stream()
                        .filter(judgement -> judgement.best() < 3)
                        .toList())
                .isEmpty();
        long named = Tables.read("known.tsv").size();
        assertThat(byQuery.entrySet().stream()
                        .filter(entry -> entry.getKey().topic() == null)
                        .map(entry -> entry.getValue().grades().keySet())
                        .mapToLong(Collection::size)
                        .sum())
                .as("every record of known.tsv is in its source")
                .isEqualTo(named);
    }

    @Test
    void everyQuestionIsAskedInFourLanguagesAndJudgedInOneCollection() {
        List<JudgedQuery> queries = AcrossQueries.all();
        Map<String, Long> groups =
                queries.stream().collect(Collectors.groupingBy(JudgedQuery::group, Collectors.counting()));
        assertThat(groups.keySet()).containsExactlyInAnyOrderElementsOf(AcrossQueries.groups());
        assertThat(groups.values()).allMatch(count -> count >= 60);
        assertThat(queries.stream().map(JudgedQuery::id)).doesNotHaveDuplicates();
        assertThat(queries).noneMatch(query -> query.words().isBlank());
        Set<String> asked = queries.stream().map(JudgedQuery::topic).collect(Collectors.toSet());
        Set<String> judged =
                Tables.read("across-rules.tsv").stream().map(List::getFirst).collect(Collectors.toSet());
        assertThat(judged).isEqualTo(asked);
        assertThat(queries.stream()
                        .map(query -> query.topic() + " " + query.half())
                        .distinct())
                .as("a question is in the same half in every language")
                .hasSameSizeAs(asked);
        assertThat(queries.stream().filter(query -> query.half() == Half.FIT).count())
                .isBetween(queries.size() * 2L / 5, queries.size() * 3L / 5);
    }

    @Test
    void fewQuestionsAreTheSameWordInTwoLanguages() {
        Map<String, List<JudgedQuery>> topics =
                AcrossQueries.all().stream().collect(Collectors.groupingBy(query -> String.valueOf(query.topic())));
        assertThat(topics.values().stream()
                        .filter(same ->
                                same.stream().map(JudgedQuery::words).distinct().count() < same.size())
                        .map(same -> same.getFirst().words()))
                .isEmpty();
    }

    @Test
    void everyQuestionAcrossLanguagesHasThreeGoodAnswers() {
        SharedData.get("tate/artworks.ndjson.gz");
        Map<JudgedQuery, Judgement<RecordKey>> judged = Judgements.across(SourceRecords.read(
                        SharedData.get("joconde/costumes.csv").getParent().getParent()))
                .byQuery();
        assertThat(judged.keySet()).containsExactlyInAnyOrderElementsOf(AcrossQueries.all());
        judged.forEach((query, judgement) -> {
            assertThat(judgement.best()).as(query.id()).isEqualTo(3);
            assertThat(judgement.grades().values().stream().filter(grade -> grade >= 2))
                    .as(query.id())
                    .hasSizeGreaterThanOrEqualTo(3);
            assertThat(judgement.grades().keySet().stream().map(RecordKey::source))
                    .containsOnly(query.filters().get("source"));
        });
    }

    private static Rule rule(String conditions) {
        return Rule.of(List.of("topic", "3", "tate", conditions));
    }
}
