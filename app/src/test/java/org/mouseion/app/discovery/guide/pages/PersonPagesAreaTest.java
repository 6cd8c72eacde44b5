package org.mouseion.app.discovery.guide.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mouseion.app.AreaTest;
import org.mouseion.app.discovery.guide.GuideRoom;
import org.mouseion.app.discovery.guide.handed.DeskContact;
import org.mouseion.app.discovery.guide.handed.Letters;
import org.mouseion.app.discovery.site.Cards;
import org.mouseion.app.platform.Mail;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/// A visitor hands the conversation to a person, and takes it back.
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
        classes = {GuideRoom.class, Cards.class, PersonPagesAreaTest.Reachable.class},
        properties = "mouseion.guide.burst=8")
@ImportAutoConfiguration({DispatcherServletAutoConfiguration.class, WebMvcAutoConfiguration.class})
class PersonPagesAreaTest {

    /// Remembers what was posted, as long as mail is on.
    static final class Postbox implements Mail {
        boolean on;
        final Map<String, Outgoing> posted = new HashMap<>();

        @Override
        public boolean isOn() {
            return on;
        }

        @Override
        public boolean post(Outgoing letter) {
            return on && posted.put(letter.once(), letter) == null;
        }

        @Override
        public void withdraw(String once) {
            posted.remove(once);
        }
    }

    static class Reachable implements DeskContact {
        @Bean
        Postbox postbox() {
            return new Postbox();
        }

        @Bean
        @Primary
        DeskContact reachable() {
            return this;
        }

        @Override
        public Optional<Reached> find(Locale language, ZonedDateTime now) {
            return Optional.of(new Reached("desk@museum.example", "+33 1 23 45 67 89", "Today until 18:00"));
        }
    }

    @Autowired
    WebApplicationContext context;

    @Autowired
    Letters letters;

    @Autowired
    Postbox postbox;

    @Autowired
    JdbcClient sql;

    @Autowired
    GuideRoom.HandClock clock;

    private MockMvc site;
    private String seal = "";

    @BeforeEach
    void talk() throws Exception {
        site = MockMvcBuilders.webAppContextSetup(context).build();
        clock.forward(Duration.ofMinutes(10));
        sql.sql("delete from discovery.guide_letter").update();
        postbox.on = false;
        postbox.posted.clear();
        seal = found(
                "name=\"talk\" value=\"([^\"]*)\"",
                body(post("/guide").queryParam("lang", "en").param("q", "Is there a garden & a pond?")));
    }

    @Test
    void what_would_be_handed_over_is_shown_first_with_the_ways_to_a_person() throws Exception {
        String page = body(post("/guide/person").queryParam("lang", "en").param("talk", seal));
        assertThat(page)
                .contains("– Is there a garden &amp; a pond?")
                .contains("Today until 18:00")
                .contains("href=\"tel:+33123456789\"")
                .contains("href=\"mailto:desk@museum.example?subject=")
                .contains("%E2%80%93%20Is%20there%20a%20garden%20%26%20a%20pond%3F");
        assertThat(letters.count()).isZero();
    }

    @Test
    void it_is_left_only_with_the_visitors_yes_and_an_address_somebody_can_answer_to() throws Exception {
        assertThat(leave("", "jan@example.org").getStatus()).isEqualTo(422);
        for (String odd : new String[] {"", "jan", "@", "12", "<b>@x", "a@b", "x".repeat(300) + "@b.org"}) {
            assertThat(leave("1", odd).getStatus()).as(odd).isEqualTo(422);
            clock.forward(Duration.ofMinutes(1));
        }
        assertThat(letters.count()).isZero();
        assertThat(leave("1", " 06 12 34 56 78 ").getStatus()).isEqualTo(200);
        assertThat(letters.list()).singleElement().satisfies(letter -> {
            assertThat(letter.address()).isEqualTo("06 12 34 56 78");
            assertThat(letter.talk()).contains("garden");
            assertThat(letter.note()).isEqualTo("Thank you");
        });
    }

