package org.mouseion.app.collection.intake.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mouseion.app.collection.Maker;
import org.mouseion.app.collection.PartOf;
import org.mouseion.app.collection.Texts;
import org.mouseion.app.collection.WorkFacts;
import org.mouseion.formats.records.RawRecord;

/// The language of mappings, simplest rule first.
class MapperTest {

    private static final Readings READINGS = new PlainReadings();

    @Test
    void a_rule_takes_a_field_and_the_rest_is_kept_word_for_word() {
        WorkFacts facts = map(row("id", "1", "Titre", " Robe de bal ", "Cote", "B 12"), Rule.of(Target.TITLE, "Titre"));

        assertThat(facts.title()).isEqualTo(Texts.of("fr", "Robe de bal"));
        assertThat(facts.fromSource()).isEqualTo(Map.of("id", List.of("1"), "Cote", List.of("B 12")));
    }

    @Test
    void the_first_path_that_has_a_text_gives_it_and_what_the_other_says_stays() {
        WorkFacts facts = map(row("id", "1", "a", "", "b", "Robe", "c", "Jupe"), Rule.of(Target.TITLE, "a", "b", "c"));

        assertThat(facts.title().in(Locale.FRENCH)).isEqualTo("Robe");
        assertThat(facts.fromSource()).containsEntry("c", List.of("Jupe"));
    }

    @Test
    void a_span_of_views_is_each_of_them_and_one_that_cannot_be_counted_its_two_ends() {
        Step.Range range = new Step.Range("#");

        assertThat(range.apply("MIC009_L.jpg#MIC011_L.jpg"))
                .containsExactly("MIC009_L.jpg", "MIC010_L.jpg", "MIC011_L.jpg");
        assertThat(range.apply("a1.jpg")).containsExactly("a1.jpg");
        assertThat(range.apply("a1.jpg#b3.jpg")).containsExactly("a1.jpg", "b3.jpg");
        assertThat(range.apply("a9.jpg#a1.jpg")).containsExactly("a9.jpg", "a1.jpg");
        assertThat(range.apply("a000000000.jpg#a999999999.jpg")).hasSize(2);
        assertThat(range.apply("#")).containsExactly("", "");
    }

    @Test
    void a_level_says_what_it_lies_in_and_the_top_lies_in_nothing() {
        Rule rule = Rule.of(Target.PART_OF, "parent")
                .withPart("order", Value.of("order"))
                .withPart("level", Value.of("level"));

        assertThat(map(row("id", "2", "parent", "1", "order", "3", "level", "file"), rule)
                        .partOf())
                .isEqualTo(new PartOf("1", 3, "file"));
        assertThat(map(row("id", "1", "order", "1", "level", "fonds"), rule).partOf())
                .isEqualTo(new PartOf("", 1, "fonds"));
        assertThat(map(row("id", "1", "Titre", "Robe"), rule).partOf()).isNull();
        assertThat(map(row("id", "1", "parent", "2", "order", "0012345678901"), rule)
                        .partOf())
                .as("an order that is none")
                .isEqualTo(new PartOf("2", 0, ""));
    }

    @Test
    void another_title_that_is_the_title_is_not_said_twice() {
        WorkFacts facts = map(
                row("id", "1", "a", "Robe", "b", "Robe à la française"),
                Rule.of(Target.TITLE, "a"),
                new Rule(
                        Target.OTHER_TITLES,
                        new Value(List.of("a", "b"), true, List.of(), null, null, null, null),
                        Map.of(),
                        null,
                        null,
                        null,
                        List.of(),
                        false));

        assertThat(facts.otherTitles()).containsExactly(Texts.of("fr", "Robe à la française"));
        assertThat(facts.fromSource()).containsOnlyKeys("id");
    }

    @Test
    void a_list_is_split_and_each_part_is_found_again_so_nothing_is_kept_twice() {
        WorkFacts facts =
                map(row("id", "1", "Sujet", "bateau; mer"), rule(Target.SUBJECTS, "Sujet", new Step.Split("; ")));

        assertThat(facts.subjects())
                .extracting(t -> t.label().in(Locale.FRENCH))
                .containsExactly("bateau", "mer");
        assertThat(facts.fromSource()).containsEntry("Sujet", List.of("bateau; mer"));
    }

    @Test
    void a_lossy_step_keeps_the_original_beside_the_result() {
        WorkFacts facts = map(
                row("id", "1", "Date", "1890 vers"),
                rule(Target.DATED, "Date", new Step.Replace(Pattern.compile("^(\\d+) vers$"), "vers $1")));

        assertThat(facts.dated()).isNotNull();
        assertThat(facts.dated().written()).isEqualTo("vers 1890");
        assertThat(facts.fromSource()).containsEntry("Date", List.of("1890 vers"));
    }

    @Test
    void parallel_columns_go_together_and_a_single_one_goes_with_all() {
        Rule rule = new Rule(
                        Target.MAKERS,
                        Value.of("Auteur").with(new Step.Split(";")),
                        Map.of(),
                        null,
                        null,
                        null,
                        List.of(),
                        true)
                .withPart("role", Value.of("Role").with(new Step.Split(";")))
                .withPart("nationality", Value.of("Pays"));

        WorkFacts facts = map(row("id", "1", "Auteur", "Ada;Bea", "Role", "peintre;graveur", "Pays", "FR"), rule);

        assertThat(facts.makers()).extracting(Maker::name).containsExactly("Ada", "Bea");
        assertThat(facts.makers()).extracting(Maker::role).containsExactly("peintre", "graveur");
        assertThat(facts.fromSource()).containsKeys("Auteur", "Role", "Pays");
    }

