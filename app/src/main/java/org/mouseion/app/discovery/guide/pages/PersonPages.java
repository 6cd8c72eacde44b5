package org.mouseion.app.discovery.guide.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mouseion.app.discovery.guide.handed.DeskContact;
import org.mouseion.app.discovery.guide.handed.Letters;
import org.mouseion.app.discovery.guide.talk.GuideSettings;
import org.mouseion.app.discovery.guide.talk.HouseZone;
import org.mouseion.app.discovery.guide.talk.Throttle;
import org.mouseion.app.platform.Mail;
import org.mouseion.app.platform.Page;
import org.mouseion.app.platform.Pages;
import org.mouseion.app.platform.Problem;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// From the machine to a person: what would be handed over is shown first, and nothing goes without the visitor.
@Controller
class PersonPages {

    /// An address to answer to is an e-mail address or a telephone number; what exactly, the person at the desk sees.
    private static final String ANSWERABLE =
            "\\s*(?:[^\\s@]{1,64}@[^\\s@]{1,180}\\.[^\\s@]{2,}|[+0(][\\d ()./-]{6,24})\\s*";

    /// Characters of the conversation that fit into the link of an e-mail: programmes cut longer ones.
    private static final int MAILED = 1_500;

    private static final int LONGEST_NOTE = 2_000;

    private final Pages pages;
    private final Sealed sealed;
    private final TalkViews views;
    private final Letters letters;
    private final ObjectProvider<DeskContact> contact;
    private final GuideSettings settings;
    private final Throttle throttle;
    private final HouseZone zone;
    private final Clock clock;

    PersonPages(
            Pages pages,
            Sealed sealed,
            TalkViews views,
            Letters letters,
            ObjectProvider<DeskContact> contact,
            GuideSettings settings,
            Throttle throttle,
            HouseZone zone,
            Clock clock) {
        this.pages = pages;
        this.sealed = sealed;
        this.views = views;
        this.letters = letters;
        this.contact = contact;
        this.settings = settings;
        this.throttle = throttle;
        this.zone = zone;
        this.clock = clock;
    }

    /// The conversation alone, for paper.
    @PostMapping("/guide/print")
    ModelAndView print(HttpServletRequest request, @RequestParam(defaultValue = "") String talk) {
        Page page = page(request, "guide.pages.title");
        return new ModelAndView("discovery/guide/print")
                .addObject("page", page)
                .addObject("talk", views.of(sealed.read(talk).orElse(Conversation.NONE), page));
    }

    @GetMapping("/guide/person")
    ModelAndView alone(HttpServletRequest request) {
        return prepared(request, Conversation.NONE, "");
    }

    @PostMapping("/guide/person")
    ModelAndView prepare(HttpServletRequest request, @RequestParam(defaultValue = "") String talk) {
        return prepared(request, sealed.read(talk).orElse(Conversation.NONE), talk);
    }

    private ModelAndView prepared(HttpServletRequest request, Conversation talk, String seal) {
        Page page = page(request, "guide.pages.person.title");
        String text = TalkText.of(talk, page);
        DeskContact.Reached reached = findDesk(page).orElse(null);
        String email = reached == null ? "" : reached.email();
        return new ModelAndView("discovery/guide/person")
                .addObject("page", page)
                .addObject("text", text)
                .addObject("seal", seal)
                .addObject("reached", reached)
                .addObject("mailbox", letters.canMail() ? email : "")
                .addObject("mail", email.isEmpty() ? "" : mail(email, text, page))
                .addObject("settings", settings);
    }

    private Optional<DeskContact.Reached> findDesk(Page page) {
        DeskContact known = contact.getIfAvailable();
        return known == null
                ? Optional.empty()
                : known.find(page.locale(), ZonedDateTime.now(clock.withZone(zone.get())));
    }

    private static String mail(String email, String text, Page page) {
        String body = text.length() > MAILED ? text.substring(0, text.offsetByCodePoints(0, MAILED / 2)) + " …" : text;
        return "mailto:" + encoded(email).replace("%40", "@") + "?subject="
                + encoded(page.say("guide.pages.person.subject")) + "&body=" + encoded(body);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /// Leaves the conversation at the desk, if the visitor ticked that they want it.
    @PostMapping("/guide/person/leave")
    ModelAndView leave(
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String talk,
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "") String agreed,
            @RequestParam(defaultValue = "") String mailed) {
        if (!agreed.equals("1")) {
            throw new Problem("guide-not-agreed", 422);
        }
        if (address.length() > 250 || !address.matches(ANSWERABLE)) {
            throw new Problem("guide-address", 422);
        }
        Talkers.slowed(throttle, request);
        Page page = page(request, "guide.pages.left.title");
        String text = TalkText.of(sealed.read(talk).orElse(Conversation.NONE), page);
        String kept =
                note.length() > LONGEST_NOTE ? note.substring(0, note.offsetByCodePoints(0, LONGEST_NOTE / 2)) : note;
        if (text.isBlank() && kept.isBlank()) {
            throw new Problem("guide-nothing-to-leave", 422);
        }
        Optional<Letters.Copy> copy = mailed.equals("1") && letters.canMail()
                ? findDesk(page)
                        .map(DeskContact.Reached::email)
                        .filter(desk -> !desk.isEmpty())
                        .map(desk -> copy(desk, address.strip(), text, kept.strip(), page))
                : Optional.empty();
        String token = letters.leave(address.strip(), page.words().tag(), text, kept.strip(), copy);
        return new ModelAndView("discovery/guide/left")
                .addObject("page", page)
                .addObject("link", page.absolute("/guide/letters/" + token))
                .addObject("letter", letters.find(token).orElseThrow())
                .addObject("settings", settings)
                .addObject("fresh", true);
    }

    private static Letters.Copy copy(String desk, String address, String talk, String note, Page page) {
        List<Mail.Paragraph> paragraphs = Stream.of(
                        page.say("guide.pages.mailed.intro"),
                        note,
                        talk,
                        page.say("guide.pages.mailed.answer", address),
                        page.say("guide.pages.mailed.after"))
                .filter(text -> !text.isBlank())
                .map(Mail.Paragraph::of)
                .toList();
        String replyTo = address.matches("[\\w.+-]+@[\\w.-]+\\w") ? address : "";
        return new Letters.Copy(desk, replyTo, page.say("guide.pages.person.subject"), paragraphs);
    }

    @GetMapping("/guide/letters/{token:[A-Za-z0-9_-]{24}}")
    ModelAndView letter(HttpServletRequest request, HttpServletResponse response, @PathVariable String token) {
        response.setHeader("Cache-Control", "no-store");
        Page page = page(request, "guide.pages.letter.title");
        return new ModelAndView("discovery/guide/left")
                .addObject("page", page)
                .addObject("link", page.absolute("/guide/letters/" + token))
                .addObject("letter", letters.find(token).orElseThrow(() -> Problem.notFound("guide-letter-gone")))
                .addObject("settings", settings)
                .addObject("fresh", false);
    }

    @PostMapping("/guide/letters/{token:[A-Za-z0-9_-]{24}}")
    ModelAndView withdraw(HttpServletRequest request, @PathVariable String token) {
        letters.withdraw(token);
        Page page = page(request, "guide.pages.withdrawn.title");
        return new ModelAndView("discovery/guide/withdrawn").addObject("page", page);
    }

    private Page page(HttpServletRequest request, String title) {
        return pages.of(request, pages.words(request).say(title)).unindexed();
    }
}
