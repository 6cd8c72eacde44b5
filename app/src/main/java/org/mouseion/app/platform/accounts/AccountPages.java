package org.mouseion.app.platform.accounts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mouseion.app.platform.Desk;
import org.mouseion.app.platform.Page;
import org.mouseion.app.platform.Pages;
import org.mouseion.app.platform.People;
import org.mouseion.app.platform.Person;
import org.mouseion.app.platform.Problem;
import org.mouseion.app.platform.mail.Wishes;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// One's own account: password and passkeys.
@Controller
class AccountPages {

    private final Pages pages;
    private final Desk desk;
    private final People people;
    private final Accounts accounts;
    private final Passkeys passkeys;
    private final PasswordEncoder passwords;
    private final SignInThrottle throttle;
    private final ObjectProvider<Wishes> wishes;

    AccountPages(
            Pages pages,
            Desk desk,
            People people,
            Accounts accounts,
            Passkeys passkeys,
            PasswordEncoder passwords,
            SignInThrottle throttle,
            ObjectProvider<Wishes> wishes) {
        this.pages = pages;
        this.desk = desk;
        this.people = people;
        this.accounts = accounts;
        this.passkeys = passkeys;
        this.passwords = passwords;
        this.throttle = throttle;
        this.wishes = wishes;
    }

    @GetMapping("/account")
    ModelAndView own(HttpServletRequest request) {
        return own(request, Optional.empty(), request.getParameter("changed") != null);
    }

    @PostMapping("/account/password")
    ModelAndView changePassword(
            HttpServletRequest request,
            @RequestParam("now") String now,
            @RequestParam("password") String password,
            @RequestParam("again") String again) {
        Account account = current();
        String encoded = account.password();
        if (encoded != null) {
            // Whoever finds a desk left open may not guess here without end either.
            if (throttle.begin(account.email(), request.getRemoteAddr()).isPositive()) {
                return own(request, Optional.of("accounts.password.slow"), false);
            }
            if (!passwords.matches(now, encoded)) {
                return own(request, Optional.of("accounts.password.wrong"), false);
            }
            throttle.succeeded(account.email(), request.getRemoteAddr());
        }
        Optional<String> fault = Passphrase.findFault(password, again, account.email());
        if (fault.isPresent()) {
            return own(request, fault, false);
        }
        accounts.changePassword(account.id(), passwords.encode(password));
        accounts.signOutElsewhere(account.id(), request.getSession().getId());
        return new ModelAndView("redirect:/account?changed");
    }

    @PostMapping("/account/passkeys/remove")
    String removePasskey(@RequestParam("key") String key) {
        if (key.matches("[\\w-]{1,2000}")) {
            passkeys.deleteOf(current().id(), Bytes.fromBase64(key));
        }
        return "redirect:/account";
    }

    private ModelAndView own(HttpServletRequest request, Optional<String> fault, boolean changed) {
        Account account = current();
        Page page = pages.of(request, pages.words(request).say("accounts.own")).unindexed();
        List<PasskeyLine> keys = passkeys.listOf(account.id()).stream()
                .map(k -> new PasskeyLine(k.getCredentialId().toBase64UrlString(), k.getLabel(), k.getLastUsed()))
                .toList();
        return new ModelAndView("platform/accounts/own")
                .addObject("page", page)
                .addObject("menu", desk.menu())
                .addObject("email", account.email())
                .addObject("hasPassword", account.password() != null)
                .addObject("keys", keys)
                .addObject("fault", fault.orElse(""))
                .addObject("changed", changed)
                .addObject("noticed", request.getParameter("noticed") != null)
                .addObject("letters", letters(account));
    }

    /// The language of letters; `none` where no letters are wanted, `off` where the house sends none.
    private String letters(Account account) {
        Wishes heard = wishes.getIfAvailable();
        return heard == null || !heard.areHeard()
                ? "off"
                : heard.find(account.id()).map(Locale::getLanguage).orElse("none");
    }

    private Account current() {
        Person person = people.getCurrent();
        return accounts.find(person.id()).orElseThrow(() -> new Problem("sign-in-needed", 401));
    }
}
