package org.mouseion.app.knowledge.freshness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mouseion.app.AreaTest;
import org.mouseion.app.collection.catalogue.DeskNeighbours;
import org.mouseion.app.collection.catalogue.RememberingLedger;
import org.mouseion.app.collection.catalogue.SignedIn;
import org.mouseion.app.governance.Deed;
import org.mouseion.app.knowledge.DerivativeKind;
import org.mouseion.app.knowledge.Derivatives;
import org.mouseion.app.knowledge.Ground;
import org.mouseion.app.knowledge.GroundMoved.How;
import org.mouseion.app.knowledge.Reliance;
import org.mouseion.app.knowledge.Repertoire;
import org.mouseion.app.knowledge.SourceId;
import org.mouseion.app.knowledge.Sources;
import org.mouseion.app.knowledge.Texts;
import org.mouseion.app.knowledge.freshness.StaleSources.Age;
import org.mouseion.app.knowledge.freshness.StaleSources.Stale;
import org.mouseion.app.knowledge.recall.Recall;
import org.mouseion.app.knowledge.visiting.HousesOfTests;
import org.mouseion.app.knowledge.visiting.VisitingEditing;
import org.mouseion.app.knowledge.visiting.VisitingJson;
import org.mouseion.app.platform.Notices;
import org.mouseion.app.platform.Person;
import org.mouseion.app.platform.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/// What has grown old, contradicts or is said twice is found in what the house really says, and a person rules.
@AreaTest(
        scan = {"knowledge", "governance.rulings", "platform.web", "platform.files"},
        classes = FreshnessAreaTest.Neighbours.class)
@ImportAutoConfiguration({DispatcherServletAutoConfiguration.class, WebMvcAutoConfiguration.class})
class FreshnessAreaTest {

    private static final LocalDate TODAY = LocalDate.now();

    static class Neighbours extends DeskNeighbours {
        @Bean
        Told told() {
            return new Told(new java.util.LinkedHashMap<>());
        }

        @Bean
        Given given() {
            return new Given(new java.util.HashMap<>());
        }
    }

    /// What was told, by account and name; the first time counts.
    record Told(Map<String, String> notices) implements Notices {
        @Override
        public void tell(long account, String once, String key, List<String> arguments, String path) {
            notices.putIfAbsent(account + " " + once, key + arguments + path);
        }
    }

    record Given(Map<SourceId, Long> answers) implements Reliance {
        @Override
        public Map<SourceId, Long> countAnswers() {
            return answers;
        }
    }

    @Autowired
    WebApplicationContext context;

    @Autowired
    SignedIn people;

    @Autowired
    RememberingLedger ledger;

    @Autowired
    Sources sources;

    @Autowired
    Repertoire repertoire;

    @Autowired
    Derivatives derivatives;

    @Autowired
    StaleSources stale;

    @Autowired
    Doubts doubts;

    @Autowired
    PairRulings rulings;

    @Autowired
    VisitingEditing editing;

    @Autowired
    VisitingJson json;

    @Autowired
    Given given;

    @Autowired
    Told told;

    @Autowired
    OwnerNotices owners;

    @Autowired
    Recall recall;

    @Autowired
    JdbcClient sql;

    private MockMvc desk;

    @BeforeEach
    void empty() {
        desk = MockMvcBuilders.webAppContextSetup(context).build();
        people.as(SignedIn.CURATOR);
        given.answers().clear();
        told.notices().clear();
        sql.sql(
                        "truncate knowledge.source, knowledge.passage, knowledge.statement, knowledge.derivative,"
                                + " knowledge.visiting, knowledge.visiting_passages, knowledge.pair_ruling, knowledge.recall cascade")
                .update();
        sql.sql("update knowledge.repertoire_version set version = version + 1").update();
    }

    @Test
    void old_sources_come_in_the_order_of_what_rests_on_them() {
        SourceId quiet = old("Quiet", "review_by = '2020-01-01'");
        SourceId asked = old("Asked", "review_by = '2025-01-01'");
        SourceId made = old("Made of", "valid_to = '2024-05-31'");
        SourceId fresh = take("Fresh", "The café serves soup.");
        given.answers().put(asked, 40L);
        derivatives.register(
                DerivativeKind.LEARNING_CARD, "card", "Card", "en", "", List.of(new Ground.OfSource(made)));

        List<Stale> found = stale.list(TODAY);

        assertThat(found).extracting(one -> one.source().id()).containsExactly(asked, made, quiet);
        assertThat(found).extracting(Stale::age).containsExactly(Age.REVIEW_DUE, Age.EXPIRED, Age.REVIEW_DUE);
        assertThat(found).extracting(Stale::derivatives).containsExactly(0L, 1L, 0L);
        assertThat(stale.countDue(TODAY)).isEqualTo(3);
        assertThat(sources.find(fresh)).isPresent();
    }

