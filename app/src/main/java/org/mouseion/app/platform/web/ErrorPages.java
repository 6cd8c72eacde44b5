package org.mouseion.app.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Optional;
import org.mouseion.app.platform.Disks;
import org.mouseion.app.platform.Hindrance;
import org.mouseion.app.platform.Page;
import org.mouseion.app.platform.Pages;
import org.mouseion.app.platform.Problem;
import org.mouseion.app.platform.Words;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// What a visitor reads when something went wrong: what happened, what it means, what to do next; never a stack trace.
/// The API answers
/// the same as RFC 9457 `application/problem+json`.
@Controller
class ErrorPages implements ErrorController {

    private final Pages pages;
    private final Disks disks;

    ErrorPages(Pages pages, Disks disks) {
        this.pages = pages;
        this.disks = disks;
    }

    @RequestMapping("${server.error.path:/error}")
    Object error(HttpServletRequest request, HttpServletResponse response) {
        int said = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        String path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String uri ? uri : "";
        Words words = pages.words(request);
        // A filter that refuses a request leaves its problem under the problem's own name.
        Told told = request.getAttribute(Problem.class.getName()) instanceof Problem problem
                ? Told.of(problem, words)
                : findHindrance(request)
                        .map(hindrance -> Told.of(hindrance, words, path))
                        .orElseGet(() -> Told.of(said, words));
        return path.startsWith("/api") ? json(told, path) : page(told, request, response);
    }

    /// What broke before any controller was asked: in the filters that look for a person, for example.
    private Optional<Hindrance> findHindrance(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown
                ? find(thrown)
                : Optional.empty();
    }

    Optional<Hindrance> find(Throwable thrown) {
        return Hindrance.find(thrown, disks);
    }

    ModelAndView page(Told told, HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(told.status());
        Page page = pages.of(request, told.title()).unindexed();
        return new ModelAndView("platform/error/problem")
                .addObject("page", page)
                .addObject("status", told.status())
                .addObject("what", told.what())
                .addObject("next", told.next());
    }

    ResponseEntity<ProblemDetail> json(Told told, String path) {
        ProblemDetail detail = ProblemDetail.forStatus(told.status());
        detail.setType(URI.create("/api/problems/" + told.code()));
        detail.setTitle(told.title());
        detail.setDetail(told.next().isEmpty() ? told.what() : told.what() + " " + told.next());
        if (!path.isEmpty()) {
            detail.setInstance(URI.create(path));
        }
        return ResponseEntity.status(told.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(detail);
    }

    /// A problem in a person's words.
    record Told(int status, String code, String title, String what, String next) {

        static Told of(Problem problem, Words words) {
            Object[] arguments = problem.arguments().toArray();
            String general = "web.error." + known(problem.status());
            return new Told(
                    problem.status(),
                    problem.code(),
                    words.say(general + ".title"),
                    words.sayOr(words.say(general), "problem." + problem.code(), arguments),
                    words.sayOr("", "problem." + problem.code() + ".advice", arguments));
        }

        /// Which disk is full, and how much, is for those who work here.
        static Told of(Hindrance hindrance, Words words, String path) {
            int status = switch (hindrance.outage()) {
                case DATABASE_AWAY, CONFLICT -> 503;
                case DISK_FULL -> 507;
            };
            Told told = of(status, words);
            return hindrance.disk() == null || !path.startsWith("/desk")
                    ? told
                    : new Told(
                            status,
                            told.code(),
                            told.title(),
                            told.what(),
                            words.say("disk.full", hindrance.arguments().toArray()));
        }

        static Told of(int status, Words words) {
            String general = "web.error." + known(status);
            return new Told(status, "status-" + status, words.say(general + ".title"), words.say(general), "");
        }

        private static int known(int status) {
            return switch (status) {
                case 400, 401, 403, 404, 405, 409, 413, 422, 429, 503, 507 -> status;
                default -> status < 500 ? 400 : 500;
            };
        }
    }
}
