package org.mouseion.app.discovery.guide.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mouseion.app.AreaTest;
import org.mouseion.app.collection.catalogue.RememberingLedger;
import org.mouseion.app.discovery.guide.DialogueState;
import org.mouseion.app.discovery.guide.GuideRoom;
import org.mouseion.app.discovery.guide.TalkingGuide;
import org.mouseion.app.discovery.site.Cards;
import org.mouseion.app.governance.Deed;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/// A visitor talks to the guide by a plain form.
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
        classes = {GuideRoom.class, Cards.class},
        properties = {"mouseion.guide.patience=300ms", "mouseion.guide.burst=40"})
@ImportAutoConfiguration({DispatcherServletAutoConfiguration.class, WebMvcAutoConfiguration.class})
class GuidePagesAreaTest {

    private static final Pattern SEAL = Pattern.compile("name=\"talk\" value=\"([^\"]*)\"");

    @Autowired
    WebApplicationContext context;

    @Autowired
    TalkingGuide guide;

    @Autowired
    RememberingLedger ledger;

    @Autowired
    GuideRoom.HandClock clock;

    private MockMvc site;

    @BeforeEach
    void open() {
        site = MockMvcBuilders.webAppContextSetup(context).build();
        guide.heard.clear();
        clock.forward(Duration.ofMinutes(10));
    }

    @Test
    void the_first_thing_said_is_that_it_is_a_machine_and_that_leaves_a_passport() throws Exception {
        MockHttpServletResponse page = perform(get("/guide").queryParam("lang", "en"));
        String html = page.getContentAsString();
        assertThat(html)
                .contains(
                        "You are talking to a machine. It answers only from the sources of the house, and shows them.")
                .contains("href=\"/en/register\"")
                .contains("href=\"/en/guide/about\"");
        assertThat(html.indexOf("You are talking to a machine")).isLessThan(html.indexOf("<form id=\"ask\""));
        assertThat(page.getCookies()).isEmpty();
        assertThat(ledger.deeds()).extracting(Deed::action).contains("guide.notice.shown");
    }

    @Test
    void a_sentence_carries_its_passage_source_date_owner_and_who_decided() throws Exception {
        String html = ask("Are you open?", "");
        assertThat(html)
                .contains("Are you open?")
                .contains("<details class=\"cited\">")
                .contains("We are open from ten to six, &lt;b&gt;Tuesday&lt;/b&gt; to Sunday.")
                .contains("href=\"/en/sources/12?at=hours#hours\"")
                .contains("Opening hours")
                .contains("2 March 2026")
                .contains("Visitor services")
                .contains("A. Curator")
                .doesNotContain("<b>Tuesday");
    }

    @Test
    void works_tables_choices_and_reasons_are_shown_and_a_work_that_is_gone_is_not() throws Exception {
        String html = ask("Who made the milkmaid?", "");
        assertThat(html)
                .contains("Johannes Vermeer")
                .contains("href=\"/en/works/7\"")
                .contains("<caption>Two works</caption>")
                .contains("name=\"choice\" value=\"When was The Milkmaid made?\"")
                .contains("I took “milkmaid” for a title.")
                .doesNotContain("/works/999");
    }

    @Test
    void the_conversation_travels_in_the_form_and_its_state_comes_back() throws Exception {
        String first = ask("Who made the milkmaid?", "");
        String second = ask("Are you open?", seal(first));
        assertThat(second).contains("Who made the milkmaid?").contains("Are you open?");
        assertThat(guide.heard.getLast().state().focus()).isEqualTo("work:7");
        assertThat(guide.heard.getLast().state().day()).isEqualTo(java.time.LocalDate.of(2026, 7, 14));
    }

