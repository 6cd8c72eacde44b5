package org.mouseion.app.platform.mail;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.mouseion.app.platform.Pages;
import org.mouseion.app.platform.People;
import org.mouseion.app.platform.Tongues;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// A person of the house asks for letters on their account page, and stops them there or by the link in each letter.
@Controller
class WishPages {

    private final Pages pages;
    private final People people;
    private final Wishes wishes;

    WishPages(Pages pages, People people, Wishes wishes) {
        this.pages = pages;
        this.people = people;
        this.wishes = wishes;
    }

    @PostMapping("/account/notices")
    String change(@RequestParam(defaultValue = "") String language) {
        long account = people.getCurrent().id();
        Tongues.ALL.stream()
                .map(Locale::getLanguage)
                .filter(language::equals)
                .findFirst()
                .ifPresentOrElse(
                        known -> wishes.agree(account, Locale.forLanguageTag(known)), () -> wishes.stop(account));
        return "redirect:/account?noticed";
    }

    /// Asks first: programmes that look at the links of a letter stop nothing by it.
    @GetMapping("/notices/stop/{secret:[A-Za-z0-9_-]{24}}")
    ModelAndView ask(HttpServletRequest request, @PathVariable String secret) {
        return page(request, secret, false);
    }

    /// Also what a mail programme calls by itself where its reader asks it to: RFC 8058.
    @PostMapping("/notices/stop/{secret:[A-Za-z0-9_-]{24}}")
    ModelAndView stop(HttpServletRequest request, @PathVariable String secret) {
        wishes.stop(secret);
        return page(request, secret, true);
    }

    private ModelAndView page(HttpServletRequest request, String secret, boolean done) {
        return new ModelAndView("platform/mail/stop")
                .addObject(
                        "page",
                        pages.of(request, pages.words(request).say("mail.stop.title"))
                                .unindexed())
                .addObject("secret", secret)
                .addObject("done", done);
    }
}
