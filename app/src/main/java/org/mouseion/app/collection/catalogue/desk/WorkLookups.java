package org.mouseion.app.collection.catalogue.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mouseion.app.collection.Concept;
import org.mouseion.app.collection.Vocabulary;
import org.mouseion.app.collection.catalogue.authorities.AgentLookup;
import org.mouseion.app.collection.catalogue.editing.Editing;
import org.mouseion.app.platform.Pages;
import org.mouseion.app.platform.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Fragments for htmx while a person types: terms, makers, what a date is understood to mean.
@Controller
public class WorkLookups {

    private static final int OFFERED = 12;

    private final Pages pages;
    private final Vocabulary vocabulary;
    private final AgentLookup agents;
    private final Editing editing;

    WorkLookups(Pages pages, Vocabulary vocabulary, AgentLookup agents, Editing editing) {
        this.pages = pages;
        this.vocabulary = vocabulary;
        this.agents = agents;
        this.editing = editing;
    }

    /// @param value what the field takes
    /// @param label what the person sees beside it
    public record Option(String value, String label) {}

    @GetMapping("/desk/works/terms")
    ModelAndView terms(HttpServletRequest request, @RequestParam Map<String, String> parameters) {
        editing.editor();
        Words words = pages.words(request);
        List<Option> options = new ArrayList<>();
        for (Concept concept : vocabulary.findByBeginning(typed(parameters, ".add"), OFFERED)) {
            String label = concept.labels().in(words.locale());
            String above = concept.broader().stream()
                    .findFirst()
                    .flatMap(vocabulary::find)
                    .map(broader -> broader.labels().in(words.locale()))
                    .orElse(concept.scheme());
            options.add(new Option(FormTerms.chosen(label, concept.uri()), above));
        }
        return new ModelAndView("collection/catalogue/options").addObject("options", options);
    }

    @GetMapping("/desk/works/makers")
    ModelAndView makers(HttpServletRequest request, @RequestParam Map<String, String> parameters) {
        editing.editor();
        Words words = pages.words(request);
        List<Option> options = agents.findByBeginning(typed(parameters, ".name"), OFFERED).stream()
                .map(agent -> {
                    String life = FormNames.lifeOf(agent);
                    return new Option(
                            FormNames.chosen(agent, agent.name().in(words.locale())), life == null ? "" : life);
                })
                .toList();
        return new ModelAndView("collection/catalogue/options").addObject("options", options);
    }

    @GetMapping("/desk/works/years")
    ModelAndView years(
            HttpServletRequest request, @RequestParam(name = "dated.written", defaultValue = "") String written) {
        editing.editor();
        Words words = pages.words(request);
        String read = written.isBlank() ? "" : YearWords.of(FormDates.read(written, words.tag()), words);
        return new ModelAndView("collection/catalogue/years").addObject("read", read);
    }

    /// htmx sends the field under its own name.
    private static String typed(Map<String, String> parameters, String ending) {
        return parameters.entrySet().stream()
                .filter(field -> field.getKey().endsWith(ending))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }
}
