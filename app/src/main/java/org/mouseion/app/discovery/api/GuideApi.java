package org.mouseion.app.discovery.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mouseion.app.collection.Pictures;
import org.mouseion.app.collection.ShownPicture;
import org.mouseion.app.collection.Work;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.Works;
import org.mouseion.app.discovery.guide.Citation;
import org.mouseion.app.discovery.guide.DialogueState;
import org.mouseion.app.discovery.guide.Reply;
import org.mouseion.app.discovery.guide.notice.Notice;
import org.mouseion.app.discovery.guide.pages.FirstQuestions;
import org.mouseion.app.discovery.guide.talk.GuideSettings;
import org.mouseion.app.discovery.guide.talk.Talks;
import org.mouseion.app.platform.Page;
import org.mouseion.app.platform.Pages;
import org.mouseion.app.platform.Problem;
import org.mouseion.app.platform.Tongues;
import org.mouseion.app.platform.Words;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// The guide, for programs and for the widget on other websites.
@RestController
@CrossOrigin(origins = "*", allowCredentials = "false", exposedHeaders = "Retry-After")
class GuideApi {

    private final Pages pages;
    private final MessageSource messages;
    private final Talks talks;
    private final Notice notice;
    private final FirstQuestions first;
    private final GuideSettings settings;
    private final Works works;
    private final Pictures pictures;

    GuideApi(
            Pages pages,
            MessageSource messages,
            Talks talks,
            Notice notice,
            FirstQuestions first,
            GuideSettings settings,
            Works works,
            Pictures pictures) {
        this.pages = pages;
        this.messages = messages;
        this.talks = talks;
        this.notice = notice;
        this.first = first;
        this.settings = settings;
        this.works = works;
        this.pictures = pictures;
    }

    @GetMapping("/api/guide/about")
    GuideAnswers.GuideAbout about(HttpServletRequest request) {
        Page page = pages.of(request, "");
        notice.shown();
        return new GuideAnswers.GuideAbout(
                page.house().name(page.locale()),
                true,
                notice.in(page.words()),
                notice.version(),
                Tongues.ALL.stream().map(Locale::toLanguageTag).toList(),
                List.of(
                        page.say("guide.pages.kept.not.text"),
                        page.say("guide.pages.kept.count.text", settings.onceKept(), settings.asksKept()),
                        page.say("guide.pages.kept.personal")),
                first.list(page.words()),
                page.absolute("/register"),
                page.absolute("/guide"),
                Talks.LONGEST);
    }

    @PostMapping("/api/guide")
    GuideAnswers.GuideAnswer turn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] body = request.getInputStream().readNBytes(GuideTurns.MOST_BYTES + 1);
        if (body.length > GuideTurns.MOST_BYTES) {
            throw new Problem("guide-too-long", 413, Talks.LONGEST);
        }
        GuideTurns turn = GuideTurns.read(body);
        Page page = pages.of(request, "");
        Words words = Tongues.find(turn.lang()).map(l -> new Words(messages, l)).orElse(page.words());
        if (turn.state().equals(DialogueState.NONE)) {
            notice.shown();
        }
        String agent = request.getHeader("User-Agent");
        try {
            Talks.Said said = talks.ask(
                    turn.words(),
                    turn.state(),
                    words,
                    new Talks.From(request.getRemoteAddr(), agent == null ? "" : agent));
            return answer(said, page, words);
        } catch (Talks.TooFast tooFast) {
            response.setHeader("Retry-After", Long.toString(tooFast.seconds()));
            throw new Problem("guide-too-fast", 429, tooFast.seconds());
        }
    }

    private GuideAnswers.GuideAnswer answer(Talks.Said said, Page page, Words words) {
        Reply reply = said.reply();
        Reply.Table table = reply.table();
        List<Work> told = works.list(reply.works().stream().map(WorkId::new).toList());
        Map<WorkId, List<ShownPicture>> shown = pictures.list(told);
        return new GuideAnswers.GuideAnswer(
                reply.kind().name(),
                reply.language(),
                reply.sentences().stream()
                        .map(s -> new GuideAnswers.SentenceAnswer(
                                s.text(), s.language(), s.quoted(), citations(s.citations(), page), s.isWorded()))
                        .toList(),
                told.stream()
                        .map(work -> Lines.line(work, shown, 0, List.of(), page))
                        .toList(),
                table == null
                        ? null
                        : new GuideAnswers.TableAnswer(
                                table.caption(), table.heads(), table.rows(), citations(table.citations(), page)),
                reply.choices(),
                reply.confidence(),
                reply.why(),
                !said.personal().isEmpty(),
                notice.in(words),
                state(reply.state()));
    }

    private static GuideAnswers.StateAnswer state(DialogueState state) {
        return new GuideAnswers.StateAnswer(
                state.works(),
                state.focus(),
                state.topic(),
                state.day() == null ? null : state.day().toString(),
                state.shown(),
                state.asked());
    }

    private static List<GuideAnswers.CitationAnswer> citations(List<Citation> citations, Page page) {
        return citations.stream()
                .map(c -> new GuideAnswers.CitationAnswer(
                        c.source(),
                        c.passage(),
                        c.language(),
                        c.place(),
                        page.absolute(c.path()),
                        c.dated().toString(),
                        c.owner(),
                        c.decided()))
                .toList();
    }
}
