package org.mouseion.app.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import gg.jte.TemplateEngine;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mouseion.app.AreaTest;
import org.mouseion.app.platform.House;
import org.mouseion.app.platform.Mail.Outgoing;
import org.mouseion.app.platform.Mail.Paragraph;
import org.mouseion.app.platform.mail.MailSettings.Lock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.json.JsonMapper;

/// Letters, from the outbox to a server that speaks SMTP, and to servers that do not as they should.
@AreaTest(scan = "platform.web", classes = Staff.class)
class MailAreaTest {

    @Autowired
    JdbcClient sql;

    @Autowired
    JsonMapper json;

    @Autowired
    TemplateEngine templates;

    @Autowired
    MessageSource messages;

    @Autowired
    PlatformTransactionManager transactions;

    private final TurnedClock clock = new TurnedClock(Instant.parse("2026-11-23T09:00:00Z"));
    private final House house = new House(Map.of("fr", "Musée d’essai"), Map.of(), "https://museum.example", false);
    private GreenMail post = new GreenMail();

    @BeforeEach
    void open() {
        sql.sql("delete from platform.outgoing_mail").update();
        sql.sql("delete from platform.account").update();
        post = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        post.start();
    }

    @AfterEach
    void close() {
        post.stop();
    }

    @Test
    void a_letter_goes_once_as_text_and_as_html_and_its_words_are_erased() throws Exception {
        Household keeping = keeping(post.getSmtp().getPort());
        assertThat(keeping.outbox().post(letter("one"))).isTrue();
        assertThat(keeping.outbox().post(letter("one"))).as("the same again").isFalse();
        keeping.round().run(new PlainRun(transactions));
        keeping.round().run(new PlainRun(transactions));
        MimeMessage[] got = post.getReceivedMessages();
        assertThat(got).hasSize(1);
        assertThat(got[0].getSubject()).isEqualTo("L’été & l’hiver");
        assertThat(got[0].getFrom()[0]).hasToString("=?UTF-8?Q?Mus=C3=A9e_d=E2=80=99essai?= <house@museum.example>");
        assertThat(got[0].getReplyTo()[0]).hasToString("visitor@example.org");
        assertThat(got[0].getHeader("Auto-Submitted")).containsExactly("auto-generated");
        MimeMultipart both = (MimeMultipart) got[0].getContent();
        assertThat((String) both.getBodyPart(0).getContent())
                .contains("Une <source> dépassée", "https://museum.example/desk");
        assertThat((String) both.getBodyPart(1).getContent())
                .contains("Une &lt;source&gt; dépassée", "<html lang=\"fr\">")
                .doesNotContain("<source>");
        assertThat(sql.sql("select state || coalesce(letter::text, '-') from platform.outgoing_mail")
                        .query(String.class)
                        .single())
                .isEqualTo("SENT-");
    }

    @Test
    void no_line_break_of_a_letter_begins_a_line_of_its_head() throws Exception {
        Household keeping = keeping(post.getSmtp().getPort());
        for (String odd : List.of(
                "a@b.org\r\nBcc: c@d.org", "a@b.org,c@d.org", "A <a@b.org>", "a b@c.org", "nobody", "a@b.org\n")) {
            assertThat(keeping.outbox().post(letter("to:" + odd, odd, "", "x")))
                    .as(odd)
                    .isFalse();
            assertThat(keeping.outbox().post(letter("reply:" + odd, "a@b.org", odd, "x")))
                    .as(odd)
                    .isFalse();
        }
        keeping.outbox().post(letter("subject", "a@b.org", "", "Hello\r\nBcc: victim@example.org\r\n\r\nbody"));
        keeping.round().run(new PlainRun(transactions));
        assertThat(post.getReceivedMessages()).singleElement().satisfies(got -> {
            assertThat(got.getHeader("Bcc")).isNull();
            assertThat(got.getAllRecipients()).hasSize(1);
            assertThat(got.getSubject()).isEqualTo("Hello Bcc: victim@example.org body");
        });
    }