    @Test
    void a_source_past_its_last_day_answers_no_more_without_anyone_doing_anything() {
        SourceId show = take("Show", "The exhibition of sails is in the great hall.");
        assertThat(repertoire.list(TODAY)).isNotEmpty();
        sql.sql("update knowledge.source set valid_to = ? where id = ?")
                .param(TODAY.minusDays(1))
                .param(show.value())
                .update();
        assertThat(repertoire.list(TODAY)).isEmpty();
    }

    @Test
    void an_owner_is_told_of_a_day_that_passed_once_for_each_day_that_somebody_set() {
        SourceId mine = old("Mine", "owner_account = 7, valid_to = '2024-05-31'");
        old("Quiet for long", "owner_account = 7, changed = '2019-01-01'");
        old("Nobody's", "valid_to = '2024-05-31'");
        owners.begin(TODAY);
        owners.begin(TODAY.plusDays(1));
        assertThat(told.notices())
                .containsExactly(Map.entry(
                        "7 source:" + mine.value() + ":expired:2024-05-31",
                        "freshness.notice.expired[Mine, 2024-05-31]/desk/knowledge/" + mine.value()));
        sql.sql("update knowledge.source set valid_to = '2025-05-31' where id = ?")
                .param(mine.value())
                .update();
        owners.begin(TODAY);
        assertThat(told.notices()).as("a later day is news").hasSize(2);
    }

    @Test
    void both_owners_are_told_of_a_contradiction_and_one_who_owns_both_sides_once() {
        SourceId one = take("Leaflet", "Rosa Bonheur was born in 1822.");
        SourceId other = take("Label", "Rosa Bonheur was born in 1823.");
        own(one, 7);
        own(other, 8);
        owners.begin(TODAY);
        assertThat(told.notices().keySet())
                .hasSize(2)
                .anyMatch(k -> k.startsWith("7 doubt:"))
                .anyMatch(k -> k.startsWith("8 "));
        assertThat(told.notices().values()).allMatch(said -> said.contains("1822") && said.contains("1823"));
        told.notices().clear();
        own(other, 7);
        owners.begin(TODAY);
        assertThat(told.notices()).hasSize(1);
    }

    @Test
    void an_owner_is_told_what_somebody_else_recalled_and_not_what_they_recalled_themselves() {
        SourceId one = take("Leaflet", "Rosa Bonheur was born in Bordeaux.");
        own(one, 8);
        derivatives.register(DerivativeKind.LEARNING_CARD, "card", "Card", "en", "", List.of(new Ground.OfSource(one)));
        recall.moved(
                List.of(new Ground.OfPassage(
                        sources.listPassages(one).getFirst().id())),
                How.CHANGED,
                "passage-changed");
        derivatives.register(DerivativeKind.LEARNING_CARD, "card", "Card", "en", "", List.of(new Ground.OfSource(one)));
        recall.moved(List.of(new Ground.OfSource(one)), How.CHANGED, "source-changed");
        owners.begin(TODAY);
        assertThat(told.notices()).hasSize(1).allSatisfy((once, said) -> {
            assertThat(once).startsWith("8 recall:");
            assertThat(said).contains("[Leaflet, 1]");
        });
        told.notices().clear();
        own(one, 7);
        owners.begin(TODAY);
        assertThat(told.notices()).as("account 7 did it").isEmpty();
    }

    private void own(SourceId source, long account) {
        sql.sql("update knowledge.source set owner_account = ? where id = ?")
                .params(account, source.value())
                .update();
        sql.sql("update knowledge.repertoire_version set version = version + 1").update();
    }

    @Test
    void a_leaflet_is_laid_against_the_form_of_visiting_information() {
        fillForm();
        take("Leaflet 2024", "On Sundays the museum is open until 18:00.");

        assertThat(doubts.listContradictions(TODAY)).singleElement().satisfies(doubt -> {
            assertThat(doubt.figure()).isEqualTo("hour.closes");
            assertThat(List.of(doubt.oneValue(), doubt.otherValue())).containsExactlyInAnyOrder("17:00", "18:00");
        });
    }

