package org.mouseion.app.knowledge.visiting.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mouseion.app.knowledge.Visiting;
import org.mouseion.app.knowledge.VisitingInformation;
import org.mouseion.app.knowledge.VisitingInformation.Site;
import org.mouseion.app.knowledge.visiting.VisitingDoubts;
import org.mouseion.app.knowledge.visiting.VisitingEditing;
import org.mouseion.app.knowledge.visiting.VisitingEdition;
import org.mouseion.app.knowledge.visiting.VisitingJson;
import org.mouseion.app.knowledge.visiting.VisitingJson.Outcome;
import org.mouseion.app.platform.Desk;
import org.mouseion.app.platform.Page;
import org.mouseion.app.platform.Pages;
import org.mouseion.app.platform.Problem;
import org.mouseion.app.platform.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// One site: its form, the next sixty days as it would have them, and what contradicts itself in it.
@Controller
class SitePages {

    private static final int DAYS = 60;

    private final Pages pages;
    private final Desk desk;
    private final VisitingEditing editing;
    private final VisitingJson json;
    private final VisitingDoubts doubts;
    private final Visiting visiting;
    private final Clock clock;

    SitePages(
            Pages pages,
            Desk desk,
            VisitingEditing editing,
            VisitingJson json,
            VisitingDoubts doubts,
            Visiting visiting,
            Clock clock) {
        this.pages = pages;
        this.desk = desk;
        this.editing = editing;
        this.json = json;
        this.doubts = doubts;
        this.visiting = visiting;
        this.clock = clock;
    }

    @GetMapping("/desk/knowledge/visiting/sites/{key:[a-z0-9][a-z0-9-]{0,39}}")
    ModelAndView show(
            HttpServletRequest request, @PathVariable String key, @RequestParam(defaultValue = "") String saved) {
        editing.editor();
        Optional<VisitingEdition> now = editing.findNewest();
        Optional<Site> site = now.flatMap(edition -> edition.information().find(key));
        SiteForm form = now.flatMap(edition -> tree(edition, key))
                .map(SiteForm::of)
                .orElseGet(() -> SiteForm.of(Map.of("key", key, "zone", "Europe/Paris")));
        return view(request, key, now.map(VisitingEdition::version).orElse(0), form, site, saved);
    }

    @PostMapping("/desk/knowledge/visiting/sites/{key:[a-z0-9][a-z0-9-]{0,39}}")
    ModelAndView save(
            HttpServletRequest request,
            @PathVariable String key,
            @RequestParam Map<String, String> sent,
            @RequestParam int version,
            @RequestParam(name = "do", defaultValue = "save") String wish) {
        editing.editor();
        sent.keySet().removeAll(List.of("do", "version", "_csrf"));
        sent.put("key", key);
        if (wish.equals("remove")) {
            return after(key, remove(version, key));
        }
        SiteForm form = SiteForm.of(sent);
        if (wish.startsWith("add.")) {
            return view(request, key, version, form.withRow(wish.substring("add.".length())), Optional.empty(), "");
        }
        Words words = pages.words(request);
        return switch (json.read(whole(version, key, form.tree()))) {
            case Outcome.Faulty(var faults) -> {
                SiteForm marked =
                        form.withFaults(faults, fault -> words.say("visiting.fault." + fault.code(), fault.value()));
                yield view(request, key, version, marked, Optional.empty(), "faulty");
            }
            case Outcome.Read(VisitingEdition edition)
            when wish.equals("preview") ->
                view(request, key, version, form, edition.information().find(key), "preview");
            case Outcome.Read(VisitingEdition edition) -> after(key, editing.save(version, edition));
        };
    }

    private static ModelAndView after(String key, VisitingEditing.Outcome outcome) {
        return new ModelAndView("redirect:/desk/knowledge/visiting/sites/" + key + "?saved="
                + outcome.name().toLowerCase(java.util.Locale.ROOT));
    }

    private VisitingEditing.Outcome remove(int version, String key) {
        VisitingEdition now = editing.findNewest().orElseThrow(() -> Problem.notFound("visiting-site-not-found", key));
        List<Site> others = now.information().sites().stream()
                .filter(site -> !site.key().equals(key))
                .toList();
        if (others.isEmpty()) {
            throw new Problem("visiting-last-site", 422, key);
        }
        return editing.save(version, withSites(now, others));
    }

    private static VisitingEdition withSites(VisitingEdition edition, List<Site> sites) {
        return edition.with(new VisitingInformation(sites));
    }

    /// The whole form as it was seen, with this site as it was sent.
    private JsonNode whole(int version, String key, JsonNode site) {
        ObjectNode tree = version == 0
                ? JsonNodeFactory.instance.objectNode()
                : (ObjectNode) json.write(editing.find(version)
                        .orElseThrow(() -> Problem.notFound("visiting-version-not-found", Integer.toString(version))));
        List<JsonNode> sites = new ArrayList<>();
        tree.path("sites").forEach(sites::add);
        int at = -1;
        for (int i = 0; i < sites.size(); i++) {
            if (sites.get(i).path("key").asString("").equals(key)) {
                at = i;
            }
        }
        if (at < 0) {
            sites.add(site);
        } else {
            sites.set(at, site);
        }
        tree.putArray("sites").addAll(sites);
        return tree;
    }

    private Optional<JsonNode> tree(VisitingEdition edition, String key) {
        return json.write(edition)
                .path("sites")
                .valueStream()
                .filter(site -> site.path("key").asString("").equals(key))
                .findFirst();
    }

    private ModelAndView view(
            HttpServletRequest request, String key, int version, SiteForm form, Optional<Site> site, String saved) {
        Words words = pages.words(request);
        String name = site.map(s -> s.name().in(words.locale()))
                .or(() -> Optional.of(form.get("name." + words.tag())))
                .filter(n -> !n.isEmpty())
                .orElse(key);
        Page page = pages.of(request, name).unindexed();
        return new ModelAndView("knowledge/visiting/site")
                .addObject("page", page)
                .addObject("menu", desk.menu())
                .addObject("key", key)
                .addObject("version", version)
                .addObject("form", form)
                .addObject("saved", saved)
                .addObject(
                        "holidays",
                        site.map(s -> visiting.listHolidays(
                                        s, LocalDate.now(clock).getYear()))
                                .orElse(List.of()))
                .addObject("doubts", site.map(s -> doubts.of(s, words)).orElse(List.of()))
                .addObject("days", site.map(s -> days(s, words)).orElse(List.of()));
    }

    private List<DayLine> days(Site site, Words words) {
        LocalDate today = LocalDate.now(clock.withZone(site.zone()));
        List<Visiting.PublicHoliday> holidays = new ArrayList<>(visiting.listHolidays(site, today.getYear()));
        holidays.addAll(visiting.listHolidays(site, today.getYear() + 1));
        return visiting.hours(site).days(today, DAYS).stream()
                .map(day -> DayLine.of(day, site, holidays, words))
                .toList();
    }
}