    @Test
    void a_conversation_that_the_house_did_not_write_is_not_shown_as_its_words() throws Exception {
        String seal = seal(ask("Are you open?", ""));
        String forged = (seal.charAt(0) == 'A' ? 'B' : 'A') + seal.substring(1);
        String html = ask("Who made the milkmaid?", forged);
        assertThat(html)
                .contains("Johannes Vermeer")
                .doesNotContain("from ten to six, &lt;b&gt;Tuesday&lt;/b&gt; to Sunday.</span>\n");
        assertThat(guide.heard.getLast().state()).isEqualTo(DialogueState.NONE);
        for (String odd : new String[] {".", "a.b", "%", "x".repeat(100_000), "....", "H4sIAAAAAAAA_w.AAAA"}) {
            assertThat(ask("Are you open?", odd)).contains("Visitor services");
        }
    }

    @Test
    void a_choice_is_asked_in_its_own_words() throws Exception {
        perform(post("/guide").queryParam("lang", "en").param("q", "").param("choice", "When are you open?"));
        assertThat(guide.heard.getLast().words()).isEqualTo("When are you open?");
    }

    @Test
    void the_island_gets_the_turns_without_the_page_around_them() throws Exception {
        String added = perform(post("/guide")
                        .queryParam("lang", "en")
                        .param("q", "open?")
                        .header("HX-Request", "true"))
                .getContentAsString();
        assertThat(added)
                .contains("<article class=\"turn\"")
                .contains("name=\"talk\"")
                .doesNotContain("<html");
    }

    @Test
    void a_mind_that_breaks_or_sleeps_sends_the_visitor_to_a_person() throws Exception {
        for (String words : new String[] {"break down please", "go to sleep"}) {
            assertThat(ask(words, ""))
                    .contains("The guide cannot answer at the moment.")
                    .contains("/guide/person")
                    .doesNotContain("IllegalState")
                    .doesNotContain("the mind broke");
        }
    }

    @Test
    void words_that_hold_something_personal_are_answered_and_the_visitor_is_told() throws Exception {
        assertThat(ask("I am jane@example.org, are you open?", ""))
                .contains("Visitor services")
                .contains("Your question seems to hold something personal.");
    }

    @Test
    void markup_in_the_visitors_words_is_text() throws Exception {
        assertThat(ask("<script>alert(1)</script> open?", ""))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>alert");
    }

    @Test
    void fifty_thousand_characters_are_answered_and_more_than_sixty_are_refused_in_a_sentence() throws Exception {
        assertThat(ask("open " + "x".repeat(50_000), "")).contains("Visitor services");
        MockHttpServletResponse refused =
                perform(post("/guide").queryParam("lang", "en").param("q", "x".repeat(60_001)));
        assertThat(refused.getStatus()).isEqualTo(413);
        assertThat(refused.getContentAsString()).contains("too much for one question");
    }

    @Test
    void a_flood_is_told_how_long_to_wait_and_keeps_its_words() throws Exception {
        MockHttpServletResponse last = new MockHttpServletResponse();
        for (int i = 0; i < 41; i++) {
            last = perform(post("/guide")
                    .queryParam("lang", "en")
                    .param("q", "open " + i)
                    .header("User-Agent", "flood"));
        }
        assertThat(last.getStatus()).isEqualTo(429);
        assertThat(last.getHeader("Retry-After")).isEqualTo("2");
        assertThat(last.getContentAsString())
                .contains("many questions in a short time")
                .contains("open 40</textarea>");
        MockHttpServletResponse other = perform(
                post("/guide").queryParam("lang", "en").param("q", "open").header("User-Agent", "another"));
        assertThat(other.getStatus()).isEqualTo(200);
    }

    @Test
    void what_is_kept_is_said_in_four_languages() throws Exception {
        for (String tag : new String[] {"fr", "en", "nl", "es"}) {
            assertThat(perform(get("/guide/about").queryParam("lang", tag)).getContentAsString())
                    .contains("180")
                    .doesNotContain("guide.pages.");
        }
    }

    private String ask(String words, String talk) throws Exception {
        return perform(post("/guide").queryParam("lang", "en").param("q", words).param("talk", talk))
                .getContentAsString();
    }

    private MockHttpServletResponse perform(MockHttpServletRequestBuilder request) throws Exception {
        return site.perform(request).andReturn().getResponse();
    }

    private static String seal(String html) {
        Matcher seal = SEAL.matcher(html);
        assertThat(seal.find()).isTrue();
        return seal.group(1);
    }
}