    @Test
    void a_server_that_is_away_keeps_every_letter_waiting_and_longer_from_try_to_try() throws Exception {
        int port = post.getSmtp().getPort();
        post.stop();
        Household keeping = keeping(port);
        keeping.outbox().post(letter("one"));
        keeping.outbox().post(letter("two"));
        keeping.round().run(new PlainRun(transactions));
        assertThat(keeping.outbox().list(9))
                .hasSize(2)
                .allSatisfy(waiting -> assertThat(waiting.problem()).isEqualTo("away"))
                .allSatisfy(waiting -> assertThat(waiting.due())
                        .isAfterOrEqualTo(clock.instant().plusSeconds(60)));
        assertThat(keeping.outbox().isDue()).isFalse();
        clock.forward(Duration.ofMinutes(5));
        post = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        post.start();
        keeping.round().run(new PlainRun(transactions));
        assertThat(post.getReceivedMessages()).hasSize(2);
        assertThat(Outbox.pause(1)).isEqualTo(Duration.ofMinutes(1));
        assertThat(Outbox.pause(3)).isEqualTo(Duration.ofMinutes(4));
        assertThat(Outbox.pause(500)).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void what_nobody_took_is_given_up_after_three_days_and_a_person_may_send_it_after_all() throws Exception {
        int port = post.getSmtp().getPort();
        post.stop();
        Household keeping = keeping(port);
        keeping.outbox().post(letter("one"));
        keeping.round().run(new PlainRun(transactions));
        clock.forward(Duration.ofDays(3).plusHours(1));
        keeping.round().run(new PlainRun(transactions));
        assertThat(keeping.outbox().count().givenUp()).isEqualTo(1);
        post = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        post.start();
        keeping.round().run(new PlainRun(transactions));
        assertThat(post.getReceivedMessages()).isEmpty();
        keeping.outbox().again(keeping.outbox().list(1).getFirst().id());
        keeping.round().run(new PlainRun(transactions));
        assertThat(post.getReceivedMessages()).hasSize(1);
    }

    @Test
    void a_letter_given_up_is_erased_after_thirty_days() {
        Household keeping = keeping(post.getSmtp().getPort());
        keeping.outbox().post(letter("one"));
        Envelope taken = keeping.outbox().take().orElseThrow();
        keeping.outbox().settle(taken, new Outcome.Refused("refused", "550 no"));
        clock.forward(Duration.ofDays(29));
        keeping.outbox().tidy();
        assertThat(keeping.outbox().count().givenUp()).isEqualTo(1);
        clock.forward(Duration.ofDays(2));
        keeping.outbox().tidy();
        assertThat(keeping.outbox().count().givenUp()).isZero();
    }

    @Test
    void a_try_that_was_cut_off_is_taken_up_again_under_the_same_number() {
        Household keeping = keeping(post.getSmtp().getPort());
        keeping.outbox().post(letter("one"));
        Envelope first = keeping.outbox().take().orElseThrow();
        assertThat(keeping.outbox().take()).as("nobody else takes it meanwhile").isEmpty();
        clock.forward(Outbox.LEASE);
        Optional<Envelope> again = keeping.outbox().take();
        assertThat(again).get().satisfies(envelope -> {
            assertThat(envelope.messageId()).isEqualTo(first.messageId());
            assertThat(envelope.tries()).isEqualTo(2);
        });
    }

    @Test
    void a_refused_address_does_not_hold_up_the_others() throws Exception {
        try (OddServer odd = OddServer.refusing("RCPT TO:<nobody@", "550 5.1.1 no such user")) {
            Household keeping = keeping(odd.port());
            keeping.outbox().post(letter("bad", "nobody@museum.example", "", "x"));
            keeping.outbox().post(letter("good", "ada@museum.example", "", "x"));
            keeping.round().run(new PlainRun(transactions));
            assertThat(odd.taken()).isEqualTo(1);
            assertThat(keeping.outbox().list(9)).singleElement().satisfies(kept -> {
                assertThat(kept.once()).isEqualTo("bad");
                assertThat(kept.givenUp()).isTrue();
                assertThat(kept.problem()).isEqualTo("refused-address");
                assertThat(kept.answer()).contains("no such user");
            });
        }
    }

    @Test
    void a_server_that_is_full_today_is_asked_again_and_a_letter_it_will_never_take_is_given_up() throws Exception {
        try (OddServer odd = OddServer.refusing("RCPT TO:<full@", "452 4.2.2 mailbox full")) {
            Household keeping = keeping(odd.port());
            keeping.outbox().post(letter("full", "full@museum.example", "", "x"));
            keeping.round().run(new PlainRun(transactions));
            assertThat(keeping.outbox().list(9)).singleElement().satisfies(kept -> {
                assertThat(kept.givenUp()).isFalse();
                assertThat(kept.problem()).isEqualTo("later");
            });
        }
        try (OddServer odd = OddServer.refusing(".", "554 5.7.1 looks like spam")) {
            Household keeping = keeping(odd.port());
            keeping.outbox().post(letter("spam", "ada@museum.example", "", "x"));
            keeping.round().run(new PlainRun(transactions));
            assertThat(keeping.outbox().list(9))
                    .filteredOn(Outbox.Waiting::givenUp)
                    .singleElement()
                    .satisfies(kept -> assertThat(kept.problem()).isEqualTo("refused"));
        }
    }

    @Test
    void a_silent_server_a_wrong_one_and_one_without_a_lock_are_told_apart() throws Exception {
        try (OddServer silent = OddServer.silent()) {
            assertThat(problem(settings(silent.port(), Lock.NONE, ""))).isEqualTo("slow");
        }
        try (OddServer web = OddServer.greeting("HTTP/1.1 400 Bad Request")) {
            assertThat(problem(settings(web.port(), Lock.NONE, ""))).isEqualTo("away");
        }
        assertThat(problem(settings(post.getSmtp().getPort(), Lock.STARTTLS, "")))
                .isEqualTo("lock");
        assertThat(problem(settings(post.getSmtp().getPort(), Lock.TLS, ""))).isEqualTo("lock");
        post.setUser("house@museum.example", "house", "right");
        assertThat(problem(settings(post.getSmtp().getPort(), Lock.NONE, "house")))
                .isEqualTo("account");
    }

    private String problem(MailSettings settings) throws Exception {
        sql.sql("delete from platform.outgoing_mail").update();
        Household keeping = keeping(settings);
        keeping.outbox().post(letter("one"));
        keeping.round().run(new PlainRun(transactions));
        Outbox.Waiting kept = keeping.outbox().list(1).getFirst();
        assertThat(kept.givenUp()).isFalse();
        MailCheck check = new MailCheck(settings, keeping.server(), keeping.outbox());
        assertThat(check.run()).isInstanceOf(org.mouseion.app.platform.Check.Result.Wrong.class);
        return kept.problem();
    }

    @Test
    void without_a_server_nothing_is_written_down() {
        Household off =
                keeping(new MailSettings("", 0, Lock.STARTTLS, "", "", "", Duration.ofSeconds(2), Duration.ofDays(3)));
        assertThat(off.outbox().isOn()).isFalse();
        assertThat(off.outbox().post(letter("one"))).isFalse();
        assertThat(off.outbox().count().waiting()).isZero();
        assertThat(new MailCheck(off.settings(), off.server(), off.outbox())
                        .run()
                        .key())
                .isEqualTo("doctor.mail.off");
    }

    @Test
    void an_owner_who_asked_gets_one_letter_a_day_and_never_the_same_twice() throws Exception {
        Household keeping = keeping(post.getSmtp().getPort());
        long ada = account("ada@museum.example");
        long ben = account("ben@museum.example");
        keeping.wishes().agree(ada, Locale.FRENCH);
        keeping.notices().tell(ada, "source:1", "mail.trial.text", List.of(), "/desk/knowledge");
        keeping.notices().tell(ben, "source:1", "mail.trial.text", List.of(), "/desk/knowledge");
        keeping.digest().write();
        assertThat(keeping.outbox().count().waiting())
                .as("what is noted together comes together")
                .isZero();
        clock.forward(Digest.SETTLED);
        keeping.digest().write();
        clock.forward(Duration.ofHours(1));
        keeping.notices().tell(ada, "source:1", "mail.trial.text", List.of(), "/desk/knowledge");
        keeping.notices().tell(ada, "source:2", "mail.trial.text", List.of(), "/desk/knowledge");
        clock.forward(Duration.ofHours(1));
        keeping.digest().write();
        keeping.round().run(new PlainRun(transactions));
        MimeMessage[] got = post.getReceivedMessages();
        assertThat(got).as("one a day, and only to who asked").hasSize(1);
        assertThat(got[0].getAllRecipients()[0]).hasToString("ada@museum.example");
        assertThat(got[0].getSubject()).isEqualTo("Quelque chose vous attend");
        assertThat(got[0].getHeader("List-Unsubscribe")[0]).startsWith("<https://museum.example/fr/notices/stop/");
        String plain =
                (String) ((MimeMultipart) got[0].getContent()).getBodyPart(0).getContent();
        assertThat(plain).contains("https://museum.example/desk/knowledge", "Le courriel part.");
        clock.forward(Duration.ofDays(1));
        keeping.digest().write();
        keeping.round().run(new PlainRun(transactions));
        assertThat(post.getReceivedMessages())
                .as("the second source, the next day")
                .hasSize(2);
        clock.forward(Duration.ofDays(1));
        keeping.digest().write();
        keeping.round().run(new PlainRun(transactions));
        assertThat(post.getReceivedMessages()).as("nothing new").hasSize(2);
    }

    @Test
    void the_link_in_the_letter_stops_the_letters() {
        Household keeping = keeping(post.getSmtp().getPort());
        long ada = account("ada@museum.example");
        keeping.wishes().agree(ada, Locale.of("nl"));
        keeping.notices().tell(ada, "source:1", "mail.trial.text", List.of(), "/desk");
        String secret = sql.sql("select stop from platform.notice_wish")
                .query(String.class)
                .single();
        assertThat(secret).matches("[A-Za-z0-9_-]{24}");
        assertThat(keeping.wishes().stop("x".repeat(24))).isFalse();
        assertThat(keeping.wishes().stop(secret)).isTrue();
        assertThat(keeping.wishes().find(ada)).isEmpty();
        clock.forward(Duration.ofDays(1));
        keeping.digest().write();
        assertThat(keeping.outbox().count().waiting()).isZero();
    }

    private long account(String email) {
        return sql.sql("insert into platform.account (name, email) values ('A', ?) returning id")
                .param(email)
                .query(Long.class)
                .single();
    }

    private static Outgoing letter(String once) {
        return letter(once, "ada@museum.example", "visitor@example.org", "L’été & l’hiver");
    }

    private static Outgoing letter(String once, String to, String replyTo, String subject) {
        return new Outgoing(
                once,
                to,
                replyTo,
                Locale.FRENCH,
                subject,
                List.of(new Paragraph("Une <source> dépassée", "https://museum.example/desk")),
                "");
    }

    private record Household(
            MailSettings settings,
            MailServer server,
            Outbox outbox,
            Round round,
            NoticeRows notices,
            Wishes wishes,
            Digest digest) {}

    private static MailSettings settings(int port, Lock lock, String user) {
        return new MailSettings(
                "127.0.0.1",
                port,
                lock,
                user,
                "wrong",
                "house@museum.example",
                Duration.ofMillis(700),
                Duration.ofDays(3));
    }

    private Household keeping(int port) {
        return keeping(settings(port, Lock.NONE, ""));
    }

    private Household keeping(MailSettings settings) {
        Sheet sheet = new Sheet(templates, messages, () -> house, settings, clock);
        MailServer server = new MailServer(settings, sheet);
        Outbox outbox = new Outbox(sql, settings, json, clock);
        return new Household(
                settings,
                server,
                outbox,
                new Round(outbox, server, settings),
                new NoticeRows(sql, outbox, json, clock),
                new Wishes(sql, outbox),
                new Digest(sql, outbox, messages, () -> house, json, clock, transactions));
    }
}
