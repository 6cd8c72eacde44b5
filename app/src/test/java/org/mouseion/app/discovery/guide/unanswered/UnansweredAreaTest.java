package org.mouseion.app.discovery.guide.unanswered;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mouseion.app.AreaTest;
import org.mouseion.app.collection.catalogue.RememberingLedger;
import org.mouseion.app.collection.catalogue.SignedIn;
import org.mouseion.app.discovery.guide.DialogueState;
import org.mouseion.app.discovery.guide.GuideRoom;
import org.mouseion.app.discovery.guide.WrittenStatements;
import org.mouseion.app.discovery.guide.talk.Talks;
import org.mouseion.app.discovery.site.Cards;
import org.mouseion.app.governance.Deed;
import org.mouseion.app.platform.Person;
import org.mouseion.app.platform.Role;
import org.mouseion.app.platform.Words;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/// What visitors asked in vain comes to the desk, without them.
@AreaTest(
        scan = {
            "discovery.guide.talk",
            "discovery.guide.pages",
            "discovery.guide.notice",
            "discovery.guide.unanswered",
            "discovery.guide.handed",
            "discovery.guide.desk",
            "platform.web"
        },
        classes = {GuideRoom.class, Cards.class})
@ImportAutoConfiguration({DispatcherServletAutoConfiguration.class, WebMvcAutoConfiguration.class})
class UnansweredAreaTest {

    private static final String GARDEN = "Is there a garden for children?";

    @Autowired
    WebApplicationContext context;

    @Autowired
    MessageSource messages;

    @Autowired
    Talks talks;

    @Autowired
    Groups groups;

    @Autowired
    AskedQuestions asked;

    @Autowired
    WrittenStatements statements;

    @Autowired
    SignedIn people;

    @Autowired
    RememberingLedger ledger;

    @Autowired
    JdbcClient sql;

    @Autowired
    GuideRoom.HandClock clock;

    private MockMvc desk;
    private int browsers;

    @BeforeEach
    void empty() {
        desk = MockMvcBuilders.webAppContextSetup(context).build();
        people.as(new Person(7, "Ada", Set.of(Role.MEDIATOR)));
        for (String table : List.of("asked", "question", "group", "once", "deed", "key")) {
            sql.sql("delete from discovery.guide_" + table).update();
        }
        statements.written.clear();
        ledger.deeds().clear();
        clock.forward(Duration.ofDays(1));
    }

    @Test
    void a_question_of_one_browser_leaves_no_word_however_often_it_is_asked() {
        for (int i = 0; i < 5; i++) {
            ask(GARDEN, "the same");
        }
        assertThat(groups.list(Group.State.OPEN)).isEmpty();
        assertThat(count("once")).isOne();
        assertThat(everything()).doesNotContainIgnoringCase("garden");
    }

    @Test
    void a_second_browser_makes_it_known_with_its_day_and_count_and_nothing_else() {
        askByTwo(GARDEN);
        ask("is there a GARDEN, for children", "third");
        Group group = groups.list(Group.State.OPEN).getFirst();
        assertThat(group.first().words()).isEqualTo(GARDEN);
        assertThat(group.times()).isEqualTo(3);
        assertThat(count("once")).isZero();
        assertThat(sql.sql("select column_name from information_schema.columns where table_schema = 'discovery'"
                                + " and table_name in ('guide_question', 'guide_asked', 'guide_once', 'guide_group')"
                                + " and (data_type like 'time%' or column_name in ('address', 'agent', 'browser'))")
                        .query(String.class)
                        .list())
                .containsExactly("decided");
    }

    @Test
    void nothing_personal_no_insult_and_no_story_is_kept() {
        askByTwo("My name is Jane Doe, is there a garden?");
        askByTwo("you idiot of a machine");
        askByTwo("Is there a garden, because " + "I was walking along the river and ".repeat(12));
        askByTwo("😀😀 ??");
        askByTwo("Are you open?");
        assertThat(groups.list(Group.State.OPEN)).isEmpty();
        assertThat(count("once")).isZero();
    }

    @Test
    void what_is_asked_most_stands_first_and_ways_of_asking_alike_are_one_group() {
        askByTwo("Do you lend wheelchairs to visitors?");
        askByTwo(GARDEN);
        askByTwo("Is there a garden for the children?");
        List<Group> open = groups.list(Group.State.OPEN);
        assertThat(open).hasSize(2);
        assertThat(open.getFirst().questions()).hasSize(2);
        assertThat(open.getFirst().times()).isEqualTo(4);
    }

    @Test
    void answering_writes_a_sentence_with_every_way_it_was_asked_and_can_be_taken_back() throws Exception {
        askByTwo(GARDEN);
        askByTwo("Is there a garden for the children?");
        long group = groups.list(Group.State.OPEN).getFirst().id();
        MockHttpServletResponse sent = perform(post(at(group, "answer"))
                .param("text", " The garden is open in summer. ")
                .param("language", "en")
                .param("until", "2026-09-30"));
        assertThat(sent.getRedirectedUrl()).isEqualTo("/desk/guide/unanswered?done=answered-5-1");
        assertThat(statements.written).singleElement().satisfies(statement -> {
            assertThat(statement.text()).isEqualTo("The garden is open in summer.");
            assertThat(statement.questions().lines()).hasSize(2).contains(GARDEN);
            assertThat(statement.validity().to()).isEqualTo(LocalDate.of(2026, 9, 30));
        });
        assertThat(groups.list(Group.State.OPEN)).isEmpty();
        assertThat(groups.list(Group.State.ANSWERED))
                .singleElement()
                .satisfies(answered -> assertThat(answered.decider()).isEqualTo(7));
        assertThat(ledger.deeds()).extracting(Deed::action).containsExactly("guide.questions.answered");
        undo();
        assertThat(groups.list(Group.State.OPEN)).hasSize(1);
    }

