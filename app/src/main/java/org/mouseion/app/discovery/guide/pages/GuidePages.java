package org.mouseion.app.discovery.guide.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.mouseion.app.discovery.guide.RoomBeside;
import org.mouseion.app.discovery.guide.notice.Notice;
import org.mouseion.app.discovery.guide.talk.GuideSettings;
import org.mouseion.app.discovery.guide.talk.Talks;
import org.mouseion.app.platform.Page;
import org.mouseion.app.platform.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The conversation.
@Controller
class GuidePages {

    private final Pages pages;
    private final Talks talks;
    private final Sealed sealed;
    private final Notice notice;
    private final FirstQuestions first;
    private final TalkViews views;
    private final GuideSettings settings;
    private final List<RoomBeside> beside;

    GuidePages(
            Pages pages,
            Talks talks,
            Sealed sealed,
            Notice notice,
            FirstQuestions first,
            TalkViews views,
            GuideSettings settings,
            List<RoomBeside> beside) {
        this.pages = pages;
        this.talks = talks;
        this.sealed = sealed;
        this.notice = notice;
        this.first = first;
        this.views = views;
        this.settings = settings;
        this.beside = List.copyOf(beside);
    }

    @GetMapping("/guide")
    ModelAndView empty(HttpServletRequest request) {
        notice.shown();
        return view(page(request), Conversation.NONE, "", "");
    }

    /// One more turn. The conversation so far comes with the form.
    ///
    /// @param q what was typed
    /// @param choice what was chosen instead, among what the guide offered
    @PostMapping("/guide")
    ModelAndView turn(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String choice,
            @RequestParam(defaultValue = "") String talk) {
        Page page = page(request);
        Conversation before = sealed.read(talk).orElse(Conversation.NONE);
        String words = choice.isBlank() ? q.strip() : choice.strip();
        if (before.exchanges().isEmpty()) {
            notice.shown();
        }
        if (words.isEmpty()) {
            return view(page, before, "", "");
        }
        try {
            Talks.Said said = talks.ask(words, before.state(), page.words(), from(request));
            return view(page, before.with(words, said), "", "");
        } catch (Talks.TooFast tooFast) {
            response.setStatus(429);
            response.setHeader("Retry-After", Long.toString(tooFast.seconds()));
            return view(page, before, words, page.say("guide.pages.too-fast", tooFast.seconds()));
        }
    }

    @GetMapping("/guide/about")
    ModelAndView about(HttpServletRequest request) {
        return new ModelAndView("discovery/guide/about")
                .addObject("page", pages.of(request, pages.words(request).say("guide.pages.kept.title")))
                .addObject("notice", notice)
                .addObject("settings", settings);
    }

    static Talks.From from(HttpServletRequest request) {
        String agent = request.getHeader("User-Agent");
        return new Talks.From(request.getRemoteAddr(), agent == null ? "" : agent);
    }

    private Page page(HttpServletRequest request) {
        var words = pages.words(request);
        Page page = pages.of(request, words.say("guide.pages.title"), words.say("guide.pages.description"));
        return request.getMethod().equals("GET") ? page : page.unindexed();
    }

    /// The page; for the island only the last turn and the new seal.
    private ModelAndView view(Page page, Conversation talk, String typed, String trouble) {
        ModelAndView view = new ModelAndView(page.fragment() ? "discovery/guide/added" : "discovery/guide/guide")
                .addObject("page", page)
                .addObject("talk", views.of(talk, page))
                .addObject("seal", talk.exchanges().isEmpty() ? "" : sealed.write(talk))
                .addObject("trouble", trouble);
        return page.fragment()
                ? view
                : view.addObject("typed", typed)
                        .addObject("notice", notice.in(page.words()))
                        .addObject(
                                "beside",
                                beside.stream().filter(RoomBeside::isOpen).toList())
                        .addObject("first", talk.exchanges().isEmpty() ? first.list(page.words()) : List.of());
    }
}