    @Test
    void nested_objects_give_one_maker_each() {
        Rule rule = new Rule(
                Target.MAKERS,
                Value.of("name"),
                Map.of("role", Value.of("role"), "id", Value.of("id")),
                "people[]",
                null,
                null,
                List.of(),
                false);

        RawRecord record = new RawRecord(
                1,
                Map.of(
                        "id",
                        "1",
                        "people",
                        List.of(
                                Map.of("name", "Ada", "role", "painter", "id", "7"),
                                Map.of("name", "Bea", "role", "after", "id", "8"))));
        MappedRecord.Work work = (MappedRecord.Work) mapped(record, rule);

        assertThat(work.facts().makers())
                .containsExactly(
                        new Maker(null, "Ada", "painter", null, null), new Maker(null, "Bea", null, "after", null));
        assertThat(work.agents().get(1).source().id()).isEqualTo("8");
        assertThat(work.facts().fromSource()).containsEntry("people[].id", List.of("7", "8"));
    }

    @Test
    void a_tree_of_subjects_gives_every_term_with_its_code() {
        Rule rule = new Rule(
                Target.SUBJECTS,
                Value.of(),
                Map.of(),
                null,
                new Rule.Tree("subjects", "children", "name", "id", false),
                null,
                List.of(),
                false);
        RawRecord record = new RawRecord(
                1,
                Map.of(
                        "id",
                        "1",
                        "subjects",
                        Map.of(
                                "id",
                                "1",
                                "name",
                                "subject",
                                "children",
                                List.of(Map.of(
                                        "id",
                                        "60",
                                        "name",
                                        "nature",
                                        "children",
                                        List.of(Map.of("id", "71", "name", "sky")))))));

        WorkFacts facts = ((MappedRecord.Work) mapped(record, rule)).facts();

        assertThat(facts.subjects())
                .extracting(t -> t.label().in(Locale.FRENCH))
                .containsExactly("nature", "sky");
        assertThat(facts.subjects()).extracting(t -> t.code()).containsExactly("60", "71");
        assertThat(facts.fromSource())
                .doesNotContainKeys("subjects.children[].name", "subjects.children[].children[].id")
                .containsEntry("subjects.name", List.of("subject"));
    }

    @Test
    void a_template_leaves_out_what_is_not_there() {
        Value size = new Value(List.of(), false, List.of(), null, null, "{h} × {w}[ × {d}] cm", null);

        assertThat(map(row("id", "1", "h", "3", "w", "4"), Rule.of(Target.DIMENSIONS_WRITTEN, size))
                        .dimensionsWritten())
                .isEqualTo("3 × 4 cm");
        assertThat(map(row("id", "1", "h", "3"), Rule.of(Target.DIMENSIONS_WRITTEN, size))
                        .dimensionsWritten())
                .isEmpty();
    }

    @Test
    void a_record_without_identifier_is_refused_not_dropped() {
        MapOutcome outcome = new Mapper(mapping(List.of()), READINGS).map(row("id", " ", "Titre", "Robe"));

        assertThat(outcome).isEqualTo(new MapOutcome.Refused("no-id", "nothing at [id]"));
    }

    @Test
    void a_pattern_without_end_stops_the_record_and_not_the_import() {
        Rule slow = rule(Target.TITLE, "Titre", new Step.Match(Pattern.compile("^(a+a+)+\\1c"), "$0"));

        MapOutcome outcome =
                new Mapper(mapping(List.of(slow)), READINGS).map(row("id", "1", "Titre", "a".repeat(60) + "b"));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        MapOutcome.Refused.class,
                        refused -> assertThat(refused.code()).isEqualTo("pattern-too-slow"));
    }

    @Test
    void an_impossible_date_is_told_and_the_work_comes_in() {
        MappedRecord.Work work =
                (MappedRecord.Work) mapped(row("id", "1", "Date", "31/02/1890"), Rule.of(Target.DATED, "Date"));

        assertThat(work.facts().dated().written()).isEqualTo("31/02/1890");
        assertThat(work.doubts()).containsExactly(new MappedRecord.Doubt("date-impossible", "31/02/1890"));
    }

    @Test
    void html_in_a_record_is_text() {
        WorkFacts facts = map(row("id", "1", "Titre", "<script>alert(1)</script>"), Rule.of(Target.TITLE, "Titre"));

        assertThat(facts.title().in(Locale.FRENCH)).isEqualTo("<script>alert(1)</script>");
    }

    private static Rule rule(Target to, String path, Step... steps) {
        return Rule.of(to, Value.of(path).with(steps));
    }

    private static RawRecord row(String... cells) {
        Map<String, String> row = new java.util.LinkedHashMap<>();
        for (int i = 0; i < cells.length; i += 2) {
            row.put(cells[i], cells[i + 1]);
        }
        return RawRecord.ofCells(1, row);
    }

    private static WorkFacts map(RawRecord record, Rule... rules) {
        return ((MappedRecord.Work) mapped(record, rules)).facts();
    }

    private static MappedRecord mapped(RawRecord record, Rule... rules) {
        MapOutcome outcome = new Mapper(mapping(List.of(rules)), READINGS).map(record);
        return ((MapOutcome.Mapped) outcome).record();
    }

    private static Mapping mapping(List<Rule> rules) {
        return new Mapping(
                "test", 1, Texts.of("Test"), RecordKind.WORK, "test", "fr", Value.of("id"), null, null, rules);
    }
}