    @Test
    void a_question_answered_and_refused_again_comes_back_with_a_sign() throws Exception {
        askByTwo(GARDEN);
        long group = groups.list(Group.State.OPEN).getFirst().id();
        perform(post(at(group, "answer")).param("text", "Yes.").param("language", "en"));
        clock.forward(Duration.ofDays(2));
        ask(GARDEN, "later");
        assertThat(page("/desk/guide/unanswered")).contains("Answered, and still refused");
    }

    @Test
    void groups_are_joined_and_parted_and_each_is_taken_back_in_turn() throws Exception {
        askByTwo(GARDEN);
        askByTwo("Do you lend wheelchairs to visitors?");
        List<Group> open = groups.list(Group.State.OPEN);
        long one = open.get(0).id();
        long other = open.get(1).id();
        perform(post(at(one, "merge")).param("other", Long.toString(other)));
        assertThat(groups.find(one).orElseThrow().questions()).hasSize(2);
        long question = groups.find(one).orElseThrow().questions().getFirst().id();
        perform(post(at(one, "split")).param("question", Long.toString(question)));
        assertThat(groups.list(Group.State.OPEN)).hasSize(2);
        long first = sql.sql("select min(id) from discovery.guide_deed")
                .query(Long.class)
                .single();
        assertThat(perform(post("/desk/guide/unanswered/undo").param("deed", Long.toString(first)))
                        .getStatus())
                .isEqualTo(409);
        undo();
        assertThat(groups.find(one).orElseThrow().questions()).hasSize(2);
        undo();
        Map<Long, Long> sizes = groups.list(Group.State.OPEN).stream().collect(Collectors.toMap(Group::id, group ->
                (long) group.questions().size()));
        assertThat(sizes).isEqualTo(Map.of(one, 1L, other, 1L));
        assertThat(perform(post(at(one, "split"))).getStatus()).isEqualTo(422);
        assertThat(perform(post(at(one, "merge")).param("other", Long.toString(one)))
                        .getStatus())
                .isEqualTo(422);
    }

    @Test
    void dismissed_questions_are_out_of_the_way_and_come_back_when_that_is_taken_back() throws Exception {
        askByTwo(GARDEN);
        perform(post(at(groups.list(Group.State.OPEN).getFirst().id(), "dismiss"))
                .param("reason", "<b>none</b>"));
        assertThat(groups.list(Group.State.OPEN)).isEmpty();
        assertThat(page("/desk/guide/unanswered/"
                        + groups.list(Group.State.DISMISSED).getFirst().id()))
                .contains("&lt;b&gt;none&lt;/b&gt;")
                .contains("Dismissed by Ada");
        undo();
        assertThat(groups.list(Group.State.OPEN)).hasSize(1);
    }

    @Test
    void everything_is_forgotten_after_its_days() {
        ask("Where can I leave my bicycle?", "one");
        askByTwo(GARDEN);
        clock.forward(Duration.ofDays(29));
        asked.doNow();
        assertThat(count("once")).isOne();
        clock.forward(Duration.ofDays(2));
        asked.doNow();
        assertThat(count("once")).isZero();
        assertThat(count("question")).isOne();
        clock.forward(Duration.ofDays(160));
        asked.doNow();
        assertThat(count("question") + count("group") + count("asked")).isZero();
    }

    @Test
    void the_desk_is_for_those_who_mediate() throws Exception {
        people.as(new Person(9, "Archie", Set.of(Role.ARCHIVIST)));
        assertThat(perform(get("/desk/guide/unanswered")).getStatus()).isEqualTo(403);
        assertThat(perform(get("/desk/guide/handed")).getStatus()).isEqualTo(403);
        people.as(null);
        assertThat(perform(post("/desk/guide/unanswered/undo").param("deed", "1"))
                        .getStatus())
                .isEqualTo(401);
    }

    private void askByTwo(String words) {
        ask(words, "one");
        ask(words, "two");
    }

    private void ask(String words, String browser) {
        talks.ask(
                words,
                DialogueState.NONE,
                new Words(messages, java.util.Locale.ENGLISH),
                new Talks.From("192.0.2.1", browser + " " + browsers++ / 1_000));
    }

    private void undo() throws Exception {
        long latest = sql.sql("select max(id) from discovery.guide_deed where not undone")
                .query(Long.class)
                .single();
        perform(post("/desk/guide/unanswered/undo").param("deed", Long.toString(latest)));
    }

    private String everything() {
        return sql.sql("select (select coalesce(string_agg(q::text, ''), '') from discovery.guide_question q)"
                        + " || (select coalesce(string_agg(o::text, ''), '') from discovery.guide_once o)")
                .query(String.class)
                .single();
    }

    private long count(String table) {
        return sql.sql("select count(*) from discovery.guide_" + table)
                .query(Long.class)
                .single();
    }

    private static String at(long group, String what) {
        return "/desk/guide/unanswered/" + group + "/" + what;
    }

    private String page(String path) throws Exception {
        return perform(get(path).queryParam("lang", "en")).getContentAsString();
    }

    private MockHttpServletResponse perform(MockHttpServletRequestBuilder request) throws Exception {
        return desk.perform(request).andReturn().getResponse();
    }
}
