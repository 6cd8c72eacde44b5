package org.mouseion.app.platform.jobs;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
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
import org.mouseion.app.platform.Words;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// Long work on the desk: the list, one job with its progress, how to stop it and how to take it up again.
@Controller
class JobPages {

    private static final int SHOWN = 100;

    private final Jobs jobs;
    private final JobStream stream;
    private final Pages pages;
    private final Desk desk;
    private final People people;

    JobPages(Jobs jobs, JobStream stream, Pages pages, Desk desk, People people) {
        this.jobs = jobs;
        this.stream = stream;
        this.pages = pages;
        this.desk = desk;
        this.people = people;
    }

    @GetMapping("/desk/jobs")
    ModelAndView list(HttpServletRequest request) {
        Words words = pages.words(request);
        Page page = pages.of(request, words.say("jobs.title")).unindexed();
        return new ModelAndView("platform/jobs/list")
                .addObject("page", page)
                .addObject("menu", desk.menu())
                .addObject("jobs", jobs.listRecent(SHOWN));
    }

    @GetMapping("/desk/jobs/{number:\\d+}")
    ModelAndView one(HttpServletRequest request, @PathVariable long number) {
        JobView job = get(number);
        Words words = pages.words(request);
        String title = words.say("jobs.one", words.sayOr(job.kind(), "job." + job.kind()), Long.toString(number));
        return new ModelAndView("platform/jobs/one")
                .addObject("page", pages.of(request, title).unindexed())
                .addObject("menu", desk.menu())
                .addObject("job", job)
                .addObject("asker", people.nameOf(job.askedBy()))
                .addObject("told", JobNews.told(job.progress().counts(), words))
                .addObject("says", JobNews.says(job, words));
    }

    @GetMapping(path = "/desk/jobs/{number:\\d+}.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    JobNews json(HttpServletRequest request, @PathVariable long number) {
        return JobNews.of(get(number), pages.words(request));
    }

    @GetMapping(path = "/desk/jobs/{number:\\d+}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter events(HttpServletRequest request, @PathVariable long number) {
        return stream.follow(get(number).id(), pages.words(request));
    }

    @PostMapping("/desk/jobs/{number:\\d+}/cancel")
    String cancel(@PathVariable long number) {
        jobs.cancel(get(number).id());
        return "redirect:/desk/jobs/" + number;
    }

    @PostMapping("/desk/jobs/{number:\\d+}/retry")
    String retry(@PathVariable long number) {
        jobs.retry(get(number).id());
        return "redirect:/desk/jobs/" + number;
    }

    private JobView get(long number) {
        return jobs.find(new JobId(number)).orElseThrow(() -> Problem.notFound("job-missing", Long.toString(number)));
    }

    @Configuration(proxyBeanMethods = false)
    static class Setting {

        @Bean
        DeskMenu.Entry jobsEntry() {
            return new DeskMenu.Entry("platform", 20, "jobs.menu", "/desk/jobs", List.of());
        }

        @Bean
        Feature jobsFeature() {
            return Feature.on("platform.jobs", List.of());
        }
    }
}
