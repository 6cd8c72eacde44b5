package org.mouseion.app.platform.mail;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.mouseion.app.platform.Desk;
import org.mouseion.app.platform.Mail.Outgoing;
import org.mouseion.app.platform.Mail.Paragraph;
import org.mouseion.app.platform.Pages;
import org.mouseion.app.platform.People;
import org.mouseion.app.platform.Problem;
import org.mouseion.app.platform.Role;
import org.mouseion.app.platform.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// Mail at the desk of an administrator: whether it goes out, what waits and why, and a trial.
@Controller
class MailPages {

    private static final String HERE = "/desk/mail";
    private static final int SHOWN = 100;

    private final Pages pages;
    private final Desk desk;
    private final People people;
    private final MailSettings settings;
    private final Outbox outbox;
    private final MailServer server;
    private final JdbcClient sql;

    MailPages(
            Pages pages,
            Desk desk,
            People people,
            MailSettings settings,
            Outbox outbox,
            MailServer server,
            JdbcClient sql) {
        this.pages = pages;
        this.desk = desk;
        this.people = people;
        this.settings = settings;
        this.outbox = outbox;
        this.server = server;
        this.sql = sql;
    }

    @GetMapping(HERE)
    ModelAndView show(HttpServletRequest request) {
        guard();
        return page(request, "", "");
    }

    /// Sent at once, to the administrator's own address: the page says what the server answered.
    @PostMapping(HERE + "/trial")
    ModelAndView trial(HttpServletRequest request) {
        guard();
        if (!settings.isOn()) {
            throw new Problem("mail-off", 409);
        }
        Words words = pages.words(request);
        String to = sql.sql("select email from platform.account where id = ?")
                .param(people.getCurrent().id())
                .query(String.class)
                .optional()
                .orElseThrow(() -> new Problem("sign-in-needed", 401));
        if (!Addresses.isOne(to) || !Addresses.isOne(settings.sender())) {
            throw new Problem("mail-address", 422);
        }
        Outgoing letter = new Outgoing(
                "trial",
                to,
                "",
                words.locale(),
                words.say("mail.trial.subject"),
                List.of(Paragraph.of(words.say("mail.trial.text"))),
                "");
        Outcome outcome = attempt(letter);
        String told = outcome instanceof Outcome.Sent ? "sent" : Outcome.code(outcome);
        return page(request, told, Outcome.answer(outcome));
    }

    private Outcome attempt(Outgoing letter) {
        try (Line line = server.open()) {
            return server.send(line, letter, "<" + UUID.randomUUID() + "@mouseion.trial>");
        } catch (MailServer.NoLine closed) {
            return closed.why();
        }
    }

    @PostMapping(HERE + "/{id:\\d{1,18}}/again")
    String again(@PathVariable long id) {
        guard();
        outbox.again(id);
        return "redirect:" + HERE;
    }

    @PostMapping(HERE + "/{id:\\d{1,18}}/drop")
    String drop(@PathVariable long id) {
        guard();
        outbox.drop(id);
        return "redirect:" + HERE;
    }

    private ModelAndView page(HttpServletRequest request, String trial, String answer) {
        return new ModelAndView("platform/mail/mail")
                .addObject(
                        "page",
                        pages.of(request, pages.words(request).say("mail.title"))
                                .unindexed())
                .addObject("menu", desk.menu())
                .addObject("board", new MailBoard(settings, outbox.count(), outbox.list(SHOWN), trial, answer));
    }

    private void guard() {
        if (!people.getCurrent().may(Role.ADMINISTRATOR)) {
            throw new Problem("not-allowed", 403);
        }
    }
}
