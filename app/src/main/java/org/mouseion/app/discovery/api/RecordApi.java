package org.mouseion.app.discovery.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mouseion.app.collection.Agent;
import org.mouseion.app.collection.AgentId;
import org.mouseion.app.collection.Agents;
import org.mouseion.app.collection.Pictures;
import org.mouseion.app.collection.ShownPicture;
import org.mouseion.app.collection.Work;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.WorkState;
import org.mouseion.app.collection.Works;
import org.mouseion.app.discovery.Facet;
import org.mouseion.app.discovery.FacetValues;
import org.mouseion.app.discovery.Search;
import org.mouseion.app.discovery.SearchQuery;
import org.mouseion.app.discovery.SimilarWorks;
import org.mouseion.app.platform.Page;
import org.mouseion.app.platform.Pages;
import org.mouseion.app.platform.Problem;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// One work, one maker, and what is like a work, for programs.
@RestController
@CrossOrigin(origins = "*", allowCredentials = "false")
class RecordApi {

    private final Pages pages;
    private final Works works;
    private final Pictures pictures;
    private final Agents agents;
    private final Search search;
    private final SimilarWorks similar;

    RecordApi(Pages pages, Works works, Pictures pictures, Agents agents, Search search, SimilarWorks similar) {
        this.pages = pages;
        this.works = works;
        this.pictures = pictures;
        this.agents = agents;
        this.search = search;
        this.similar = similar;
    }

    @GetMapping("/api/works/{id}")
    ApiAnswers.WorkAnswer work(HttpServletRequest request, @PathVariable("id") long id) {
        Page page = pages.of(request, "");
        Work work = shown(id);
        return new ApiAnswers.WorkAnswer(
                id,
                page.absolute("/works/" + id),
                new ApiAnswers.SourceAnswer(
                        work.source().source(), work.source().id()),
                work.state().name().toLowerCase(Locale.ROOT),
                work.version(),
                work.changed().toString(),
                Lines.text(work.facts().title(), page),
                work.facts(),
                page.base() + "/api/similar/" + id);
    }

    @GetMapping("/api/agents/{id}")
    ApiAnswers.AgentAnswer agent(HttpServletRequest request, @PathVariable("id") long id) {
        Page page = pages.of(request, "");
        Agent agent =
                agents.find(new AgentId(id)).orElseThrow(() -> Problem.notFound("maker-not-found", Long.toString(id)));
        SearchQuery theirs = new SearchQuery(
                "",
                Map.of(Facet.MAKER, List.of(FacetValues.of(id))),
                null,
                null,
                false,
                SearchQuery.Sort.OLDEST,
                1,
                1,
                page.locale());
        return new ApiAnswers.AgentAnswer(
                id,
                page.absolute("/makers/" + id),
                agent.kind().name().toLowerCase(Locale.ROOT),
                agent.name().byTag(),
                agent.sortName(),
                agent.otherNames(),
                agent.born(),
                agent.died(),
                agent.bornPlace().byTag(),
                agent.diedPlace().byTag(),
                agent.nationality().byTag(),
                agent.about().byTag(),
                agent.links(),
                search.find(theirs).total(),
                page.base() + "/api/search?maker=" + id);
    }

    @GetMapping("/api/similar/{id}")
    ApiAnswers.SimilarAnswer similar(
            HttpServletRequest request,
            @PathVariable("id") long id,
            @RequestParam(name = "limit", required = false) Integer limit) {
        Page page = pages.of(request, "");
        Work work = shown(id);
        List<SimilarWorks.Group> groups = similar.find(work.id(), Parameters.limit(limit, 6, 24), page.locale());
        Map<WorkId, Work> byId = works
                .list(groups.stream()
                        .flatMap(g -> g.works().stream())
                        .map(SimilarWorks.Like::work)
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(Work::id, Function.identity(), (a, b) -> a));
        Map<WorkId, List<ShownPicture>> shown = pictures.list(byId.values());
        return new ApiAnswers.SimilarAnswer(
                id, groups.stream().map(g -> group(g, byId, shown, page)).toList());
    }

    private static ApiAnswers.GroupAnswer group(
            SimilarWorks.Group group, Map<WorkId, Work> byId, Map<WorkId, List<ShownPicture>> shown, Page page) {
        return new ApiAnswers.GroupAnswer(
                group.way().name(),
                Lines.sentence(group.reason(), page),
                group.works().stream()
                        .flatMap(like -> java.util.Optional.ofNullable(byId.get(like.work())).stream()
                                .map(w -> new ApiAnswers.LikeAnswer(
                                        Lines.line(w, shown, like.score(), List.of(), page),
                                        like.score(),
                                        Lines.sentence(like.why(), page))))
                        .toList());
    }

    private Work shown(long id) {
        Work work = works.get(new WorkId(id));
        if (work.state() == WorkState.DRAFT) {
            throw Problem.notFound("work-not-found", Long.toString(id));
        }
        return work;
    }
}
