package org.mouseion.app.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mouseion.app.AreaTest;
import org.mouseion.app.platform.Mail;
import org.mouseion.app.platform.Person;
import org.mouseion.app.platform.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/// An administrator tries the mail and sees what hinders it; a person of the house asks for letters and stops them.
@AreaTest(
        scan = {"platform.web", "platform.mail"},
        classes = Staff.class,
        properties = {
            "mouseion.mail.host=127.0.0.1",
            "mouseion.mail.lock=none",
            "mouseion.mail.sender=house@museum.example"
        })
@ImportAutoConfiguration({DispatcherServletAutoConfiguration.class, WebMvcAutoConfiguration.class})
class MailPagesAreaTest {

    private static final GreenMail POST = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @DynamicPropertySource
    static void open(DynamicPropertyRegistry registry) {
        POST.start();
        registry.add("mouseion.mail.port", () -> POST.getSmtp().getPort());
    }

    @AfterAll
    static void close() {
        POST.stop();
    }

    @Autowired
    WebApplicationContext context;

    @Autowired
    Staff staff;

    @Autowired
    Outbox outbox;

    @Autowired
    JdbcClient sql;

    private MockMvc site;

    @BeforeEach
    void signIn() {
        site = MockMvcBuilders.webAppContextSetup(context).build();
        sql.sql("delete from platform.outgoing_mail").update();
        sql.sql("delete from platform.account").update();
        long id = sql.sql(
                        "insert into platform.account (name, email) values ('Ada', 'ada@museum.example') returning id")
                .query(Long.class)
                .single();
        staff.current = new Person(id, "Ada", Set.of(Role.ADMINISTRATOR));
    }

    @Test
    void the_trial_goes_to_the_administrators_own_address_at_once() throws Exception {
        for (String tag : List.of("en", "fr", "nl", "es")) {
            assertThat(body(get("/desk/mail").locale(Locale.of(tag)))).contains("127.0.0.1", "house@museum.example");
        }
        assertThat(body(post("/desk/mail/trial").locale(Locale.ENGLISH))).contains("The server has taken the trial");
        assertThat(POST.getReceivedMessages()).anySatisfy(got -> {
            assertThat(got.getAllRecipients()[0]).hasToString("ada@museum.example");
            assertThat(got.getSubject()).isEqualTo("A trial message");
        });
    }

    @Test
    void what_hinders_a_letter_is_shown_without_its_words_or_its_address_and_it_can_be_sent_after_all()
            throws Exception {
        outbox.post(new Mail.Outgoing(
                "conversation:5",
                "desk@museum.example",
                "jan@example.org",
                Locale.ENGLISH,
                "Private subject",
                List.of(Mail.Paragraph.of("Private words")),
                ""));
        outbox.settle(outbox.take().orElseThrow(), new Outcome.Refused("refused", "554 <b>spam</b>"));
        String page = body(get("/desk/mail").locale(Locale.ENGLISH));
        assertThat(page)
                .contains(
                        "A conversation handed over", "Given up", "The server refuses the letter", "554 &lt;b&gt;spam")
                .doesNotContain("Private", "jan@example.org", "desk@museum.example");
        long id = outbox.list(1).getFirst().id();
        assertThat(answer(post("/desk/mail/" + id + "/again")).getStatus()).isEqualTo(302);
        assertThat(outbox.isDue()).isTrue();
        answer(post("/desk/mail/" + id + "/drop"));
        assertThat(outbox.list(9)).isEmpty();
    }

    @Test
    void nobody_but_an_administrator_sees_or_does_any_of_it() throws Exception {
        staff.current = new Person(staff.current.id(), "Ada", Set.of(Role.CURATOR, Role.DIRECTOR));
        for (var asked : List.of(
                get("/desk/mail"), post("/desk/mail/trial"), post("/desk/mail/1/again"), post("/desk/mail/1/drop"))) {
            assertThat(answer(asked).getStatus()).isEqualTo(403);
        }
    }

    @Test
    void letters_are_asked_for_on_the_account_page_and_stopped_by_a_link_that_asks_first() throws Exception {
        answer(post("/account/notices").param("language", "xx"));
        assertThat(wishes()).isEmpty();
        answer(post("/account/notices").param("language", "nl"));
        assertThat(wishes()).singleElement().asString().matches("[A-Za-z0-9_-]{24}");
        String link = "/notices/stop/" + wishes().getFirst();
        assertThat(body(get(link).locale(Locale.ENGLISH))).contains("Do you want no more messages");
        assertThat(wishes()).as("looking at the link stops nothing").hasSize(1);
        assertThat(body(post(link).locale(Locale.ENGLISH))).contains("No more messages will be sent");
        assertThat(wishes()).isEmpty();
        answer(post("/account/notices").param("language", "es"));
        answer(post("/account/notices").param("language", ""));
        assertThat(wishes()).isEmpty();
    }

    private List<String> wishes() {
        return sql.sql("select stop from platform.notice_wish")
                .query(String.class)
                .list();
    }

    private String body(MockHttpServletRequestBuilder asked) throws Exception {
        MockHttpServletResponse response = answer(asked);
        assertThat(response.getStatus()).isEqualTo(200);
        return response.getContentAsString();
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder asked) throws Exception {
        return site.perform(asked).andReturn().getResponse();
    }
}
