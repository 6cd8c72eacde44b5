package org.mouseion.app.knowledge.freshness.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.mouseion.app.knowledge.Line;
import org.mouseion.app.knowledge.freshness.Doubt;
import org.mouseion.app.knowledge.freshness.Doubts;
import org.mouseion.app.knowledge.freshness.PairRulings;
import org.mouseion.app.knowledge.freshness.StaleSources;
import org.mouseion.app.knowledge.statements.StatementDeciding;
import org.mouseion.app.platform.Desk;
import org.mouseion.app.platform.Pages;
import org.mouseion.app.platform.People;
import org.mouseion.app.platform.Person;
import org.mouseion.app.platform.Problem;
import org.mouseion.app.platform.Role;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// What has grown old, what contradicts, what is said twice.
@Controller
class FreshnessPages {

    static final List<Role> WHO =
            List.of(Role.MEDIATOR, Role.CURATOR, Role.COMMUNICATION, Role.ARCHIVIST, Role.DIRECTOR);

    private static final String HERE = "/desk/knowledge/freshness";

    private final Pages pages;
    private final Desk desk;
    private final People people;
    private final StaleSources stale;
    private final Doubts doubts;
    private final PairRulings rulings;
    private final StatementDeciding deciding;
    private final Clock clock;

    FreshnessPages(
            Pages pages,
            Desk desk,
            People people,
            StaleSources stale,
            Doubts doubts,
            PairRulings rulings,
            StatementDeciding deciding,
            Clock clock) {
        this.pages = pages;
        this.desk = desk;
        this.people = people;
        this.stale = stale;
        this.doubts = doubts;
        this.rulings = rulings;
        this.deciding = deciding;
        this.clock = clock;
    }

    @GetMapping(HERE)
    ModelAndView show(
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String done,
            @RequestParam(defaultValue = "0") long held) {
        Person person = guard();
        LocalDate today = LocalDate.now(clock);
        return new ModelAndView("knowledge/freshness/list")
                .addObject(
                        "page",
                        pages.of(request, pages.words(request).say("freshness.title"))
                                .unindexed())
                .addObject("menu", desk.menu())
                .addObject("people", people)
                .addObject("me", person.id())
                .addObject("stale", stale.list(today))
                .addObject("contradictions", doubts.listContradictions(today))
                .addObject("duplicates", doubts.listDuplicates(today))
                .addObject("rulings", rulings.list(30))
                .addObject("done", done)
                .addObject("held", held);
    }

    /// Only a pair that is found now can be let stand.
    @PostMapping(HERE + "/stand")
    String letStand(@RequestParam String pair) {
        guard();
        LocalDate today = LocalDate.now(clock);
        Stream.concat(doubts.listContradictions(today).stream(), doubts.listDuplicates(today).stream())
                .filter(doubt -> doubt.fingerprint().equals(pair))
                .findFirst()
                .ifPresent(rulings::letStand);
        return "redirect:" + HERE + "?done=" + (pair.matches("[0-9a-f]{32}") ? pair : "");
    }

    /// One of the two holds: the statement that denies it is taken back. Where it is a passage its source is opened,
    /// for
    /// only its owner can mend what stands there.
    @PostMapping(HERE + "/holds")
    String holds(HttpServletRequest request, @RequestParam String pair, @RequestParam String side) {
        guard();
        LocalDate today = LocalDate.now(clock);
        Doubt doubt = doubts.listContradictions(today).stream()
                .filter(one -> one.fingerprint().equals(pair))
                .findFirst()
                .orElseThrow(() -> new Problem("freshness-pair-gone", 409));
        Line wrong = side.equals("one") ? doubt.other() : doubt.one();
        if (wrong.statement() == null) {
            return "redirect:/desk/knowledge/" + wrong.source().id().value();
        }
        deciding.withdraw(
                wrong.statement().id(),
                wrong.statement().version(),
                pages.words(request).say("freshness.holds.reason"));
        return "redirect:" + HERE + "?held=" + wrong.statement().id().value();
    }

    @PostMapping(HERE + "/ask-again")
    String askAgain(@RequestParam String pair) {
        guard();
        rulings.revoke(pair);
        return "redirect:" + HERE;
    }

    private Person guard() {
        Person person = people.getCurrent();
        if (WHO.stream().noneMatch(person::may)) {
            throw new Problem("not-allowed", 403);
        }
        return person;
    }
}
