package org.mouseion.app.knowledge.reading;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mouseion.app.knowledge.Audience;
import org.mouseion.app.knowledge.Passage;
import org.mouseion.app.knowledge.Source;
import org.mouseion.app.knowledge.SourceId;
import org.mouseion.app.knowledge.SourceState;
import org.mouseion.app.knowledge.Sources;
import org.mouseion.app.knowledge.Statement;
import org.mouseion.app.knowledge.StatementState;
import org.mouseion.app.knowledge.Statements;
import org.mouseion.app.platform.Page;
import org.mouseion.app.platform.Pages;
import org.mouseion.app.platform.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// `/sources/{id}`: the words, who answers for them, since when and until when.
@Controller
class ReadingPages {

    private final Pages pages;
    private final Sources sources;
    private final Statements statements;
    private final Clock clock;

    ReadingPages(Pages pages, Sources sources, Statements statements, Clock clock) {
        this.pages = pages;
        this.sources = sources;
        this.statements = statements;
        this.clock = clock;
    }

    @GetMapping("/sources/{id:\\d{1,18}}")
    ModelAndView read(
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String at) {
        Source source = sources.find(new SourceId(id))
                .filter(found -> found.state() != SourceState.DRAFT)
                .orElseThrow(() -> Problem.notFound("source-not-public", Long.toString(id)));
        LocalDate today = LocalDate.now(clock);
        if (source.state() == SourceState.WITHDRAWN || source.audience() == Audience.STAFF) {
            boolean gone = source.state() == SourceState.WITHDRAWN;
            response.setStatus((gone ? HttpStatus.GONE : HttpStatus.NOT_FOUND).value());
            Page page = pages.of(request, pages.words(request).say(gone ? "reading.withdrawn" : "reading.not-public"))
                    .unindexed();
            return new ModelAndView("knowledge/reading/silent")
                    .addObject("page", page)
                    .addObject("withdrawn", gone)
                    .addObject("source", source);
        }
        List<Statement> own = statements.list(source.id()).stream()
                .filter(statement -> statement.state() == StatementState.ACCEPTED
                        && statement.passage() == null
                        && statement.validity().holdsOn(today))
                .toList();
        boolean readable = source.quotable();
        List<Section> sections = readable ? sections(sources.listPassages(source.id())) : quoted(source, today);
        Chapters chapters = Chapters.of(sections, at);
        boolean last =
                chapters.shown() < 0 || chapters.shown() == chapters.pages().size() - 1;
        Page page = pages.of(request, source.title());
        return new ModelAndView("knowledge/reading/source")
                .addObject("page", source.speaksOn(today) && chapters.shown() <= 0 ? page : page.unindexed())
                .addObject("source", source)
                .addObject("speaks", source.speaksOn(today))
                .addObject("over", source.validity().isOverOn(today))
                .addObject("whole", readable)
                .addObject("sections", chapters.sections())
                .addObject("doors", chapters.doors())
                .addObject("own", last ? own : List.of());
    }

    private static List<Section> sections(List<Passage> passages) {
        List<Section> sections = new ArrayList<>();
        for (Passage passage : passages) {
            if (sections.isEmpty() || !sections.getLast().heading().equals(passage.heading())) {
                sections.add(new Section(passage.heading(), new ArrayList<>()));
            }
            sections.getLast()
                    .parts()
                    .add(new Section.Part(passage.anchor(), passage.text(), passage.language(), passage.place()));
        }
        return sections;
    }

    /// Of a source that may not be quoted as it stands only the sentences are shown that a person let the
    /// house say, at the anchors of their passages.
    private List<Section> quoted(Source source, LocalDate today) {
        List<Section> sections = new ArrayList<>();
        List<Statement> all = statements.list(source.id());
        for (Passage passage : sources.listPassages(source.id())) {
            List<String> said = all.stream()
                    .filter(statement -> statement.state() == StatementState.ACCEPTED
                            && passage.id().equals(statement.passage())
                            && statement.validity().holdsOn(today))
                    .map(Statement::text)
                    .toList();
            if (!said.isEmpty()) {
                sections.add(new Section(
                        passage.heading(),
                        List.of(new Section.Part(
                                passage.anchor(), String.join(" ", said), passage.language(), passage.place()))));
            }
        }
        return sections;
    }
}