    @Test
    void a_copy_goes_to_the_desks_mailbox_only_where_mail_is_on_and_the_visitor_ticks_it() throws Exception {
        assertThat(prepared()).doesNotContain("name=\"mailed\"");
        assertThat(mailed("1").getContentAsString()).doesNotContain("Also sent");
        assertThat(postbox.posted).isEmpty();
        clock.forward(Duration.ofMinutes(5));
        postbox.on = true;
        assertThat(prepared()).contains("Send it to desk@museum.example by e-mail as well");
        assertThat(mailed("").getContentAsString()).doesNotContain("Also sent");
        assertThat(postbox.posted).isEmpty();
        assertThat(mailed("1").getContentAsString()).contains("Also sent to the desk by e-mail");
        assertThat(postbox.posted.values()).singleElement().satisfies(letter -> {
            assertThat(letter.to()).isEqualTo("desk@museum.example");
            assertThat(letter.replyTo()).isEqualTo("jan@example.org");
            assertThat(letter.once()).doesNotContain("jan");
            assertThat(letter.paragraphs())
                    .extracting(Mail.Paragraph::text)
                    .anyMatch(text -> text.contains("garden & a pond"))
                    .anyMatch(text -> text.contains("jan@example.org"));
        });
    }

    @Test
    void a_copy_that_has_not_gone_out_goes_no_more_when_the_letter_is_deleted_answered_or_old() throws Exception {
        postbox.on = true;
        String link = found("/guide/letters/([A-Za-z0-9_-]{24})", mailed("1").getContentAsString());
        assertThat(postbox.posted).hasSize(1);
        site.perform(post("/guide/letters/" + link));
        assertThat(postbox.posted).isEmpty();
        mailed("1");
        letters.answered(letters.list().getFirst().id());
        assertThat(postbox.posted).isEmpty();
        mailed("1");
        clock.forward(Duration.ofDays(31));
        letters.doNow();
        assertThat(postbox.posted).isEmpty();
    }

    private String prepared() throws Exception {
        return body(post("/guide/person").queryParam("lang", "en").param("talk", seal));
    }

    private MockHttpServletResponse mailed(String tick) throws Exception {
        return site.perform(post("/guide/person/leave")
                        .queryParam("lang", "en")
                        .param("talk", seal)
                        .param("address", "jan@example.org")
                        .param("agreed", "1")
                        .param("mailed", tick))
                .andReturn()
                .getResponse();
    }

    @Test
    void the_visitor_reads_and_deletes_it_by_a_link_that_the_house_cannot_read_back() throws Exception {
        String link = found(
                "/guide/letters/([A-Za-z0-9_-]{24})",
                leave("1", "jan@example.org").getContentAsString());
        assertThat(sql.sql("select encode(token, 'escape') from discovery.guide_letter")
                        .query(String.class)
                        .single())
                .doesNotContain(link);
        MockHttpServletResponse kept = perform(get("/guide/letters/" + link).queryParam("lang", "en"));
        assertThat(kept.getContentAsString()).contains("jan@example.org").contains("13 August 2026");
        assertThat(kept.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(perform(post("/guide/letters/" + link)).getStatus()).isEqualTo(200);
        assertThat(perform(get("/guide/letters/" + link)).getStatus()).isEqualTo(404);
        assertThat(letters.count()).isZero();
    }

    @Test
    void a_letter_is_forgotten_after_its_days_and_when_it_is_answered() throws Exception {
        leave("1", "jan@example.org");
        letters.answered(letters.list().getFirst().id());
        assertThat(letters.count()).isZero();
        leave("1", "jan@example.org");
        letters.doNow();
        assertThat(letters.count()).isOne();
        sql.sql("update discovery.guide_letter set day = day - 31").update();
        letters.doNow();
        assertThat(letters.count()).isZero();
    }

    @Test
    void paper_gets_the_conversation_without_controls() throws Exception {
        assertThat(body(post("/guide/print").queryParam("lang", "en").param("talk", seal)))
                .contains("Is there a garden &amp; a pond?")
                .doesNotContain("name=\"choice\"");
    }

    @Test
    void a_flood_of_letters_is_slowed() throws Exception {
        int last = 0;
        for (int i = 0; i < 9; i++) {
            last = leave("1", "jan@example.org").getStatus();
        }
        assertThat(last).isEqualTo(429);
    }

    private MockHttpServletResponse leave(String agreed, String address) throws Exception {
        return perform(post("/guide/person/leave")
                .queryParam("lang", "en")
                .param("talk", seal)
                .param("address", address)
                .param("note", "Thank you")
                .param("agreed", agreed));
    }

    private String body(MockHttpServletRequestBuilder request) throws Exception {
        return perform(request).getContentAsString();
    }

    private MockHttpServletResponse perform(MockHttpServletRequestBuilder request) throws Exception {
        return site.perform(request).andReturn().getResponse();
    }

    private static String found(String pattern, String html) {
        Matcher at = Pattern.compile(pattern).matcher(html);
        assertThat(at.find()).isTrue();
        return at.group(1);
    }
}