    @Test
    void a_pair_that_was_let_stand_is_not_asked_again_until_one_side_says_something_else() throws Exception {
        take("Leaflet", "Rosa Bonheur was born in 1822.");
        SourceId label = take("Label", "Rosa Bonheur was born in 1823.");
        String pair = doubts.listContradictions(TODAY).getFirst().fingerprint();

        desk.perform(post("/desk/knowledge/freshness/stand").param("pair", pair));
        assertThat(doubts.listContradictions(TODAY)).isEmpty();
        assertThat(ledger.deeds()).extracting(Deed::action).contains("knowledge.pair.let-stand");
        assertThat(show("en")).contains("Ask again", "Ada");

        sources.take(
                Texts.published(Texts.source("Label", "test:Label"), Texts.passages("Rosa Bonheur was born in 1832.")));
        assertThat(sources.find(label)).isPresent();
        assertThat(doubts.listContradictions(TODAY)).hasSize(1);

        rulings.revoke(pair);
        assertThat(rulings.list(10)).isEmpty();
    }

    @Test
    void the_one_that_holds_takes_the_statement_that_denies_it_back() throws Exception {
        take("Leaflet", "Rosa Bonheur was born in 1822.");
        SourceId label = sources.take(Texts.published(
                Texts.source("Label", "test:Label"),
                Texts.passages("A label of the house."),
                Texts.says(0, "Rosa Bonheur was born in 1823.")));
        Doubt doubt = doubts.listContradictions(TODAY).getFirst();
        boolean first = doubt.one().statement() == null;
        assertThat(show("en")).contains("This one holds").contains(doubt.fingerprint());

        String to = desk.perform(post("/desk/knowledge/freshness/holds")
                        .param("pair", doubt.fingerprint())
                        .param("side", first ? "one" : "other"))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        assertThat(to).contains("held=");
        assertThat(doubts.listContradictions(TODAY)).isEmpty();
        assertThat(ledger.deeds()).extracting(Deed::action).contains("knowledge.statement.withdrawn");
        assertThat(sources.find(label)).isPresent();
        assertThat(desk.perform(post("/desk/knowledge/freshness/holds")
                                .param("pair", doubt.fingerprint())
                                .param("side", "one"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .as("a pair that is gone cannot be decided again")
                .isEqualTo(409);
    }

    @Test
    void an_owner_is_told_how_many_of_their_sources_wait() {
        SourceId mine = old("Mine", "review_by = '2025-01-01', owner_account = 77");
        old("Theirs", "review_by = '2025-01-01', owner_account = 78");
        assertThat(sources.find(mine)).isPresent();
        assertThat(stale.countDueOf(77, TODAY)).isEqualTo(1);
        assertThat(stale.countDueOf(79, TODAY)).isZero();
        assertThat(stale.countDueOf(0, TODAY)).isZero();
    }

    @Test
    void what_is_said_twice_is_shown_and_a_statement_does_not_repeat_its_own_passage() {
        take("One", "The museum was founded by the sailors of the old harbour.");
        sources.take(Texts.published(
                Texts.source("Two", "test:Two"),
                Texts.passages("The museum was founded by sailors of the old harbour."),
                Texts.says(0, "The museum was founded by sailors of the old harbour.")));
        assertThat(doubts.listDuplicates(TODAY))
                .isNotEmpty()
                .allSatisfy(doubt -> assertThat(doubt.one().source().id())
                        .isNotEqualTo(doubt.other().source().id()));
    }

    @Test
    void the_page_says_all_of_it_in_four_languages_and_shows_markup_as_text() throws Exception {
        fillForm();
        old("Old <i>paper</i>", "review_by = '2025-01-01'");
        take("Leaflet", "On Sundays the museum is open until 18:00 <script>alert(1)</script>.");
        for (String tag : List.of("fr", "en", "nl", "es")) {
            assertThat(show(tag))
                    .contains("17:00", "18:00", "&lt;script&gt;", "Old &lt;i&gt;paper")
                    .doesNotContain("<script>alert");
        }
        people.as(new Person(8, "Bo", Set.of(Role.VISITOR)));
        assertThat(desk.perform(get("/desk/knowledge/freshness"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
    }

    private void fillForm() {
        if (json.read(HousesOfTests.FORM) instanceof VisitingJson.Outcome.Read(var edition)) {
            editing.take(edition);
        }
    }

    private SourceId old(String title, String change) {
        SourceId id = take(title, "Words of " + title + ".");
        sql.sql("update knowledge.source set " + change + " where id = ?")
                .param(id.value())
                .update();
        return id;
    }

    private SourceId take(String title, String words) {
        return sources.take(Texts.published(Texts.source(title, "test:" + title), Texts.passages(words)));
    }

    private String show(String tag) throws Exception {
        var response = desk.perform(get("/desk/knowledge/freshness").locale(Locale.of(tag)))
                .andReturn()
                .getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        return response.getContentAsString();
    }
}
