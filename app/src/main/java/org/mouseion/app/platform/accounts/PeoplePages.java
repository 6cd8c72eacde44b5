package org.mouseion.app.platform.accounts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.platform.AccountChanged;
import org.mouseion.app.platform.Desk;
import org.mouseion.app.platform.DeskMenu;
import org.mouseion.app.platform.Page;
import org.mouseion.app.platform.Pages;
import org.mouseion.app.platform.People;
import org.mouseion.app.platform.Person;
import org.mouseion.app.platform.Problem;
import org.mouseion.app.platform.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The administrator's page of people: invite, give and take roles, close accounts.
@Controller
class PeoplePages {

    private static final List<Role> STAFF =
            Arrays.stream(Role.values()).filter(r -> r != Role.VISITOR).toList();

    private final Pages pages;
    private final Desk desk;
    private final People people;
    private final Accounts accounts;
    private final OneTimeLinks links;
    private final ApplicationEventPublisher events;

    PeoplePages(
            Pages pages,
            Desk desk,
            People people,
            Accounts accounts,
            OneTimeLinks links,
            ApplicationEventPublisher events) {
        this.pages = pages;
        this.desk = desk;
        this.people = people;
        this.accounts = accounts;
        this.links = links;
        this.events = events;
    }

    @GetMapping("/desk/people")
    ModelAndView list(HttpServletRequest request) {
        Person me = administrator();
        Page page = pages.of(request, pages.words(request).say("people.title")).unindexed();
        return new ModelAndView("platform/accounts/people")
                .addObject("page", page)
                .addObject("menu", desk.menu())
                .addObject("accounts", accounts.list())
                .addObject("roles", STAFF)
                .addObject("me", me.id());
    }

    @PostMapping("/desk/people/invite")
    @Transactional
    public String invite(
            HttpServletRequest request,
            @RequestParam(name = "role", required = false) List<Role> roles,
            RedirectAttributes next) {
        Person me = administrator();
        String path = links.create(OneTimeLinks.Purpose.INVITATION, null, staff(roles));
        events.publishEvent(new AccountChanged(0, me.id(), "invited"));
        next.addFlashAttribute("link", pages.of(request, "").base() + path);
        return "redirect:/desk/people";
    }

    @PostMapping("/desk/people/{id}/roles")
    @Transactional
    public String roles(
            HttpServletRequest request,
            @PathVariable("id") long id,
            @RequestParam(name = "role", required = false) List<Role> roles,
            RedirectAttributes next) {
        Person me = administrator();
        Account account = get(id);
        if (account.governed()) {
            throw new Problem("roles-governed", 409);
        }
        Set<Role> given = staff(roles);
        if (account.active() && account.isAdministrator() && !given.contains(Role.ADMINISTRATOR)) {
            keepOneAdministrator();
        }
        accounts.changeRoles(id, given);
        events.publishEvent(new AccountChanged(id, me.id(), "roles"));
        next.addFlashAttribute("done", pages.words(request).say("people.done.roles", account.name()));
        return "redirect:/desk/people";
    }

    @PostMapping("/desk/people/{id}/active")
    @Transactional
    public String active(
            HttpServletRequest request,
            @PathVariable("id") long id,
            @RequestParam("active") boolean active,
            RedirectAttributes next) {
        Person me = administrator();
        Account account = get(id);
        if (!active && account.isAdministrator() && account.active()) {
            keepOneAdministrator();
        }
        accounts.changeActive(id, active);
        if (!active) {
            accounts.signOutEverywhere(id);
        }
        events.publishEvent(new AccountChanged(id, me.id(), active ? "opened" : "closed"));
        String done = active ? "people.done.opened" : "people.done.closed";
        next.addFlashAttribute("done", pages.words(request).say(done, account.name()));
        return "redirect:/desk/people";
    }

    @PostMapping("/desk/people/{id}/new-password")
    @Transactional
    public String newPassword(HttpServletRequest request, @PathVariable("id") long id, RedirectAttributes next) {
        Person me = administrator();
        String path = links.create(OneTimeLinks.Purpose.NEW_PASSWORD, get(id).id(), Set.of());
        events.publishEvent(new AccountChanged(id, me.id(), "new-password"));
        next.addFlashAttribute("link", pages.of(request, "").base() + path);
        return "redirect:/desk/people";
    }

    private void keepOneAdministrator() {
        if (accounts.countAdministratorsHeld() <= 1) {
            throw new Problem("last-administrator", 409);
        }
    }

    private Account get(long id) {
        return accounts.find(id).orElseThrow(() -> Problem.notFound("account-not-found", id));
    }

    private Person administrator() {
        Person person = people.getCurrent();
        if (!person.may(Role.ADMINISTRATOR)) {
            throw new Problem("not-allowed", 403);
        }
        return person;
    }

    private static Set<Role> staff(@Nullable List<Role> roles) {
        Set<Role> given = EnumSet.noneOf(Role.class);
        if (roles != null) {
            given.addAll(roles);
        }
        given.remove(Role.VISITOR);
        return given;
    }

    @Configuration(proxyBeanMethods = false)
    static class Setting {
        @Bean
        DeskMenu.Entry peopleEntry() {
            return new DeskMenu.Entry("platform", 10, "people.title", "/desk/people", List.of(Role.ADMINISTRATOR));
        }
    }
}
