package org.mouseion.app.knowledge.visiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mouseion.algorithms.calendar.DayHours;
import org.mouseion.algorithms.calendar.Rule;
import org.mouseion.app.AreaTest;
import org.mouseion.app.collection.catalogue.AskedJobs;
import org.mouseion.app.collection.catalogue.RememberingLedger;
import org.mouseion.app.governance.Deed;
import org.mouseion.app.knowledge.KnowledgeGround;
import org.mouseion.app.knowledge.Passage;
import org.mouseion.app.knowledge.Repertoire;
import org.mouseion.app.knowledge.Source;
import org.mouseion.app.knowledge.SourceKind;
import org.mouseion.app.knowledge.Sources;
import org.mouseion.app.knowledge.Visiting;
import org.mouseion.app.knowledge.VisitingInformation.Site;
import org.mouseion.app.knowledge.VisitingSection;
import org.mouseion.app.knowledge.visiting.VisitingJson.Outcome;
import org.mouseion.app.platform.Words;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The form of visiting information, its passages and what is computed from it, on real tables.
@AreaTest(
        scan = {"knowledge", "governance.rulings", "platform.files"},
        classes = {KnowledgeGround.class, VisitingAreaTest.Neighbours.class})
class VisitingAreaTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    static class Neighbours {
        @Bean
        AskedJobs jobs() {
            return new AskedJobs(new ArrayList<>());
        }
    }

    @Autowired
    VisitingEditing editing;

    @Autowired
    VisitingJson json;

    @Autowired
    Visiting visiting;

    @Autowired
    Sources sources;

    @Autowired
    VisitingDoubts doubts;

    @Autowired
    MessageSource messages;

    @Autowired
    Repertoire repertoire;

    @Autowired
    RememberingLedger ledger;

    @Autowired
    JdbcClient sql;

    @BeforeEach
    void fill() {
        sql.sql("delete from knowledge.visiting").update();
        sql.sql("delete from knowledge.visiting_passages").update();
        editing.take(read(HousesOfTests.FORM));
    }

    @Test
    void what_is_written_as_json_is_read_again_the_same() {
        VisitingEdition edition = read(HousesOfTests.FORM);
        assertThat(read(json.text(edition))).isEqualTo(edition);
    }

    @Test
    void the_day_of_the_bastille_is_computed_from_the_rule_for_holidays() {
        DayHours day = visiting.hours(museum()).on(LocalDate.of(2027, 7, 14));
        assertThat(day.spans()).hasToString("[14:00-18:00]");
        assertThat(day.why().deciding()).isInstanceOf(Rule.Holiday.class);
        assertThat(visiting.listHolidays(museum(), 2027))
                .filteredOn(holiday -> holiday.key().equals("NATIONAL_DAY"))
                .singleElement()
                .satisfies(holiday -> assertThat(holiday.name().byTag())
                        .containsEntry("fr", "Fête nationale")
                        .containsEntry("es", "Fiesta nacional"));
    }

    @Test
    void easter_monday_moves_and_goes_by_the_week_where_no_rule_speaks() {
        assertThat(visiting.listHolidays(museum(), 2027))
                .filteredOn(holiday -> holiday.key().endsWith("EASTER_MONDAY"))
                .singleElement()
                .satisfies(holiday -> assertThat(holiday.day()).isEqualTo(LocalDate.of(2027, 3, 29)));
    }

    @Test
    void a_computed_answer_can_cite_the_passage_that_says_it_in_the_language_asked_for() {
        Passage hours =
                visiting.findPassage("museum", VisitingSection.HOURS, "fr").orElseThrow();
        assertThat(hours.language()).isEqualTo("fr");
        assertThat(hours.heading()).isEqualTo("Musée du Port › Horaires d’ouverture");
        assertThat(hours.text()).contains("Mardi", "de 10 h à 12 h 30 et de 14 h à 18 h", "Noël");
        Passage spanish =
                visiting.findPassage("museum", VisitingSection.HOURS, "es").orElseThrow();
        assertThat(spanish.language()).isEqualTo("fr");
        Passage prices =
                visiting.findPassage("museum", VisitingSection.PRICES, "en").orElseThrow();
        assertThat(prices.text()).contains("Full price: €12.50.", "free of charge", "0 to 25 years old");
        assertThat(visiting.findPassage("museum", VisitingSection.FREE_DAYS, "en")
                        .orElseThrow()
                        .text())
                .isEqualTo("Free entrance the first Sunday of each month (Open Sunday).");
    }

    @Test
    void every_language_that_was_filled_in_is_a_source_and_no_other() {
        assertThat(sources.list())
                .filteredOn(source -> source.kind() == SourceKind.VISITING)
                .extracting(Source::language)
                .containsExactlyInAnyOrder("fr", "en", "nl");
        assertThat(repertoire.list(DAY))
                .filteredOn(line -> line.source().kind() == SourceKind.VISITING)
                .isNotEmpty();
        assertThat(repertoire.list(LocalDate.of(2028, 1, 1))).isEmpty();
    }

    @Test
    void the_form_of_the_demonstration_museum_is_read_without_a_fault_and_does_not_contradict_itself()
            throws Exception {
        try (var file = VisitingAreaTest.class.getResourceAsStream("/demo/visiting.json")) {
            VisitingEdition demo = read(new String(
                    java.util.Objects.requireNonNull(file).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
            Words english = new Words(messages, java.util.Locale.ENGLISH);
            assertThat(demo.information().sites())
                    .isNotEmpty()
                    .allSatisfy(site -> assertThat(doubts.of(site, english)).isEmpty());
        }
    }

    @Test
    void past_its_last_day_the_form_answers_no_more() {
        assertThat(visiting.find(DAY)).isPresent();
        assertThat(visiting.find(LocalDate.of(2028, 1, 1))).isEmpty();
    }

    @Test
    void a_form_whose_last_day_is_set_into_the_past_falls_silent_with_its_passages() {
        LocalDate today = LocalDate.now();
        assertThat(visiting.find(today)).isPresent();
        editing.take(read(
                HousesOfTests.FORM.replace("2027-12-31\",", "2026-01-02\",").replace("2027-06-30", "2026-01-02")));
        assertThat(visiting.find(today)).isEmpty();
        assertThat(repertoire.list(today)).isEmpty();
        editing.undo(editing.findNewest().orElseThrow().version(), 1);
        assertThat(visiting.find(today)).isPresent();
        assertThat(repertoire.list(today)).isNotEmpty();
    }

    @Test
    void a_passage_keeps_its_number_where_its_words_stay() {
        Passage before =
                visiting.findPassage("museum", VisitingSection.PRICES, "en").orElseThrow();
        editing.take(read(HousesOfTests.FORM.replace("Christmas Eve", "The eve of Christmas")));
        Passage after =
                visiting.findPassage("museum", VisitingSection.PRICES, "en").orElseThrow();
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(visiting.findPassage("museum", VisitingSection.EXCEPTIONS, "en")
                        .orElseThrow()
                        .text())
                .contains("The eve of Christmas");
    }

    @Test
    void saving_what_stands_already_does_nothing_and_undoing_brings_the_old_back_as_a_new_version() {
        assertThat(editing.take(read(HousesOfTests.FORM))).isEqualTo(VisitingEditing.Outcome.SAME);
        editing.take(read(HousesOfTests.FORM.replace("12.50", "14.00")));
        int newest = editing.findNewest().orElseThrow().version();
        assertThat(editing.undo(newest, 1)).isEqualTo(VisitingEditing.Outcome.CHANGED);
        assertThat(museum().prices().getFirst().amount().minor()).isEqualTo(1250);
        assertThat(editing.undo(newest, 1)).isEqualTo(VisitingEditing.Outcome.OVERTAKEN);
        assertThat(ledger.deeds()).extracting(Deed::action).contains("knowledge.visiting.undone");
    }

    @Test
    void every_mistake_of_a_file_is_named_by_its_place() {
        String wrong = """
                {"sites": [{"key": "museum", "name": {"en": "M"}, "zone": "Mars/Base",
                  "hours": {"week": {"monday": ["10-18"], "funday": ["10:00-18:00"]}, "holidays": {"region": "fr-99"}},
                  "prices": [{"amount": "ten", "name": {"en": "x"}}]}]}
                """;
        assertThat(json.read(wrong))
                .isInstanceOfSatisfying(
                        Outcome.Faulty.class,
                        faulty -> assertThat(faulty.faults())
                                .extracting(Fault::path)
                                .containsExactlyInAnyOrder(
                                        "sites.0.zone",
                                        "sites.0.hours.week.monday",
                                        "sites.0.hours.week.funday",
                                        "sites.0.hours.holidays.region",
                                        "sites.0.prices.0.amount"));
        assertThat(json.read("{")).isInstanceOf(Outcome.Faulty.class);
        assertThat(json.read("[]")).isInstanceOf(Outcome.Faulty.class);
    }

    private Site museum() {
        return visiting.find(DAY).orElseThrow().sites().getFirst();
    }

    private VisitingEdition read(String text) {
        return switch (json.read(text)) {
            case Outcome.Read(VisitingEdition edition) -> edition;
            case Outcome.Faulty(List<Fault> faults) -> throw new AssertionError(faults);
        };
    }
}
