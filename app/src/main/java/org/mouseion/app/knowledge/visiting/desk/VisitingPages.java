package org.mouseion.app.knowledge.visiting.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.knowledge.Validity;
import org.mouseion.app.knowledge.Visiting;
import org.mouseion.app.knowledge.VisitingInformation.Site;
import org.mouseion.app.knowledge.visiting.VisitingDoubts;
import org.mouseion.app.knowledge.visiting.VisitingEditing;
import org.mouseion.app.knowledge.visiting.VisitingEdition;
import org.mouseion.app.knowledge.visiting.VisitingJson;
import org.mouseion.app.platform.Desk;
import org.mouseion.app.platform.Pages;
import org.mouseion.app.platform.People;
import org.mouseion.app.platform.Problem;
import org.mouseion.app.platform.Words;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// All sites, who answers for them and until when, a file in and a file out, and the versions.
@Controller
class VisitingPages {

    private static final String HERE = "/desk/knowledge/visiting";

    private final Pages pages;
    private final Desk desk;
    private final People people;
    private final VisitingEditing editing;
    private final VisitingJson json;
    private final VisitingDoubts doubts;
    private final Visiting visiting;
    private final Clock clock;

    VisitingPages(
            Pages pages,
            Desk desk,
            People people,
            VisitingEditing editing,
            VisitingJson json,
            VisitingDoubts doubts,
            Visiting visiting,
            Clock clock) {
        this.pages = pages;
        this.desk = desk;
        this.people = people;
        this.editing = editing;
        this.json = json;
        this.doubts = doubts;
        this.visiting = visiting;
        this.clock = clock;
    }

    @GetMapping(HERE)
    ModelAndView show(HttpServletRequest request, @RequestParam(defaultValue = "") String saved) {
        editing.editor();
        return view(request, saved, List.of());
    }

    private ModelAndView view(HttpServletRequest request, String saved, List<String> faults) {
        Words words = pages.words(request);
        Optional<VisitingEdition> now = editing.findNewest();
        return new ModelAndView("knowledge/visiting/overview")
                .addObject(
                        "page", pages.of(request, words.say("visiting.title")).unindexed())
                .addObject("menu", desk.menu())
                .addObject("people", people)
                .addObject("now", now.orElse(null))
                .addObject(
                        "over",
                        now.filter(edition -> edition.validity().isOverOn(LocalDate.now(clock)))
                                .isPresent())
                .addObject("sites", now.map(edition -> sites(edition, words)).orElse(List.of()))
                .addObject("versions", editing.listVersions(15))
                .addObject("faults", faults)
                .addObject("saved", saved);
    }

    private List<SiteLine> sites(VisitingEdition edition, Words words) {
        return edition.information().sites().stream()
                .map(site -> new SiteLine(
                        site.key(),
                        site.name().in(words.locale()),
                        words.say("visiting.kind." + site.kind()),
                        today(site, words),
                        doubts.of(site, words).size()))
                .toList();
    }

    private DayLine today(Site site, Words words) {
        LocalDate today = LocalDate.now(clock.withZone(site.zone()));
        return DayLine.of(visiting.hours(site).on(today), site, visiting.listHolidays(site, today.getYear()), words);
    }

    @PostMapping(HERE)
    String particulars(
            @RequestParam int version,
            @RequestParam String owner,
            @RequestParam String validFrom,
            @RequestParam String validTo,
            @RequestParam String reviewBy) {
        editing.editor();
        VisitingEdition now =
                editing.findNewest().orElseThrow(() -> Problem.notFound("visiting-version-not-found", "0"));
        LocalDate from = day(validFrom);
        LocalDate to = day(validTo);
        if (from != null && to != null && to.isBefore(from)) {
            throw new Problem("visiting-days-swapped", 422, validFrom, validTo);
        }
        return after(editing.save(
                version,
                new VisitingEdition(
                        0,
                        now.information(),
                        new Validity(from, to),
                        day(reviewBy),
                        owner.strip(),
                        0,
                        null,
                        now.changed())));
    }

    private static @Nullable LocalDate day(String text) {
        if (text.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException unreadable) {
            throw new Problem("visiting-day-unreadable", 422, text);
        }
    }

    /// Opens the empty form of a site that is not there yet.
    @GetMapping(HERE + "/sites")
    String add(@RequestParam String key) {
        editing.editor();
        String plain = key.strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        if (!plain.matches("[a-z0-9][a-z0-9-]{0,39}")) {
            throw new Problem("visiting-key", 422, key);
        }
        return "redirect:" + HERE + "/sites/" + plain;
    }

    @PostMapping(HERE + "/undo")
    String undo(@RequestParam int version, @RequestParam int to) {
        return after(editing.undo(version, to));
    }

    @GetMapping(HERE + "/export")
    ResponseEntity<byte[]> export() {
        editing.editor();
        VisitingEdition now =
                editing.findNewest().orElseThrow(() -> Problem.notFound("visiting-version-not-found", "0"));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"visiting.json\"")
                .body(json.text(now).getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping(HERE + "/import")
    ModelAndView take(HttpServletRequest request, @RequestParam int version, @RequestParam MultipartFile file)
            throws IOException {
        editing.editor();
        Words words = pages.words(request);
        return switch (json.read(new String(file.getBytes(), StandardCharsets.UTF_8))) {
            case VisitingJson.Outcome.Read(VisitingEdition edition) ->
                new ModelAndView(after(editing.save(version, edition)));
            case VisitingJson.Outcome.Faulty(var faults) ->
                view(
                        request,
                        "faulty",
                        faults.stream()
                                .limit(50)
                                .map(fault -> (fault.path().isEmpty() ? "" : fault.path() + ": ")
                                        + words.say("visiting.fault." + fault.code(), fault.value()))
                                .toList());
        };
    }

    private static String after(VisitingEditing.Outcome outcome) {
        return "redirect:" + HERE + "?saved=" + outcome.name().toLowerCase(Locale.ROOT);
    }
}
