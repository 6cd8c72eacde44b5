package org.mouseion.app.discovery.index.generations;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mouseion.app.platform.Desk;
import org.mouseion.app.platform.DeskMenu;
import org.mouseion.app.platform.Feature;
import org.mouseion.app.platform.JobId;
import org.mouseion.app.platform.JobView;
import org.mouseion.app.platform.Jobs;
import org.mouseion.app.platform.Page;
import org.mouseion.app.platform.Pages;
import org.mouseion.app.platform.People;
import org.mouseion.app.platform.Problem;
import org.mouseion.app.platform.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// The index on the desk: how it is, and a button that builds it anew. For administrators.
@Controller
class IndexPages {

    /// Jobs looked through for a rebuilding that is still under way.
    private static final int LATELY = 100;

    private final IndexCheck check;
    private final Jobs jobs;
    private final Pages pages;
    private final Desk desk;
    private final People people;

    IndexPages(IndexCheck check, Jobs jobs, Pages pages, Desk desk, People people) {
        this.check = check;
        this.jobs = jobs;
        this.pages = pages;
        this.desk = desk;
        this.people = people;
    }

    @GetMapping("/desk/index")
    ModelAndView show(HttpServletRequest request) {
        needAdministrator();
        Page page = pages.of(request, pages.words(request).say("index.title")).unindexed();
        return new ModelAndView("discovery/index/index")
                .addObject("page", page)
                .addObject("menu", desk.menu())
                .addObject("found", check.run())
                .addObject("underWay", findUnderWay().map(JobId::value).orElse(0L));
    }

    /// Asked twice, one rebuilding is enough.
    @PostMapping("/desk/index/rebuild")
    String rebuild() {
        needAdministrator();
        JobId job = findUnderWay().orElseGet(() -> jobs.ask(Rebuild.NAME, Map.of()));
        return "redirect:/desk/jobs/" + job.value();
    }

    private Optional<JobId> findUnderWay() {
        return jobs.listRecent(LATELY).stream()
                .filter(job -> job.kind().equals(Rebuild.NAME) && !job.state().isOver())
                .map(JobView::id)
                .findFirst();
    }

    private void needAdministrator() {
        if (!people.getCurrent().may(Role.ADMINISTRATOR)) {
            throw new Problem("not-allowed", 403);
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Setting {

        @Bean
        DeskMenu.Entry indexEntry() {
            return new DeskMenu.Entry("discovery", 10, "index.title", "/desk/index", List.of(Role.ADMINISTRATOR));
        }

        @Bean
        Feature indexFeature() {
            return Feature.on("discovery.index", List.of(), "mouseion.index.address");
        }
    }
}
