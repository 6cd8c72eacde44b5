package org.mouseion.app.discovery.site;

import jakarta.servlet.http.HttpServletRequest;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mouseion.app.collection.Agent;
import org.mouseion.app.collection.AgentId;
import org.mouseion.app.collection.Agents;
import org.mouseion.app.discovery.Browse;
import org.mouseion.app.discovery.Facet;
import org.mouseion.app.discovery.FacetValues;
import org.mouseion.app.discovery.Found;
import org.mouseion.app.discovery.OwnWords;
import org.mouseion.app.platform.Page;
import org.mouseion.app.platform.Pages;
import org.mouseion.app.platform.Problem;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Makers: all of them by letter, and each with their works.
@Controller
class MakerPages {

    private static final int ALL = 20_000;

    private final Pages pages;
    private final Agents agents;
    private final Browse browse;
    private final Shelf shelf;
    private final SchemaOrg schema;
    private final ObjectProvider<OwnWords> words;

    MakerPages(
            Pages pages, Agents agents, Browse browse, Shelf shelf, SchemaOrg schema, ObjectProvider<OwnWords> words) {
        this.pages = pages;
        this.agents = agents;
        this.browse = browse;
        this.shelf = shelf;
        this.schema = schema;
        this.words = words;
    }

    @GetMapping("/makers")
    ModelAndView index(HttpServletRequest request, @RequestParam(name = "letter", defaultValue = "") String letter) {
        Page page = pages.of(request, pages.words(request).say("site.makers.title"));
        List<MakerLine> lines = lines(page.locale());
        Map<String, List<MakerLine>> byLetter = lines.stream()
                .collect(Collectors.groupingBy(l -> initial(l.sort()), TreeMap::new, Collectors.toList()));
        String chosen = byLetter.containsKey(letter)
                ? letter
                : lines.size() > 300 ? byLetter.keySet().stream().findFirst().orElse("") : "";
        return new ModelAndView("discovery/site/makers")
                .addObject("page", page)
                .addObject("letters", List.copyOf(byLetter.keySet()))
                .addObject("chosen", chosen)
                .addObject("byLetter", chosen.isEmpty() ? byLetter : Map.of(chosen, byLetter.get(chosen)))
                .addObject("total", lines.size());
    }

    @GetMapping("/makers/{id}")
    ModelAndView maker(
            HttpServletRequest request,
            @PathVariable("id") long id,
            @RequestParam(name = "page", defaultValue = "1") int number) {
        Agent agent = agents.find(new AgentId(id)).orElseThrow(() -> Problem.notFound("maker-not-found", id));
        Page page = pages.of(
                request,
                agent.name().in(pages.words(request).locale()),
                agent.about().in(pages.words(request).locale()));
        return shelf.show(
                        "discovery/site/maker",
                        page.withJsonLd(schema.maker(agent, page)),
                        Facet.MAKER,
                        FacetValues.of(id),
                        number)
                .addObject("agent", agent)
                .addObject(
                        "doors",
                        words.orderedStream()
                                .flatMap(all -> all.find(agent).stream())
                                .toList());
    }

    private List<MakerLine> lines(Locale locale) {
        List<Found.Count> counts = browse.list(Facet.MAKER, locale, ALL);
        Map<Long, Agent> byId = agents
                .list(counts.stream()
                        .flatMap(c -> FacetValues.findId(c.value()).stream())
                        .map(AgentId::new)
                        .toList())
                .stream()
                .collect(Collectors.toMap(a -> a.id().value(), a -> a, (a, b) -> a));
        return counts.stream()
                .map(count -> {
                    Agent agent =
                            FacetValues.findId(count.value()).map(byId::get).orElse(null);
                    String sort = agent == null || agent.sortName().isBlank() ? count.label() : agent.sortName();
                    String path = agent == null
                            ? "/search?maker="
                                    + java.net.URLEncoder.encode(count.value(), java.nio.charset.StandardCharsets.UTF_8)
                            : "/makers/" + count.value();
                    return new MakerLine(count, path, sort);
                })
                .sorted(Comparator.comparing(MakerLine::sort, java.text.Collator.getInstance(locale)))
                .toList();
    }

    /// The letter under which a name stands: without accents; `#` for what begins with no letter.
    static String initial(String name) {
        String plain = Normalizer.normalize(name.strip(), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return plain.codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .findFirst()
                .filter(s -> Character.isLetter(s.codePointAt(0)))
                .map(s -> s.toUpperCase(Locale.ROOT))
                .orElse("#");
    }
}
