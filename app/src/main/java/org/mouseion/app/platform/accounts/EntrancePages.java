package org.mouseion.app.platform.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.mouseion.app.platform.Page;
import org.mouseion.app.platform.Pages;
import org.mouseion.app.platform.People;
import org.mouseion.app.platform.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The ways in: signing in, and the doors that a one-time link opens.
@Controller
class EntrancePages {

    private static final Logger log = LoggerFactory.getLogger(EntrancePages.class);

    private final Pages pages;
    private final Accounts accounts;
    private final OneTimeLinks links;
    private final PasswordEncoder passwords;
    private final SignIn signIn;
    private final People people;
    private final ObjectProvider<ClientRegistrationRepository> providers;

    EntrancePages(
            Pages pages,
            Accounts accounts,
            OneTimeLinks links,
            PasswordEncoder passwords,
            SignIn signIn,
            People people,
            ObjectProvider<ClientRegistrationRepository> providers) {
        this.pages = pages;
        this.accounts = accounts;
        this.links = links;
        this.passwords = passwords;
        this.signIn = signIn;
        this.people = people;
        this.providers = providers;
    }

    @GetMapping("/account/sign-in")
    ModelAndView signIn(
            HttpServletRequest request,
            @RequestParam(name = "wait", defaultValue = "0") long wait,
            @RequestParam(name = "refused", defaultValue = "") String refused) {
        if (people.findCurrent().isPresent()) {
            return new ModelAndView("redirect:/desk");
        }
        Page page =
                pages.of(request, pages.words(request).say("accounts.sign-in")).unindexed();
        return new ModelAndView("platform/accounts/sign-in")
                .addObject("page", page)
                .addObject("wrong", request.getParameter("wrong") != null)
                .addObject("wait", Math.clamp(wait, 0L, 3600L))
                .addObject("refused", SignInAnswers.REFUSALS.contains(refused) ? refused : "")
                .addObject("providers", providers())
                .addObject("noOne", !accounts.hasAdministrator());
    }

    /// The form behind a link: `first`, `invited` or `new-password`.
    @GetMapping("/account/{door:first|invited|new-password}")
    ModelAndView door(
            HttpServletRequest request,
            @PathVariable("door") String door,
            @RequestParam(name = "token", defaultValue = "") String token) {
        if (links.look(purpose(door), token).isEmpty()) {
            throw new Problem("link-spent", 403);
        }
        return form(request, door, token, "", "", "");
    }

    @PostMapping("/account/{door:first|invited|new-password}")
    @Transactional
    public ModelAndView enter(
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable("door") String door,
            @RequestParam("token") String token,
            @RequestParam(name = "name", defaultValue = "") String name,
            @RequestParam(name = "email", defaultValue = "") String email,
            @RequestParam("password") String password,
            @RequestParam("again") String again) {
        OneTimeLinks.Opened opened = links.look(purpose(door), token).orElseThrow(() -> new Problem("link-spent", 403));
        Optional<String> fault = findFault(opened, name, email, password, again);
        if (fault.isPresent()) {
            return form(request, door, token, name, email, fault.get());
        }
        if (links.use(purpose(door), token).isEmpty()) {
            throw new Problem("link-spent", 403);
        }
        String encoded = passwords.encode(password);
        Long existing = opened.account();
        long account = existing == null ? accounts.create(name, email, encoded, opened.roles()) : existing;
        if (existing == null) {
            log.info("Account {} was made by a one-time link", account);
        } else {
            accounts.changePassword(existing, encoded);
            accounts.signOutEverywhere(existing);
        }
        signIn.as(account, request, response);
        return new ModelAndView("redirect:/desk");
    }

    private Optional<String> findFault(
            OneTimeLinks.Opened opened, String name, String email, String password, String again) {
        Long existing = opened.account();
        if (existing != null) {
            String own = accounts.find(existing).map(Account::email).orElse("");
            return Passphrase.findFault(password, again, own);
        }
        if (name.isBlank() || name.length() > 200) {
            return Optional.of("accounts.name.missing");
        }
        if (!email.strip().matches("[^@\\s]{1,64}@[^@\\s]{1,190}")) {
            return Optional.of("accounts.email.wrong");
        }
        if (accounts.findByEmail(email).isPresent()) {
            return Optional.of("accounts.email.taken");
        }
        return Passphrase.findFault(password, again, email);
    }

    private ModelAndView form(
            HttpServletRequest request, String door, String token, String name, String email, String fault) {
        Page page =
                pages.of(request, pages.words(request).say("accounts." + door)).unindexed();
        return new ModelAndView("platform/accounts/door")
                .addObject("page", page)
                .addObject("door", door)
                .addObject("token", token)
                .addObject("name", name)
                .addObject("email", email)
                .addObject("fault", fault);
    }

    private static OneTimeLinks.Purpose purpose(String door) {
        return switch (door.toLowerCase(Locale.ROOT)) {
            case "first" -> OneTimeLinks.Purpose.FIRST;
            case "invited" -> OneTimeLinks.Purpose.INVITATION;
            default -> OneTimeLinks.Purpose.NEW_PASSWORD;
        };
    }

    /// The institution's own providers: number in Spring's configuration and the name to show.
    private List<Provider> providers() {
        ClientRegistrationRepository found = providers.getIfAvailable();
        if (found instanceof InstitutionProvider institution) {
            return List.of(institution.shown());
        }
        return found instanceof Iterable<?> all
                ? StreamSupport.stream(all.spliterator(), false)
                        .filter(ClientRegistration.class::isInstance)
                        .map(ClientRegistration.class::cast)
                        .map(c -> new Provider("/oauth2/authorization/" + c.getRegistrationId(), c.getClientName()))
                        .toList()
                : List.of();
    }
}
