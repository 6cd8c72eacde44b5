package org.mouseion.app.governance.ledger;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.governance.Ledger;
import org.mouseion.app.governance.Ledger.Verification;
import org.mouseion.app.governance.Passport;
import org.mouseion.app.platform.Desk;
import org.mouseion.app.platform.DeskMenu;
import org.mouseion.app.platform.Feature;
import org.mouseion.app.platform.Page;
import org.mouseion.app.platform.Pages;
import org.mouseion.app.platform.People;
import org.mouseion.app.platform.Words;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The ledger on the desk: the newest passports first, those of one subject, and a button that proves the chain.
@Controller
class LedgerPages {

    private static final int SHOWN = 50;

    private final Ledger ledger;
    private final LedgerReading reading;
    private final Pages pages;
    private final Desk desk;
    private final People people;

    LedgerPages(Ledger ledger, LedgerReading reading, Pages pages, Desk desk, People people) {
        this.ledger = ledger;
        this.reading = reading;
        this.pages = pages;
        this.desk = desk;
        this.people = people;
    }

    @GetMapping("/desk/ledger")
    ModelAndView list(
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(defaultValue = "9223372036854775807") long before) {
        return show(request, subject.strip(), before, null);
    }

    @PostMapping("/desk/ledger/verify")
    ModelAndView verify(HttpServletRequest request) {
        return show(request, "", Long.MAX_VALUE, ledger.verify());
    }

    private ModelAndView show(
            HttpServletRequest request, String subject, long before, @Nullable Verification verification) {
        Words words = pages.words(request);
        Page page = pages.of(request, words.say("ledger.title")).unindexed();
        List<Passport> passports = reading.list(subject, before, SHOWN);
        long older = passports.size() < SHOWN ? 0 : passports.getLast().number();
        return new ModelAndView("governance/ledger/ledger")
                .addObject("page", page)
                .addObject("menu", desk.menu())
                .addObject(
                        "lines",
                        passports.stream()
                                .map(passport -> PassportLine.of(passport, words, people))
                                .toList())
                .addObject("subject", subject)
                .addObject("older", older)
                .addObject("head", reading.head().toString())
                .addObject("verification", verification);
    }

    @Configuration(proxyBeanMethods = false)
    static class Setting {

        @Bean
        DeskMenu.Entry ledgerEntry() {
            return new DeskMenu.Entry("governance", 10, "ledger.menu", "/desk/ledger", List.of());
        }

        @Bean
        Feature ledgerFeature() {
            return Feature.on("governance.ledger", List.of(38, 39, 41));
        }
    }
}
