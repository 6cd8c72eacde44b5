package org.mouseion.app.discovery.voice;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.ai.Languages;
import org.mouseion.app.discovery.guide.notice.Notice;
import org.mouseion.app.discovery.guide.talk.HouseZone;
import org.mouseion.app.discovery.guide.talk.Throttle;
import org.mouseion.app.knowledge.Passage;
import org.mouseion.app.knowledge.PassageId;
import org.mouseion.app.knowledge.Source;
import org.mouseion.app.knowledge.SourceKind;
import org.mouseion.app.knowledge.Sources;
import org.mouseion.app.platform.Page;
import org.mouseion.app.platform.Pages;
import org.mouseion.app.platform.Problem;
import org.mouseion.app.platform.Tongues;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The voices, a conversation with one, and the passage a quotation stands in.
@Controller
class VoicePages {

    private final Pages pages;
    private final Voices voices;
    private final Speaking speaking;
    private final Corpora corpora;
    private final Quoted quoted;
    private final Subjects subjects;
    private final Sources sources;
    private final Languages languages;
    private final Notice notice;
    private final Throttle throttle;
    private final HouseZone zone;
    private final Clock clock;

    VoicePages(
            Pages pages,
            Voices voices,
            Speaking speaking,
            Corpora corpora,
            Quoted quoted,
            Subjects subjects,
            Sources sources,
            Languages languages,
            Notice notice,
            Throttle throttle,
            HouseZone zone,
            Clock clock) {
        this.pages = pages;
        this.voices = voices;
        this.speaking = speaking;
        this.corpora = corpora;
        this.quoted = quoted;
        this.subjects = subjects;
        this.sources = sources;
        this.languages = languages;
        this.notice = notice;
        this.throttle = throttle;
        this.zone = zone;
        this.clock = clock;
    }

    @GetMapping("/voices")
    ModelAndView list(HttpServletRequest request) {
        var words = pages.words(request);
        return new ModelAndView("discovery/voice/voices")
                .addObject("page", pages.of(request, words.say("voice.title"), words.say("voice.description")))
                .addObject("voices", voices.list().stream().map(this::writings).toList());
    }

    @GetMapping("/voices/{key:[a-z0-9][a-z0-9-]*}")
    ModelAndView show(HttpServletRequest request, @PathVariable String key) {
        notice.shown();
        return view(request, get(key), "", null, "");
    }

    /// A question by form: it stands in no address and in no log.
    @PostMapping("/voices/{key:[a-z0-9][a-z0-9-]*}")
    ModelAndView ask(
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable String key,
            @RequestParam(defaultValue = "") String q) {
        Voice voice = get(key);
        String words = q.strip();
        if (words.isEmpty()) {
            return view(request, voice, "", null, "");
        }
        String agent = request.getHeader("User-Agent");
        Duration wait = throttle.take(throttle.browser(request.getRemoteAddr(), agent == null ? "" : agent));
        if (!wait.isZero()) {
            response.setStatus(429);
            response.setHeader("Retry-After", Long.toString(wait.toSeconds() + 1));
            return view(request, voice, words, null, "voice.too-fast");
        }
        var locale = pages.words(request).locale();
        String asked = languages
                .findLanguage(words)
                .flatMap(Tongues::find)
                .map(tongue -> tongue.getLanguage())
                .orElse(locale.getLanguage());
        VoiceReply reply = speaking.ask(voice, words, asked, locale, today());
        quoted.said(reply);
        return view(request, voice, words, reply, "");
    }

    /// The passage, with what stands before and behind it.
    @GetMapping("/voices/passages/{id:\\d+}")
    ModelAndView passage(HttpServletRequest request, @PathVariable long id) {
        Passage passage = sources.findPassage(new PassageId(id))
                .orElseThrow(() -> Problem.notFound("voice-passage-not-found", Long.toString(id)));
        Source source = sources.find(passage.source())
                .filter(found -> found.kind() == SourceKind.WRITING && found.speaksOn(today()))
                .orElseThrow(() -> Problem.notFound("voice-passage-not-found", Long.toString(id)));
        var around = sources.listPassages(source.id()).stream()
                .filter(other -> Math.abs(other.order() - passage.order()) <= 2)
                .toList();
        return new ModelAndView("discovery/voice/passage")
                .addObject("page", pages.of(request, source.title()).unindexed())
                .addObject("source", source)
                .addObject("passage", passage)
                .addObject("around", around);
    }

    private ModelAndView view(
            HttpServletRequest request, Voice voice, String asked, @Nullable VoiceReply reply, String trouble) {
        var words = pages.words(request);
        Page page = pages.of(request, voice.author(), words.say("voice.of", voice.author()));
        if (reply != null) {
            page = page.unindexed();
        }
        return new ModelAndView(page.fragment() ? "discovery/voice/reply" : "discovery/voice/voice")
                .addObject("page", page)
                .addObject("voice", voice)
                .addObject("asked", asked)
                .addObject("reply", reply)
                .addObject("trouble", trouble)
                .addObject("notice", notice.in(words))
                .addObject("writings", writings(voice))
                .addObject("subjects", page.fragment() ? List.of() : subjects.list(voice, today()));
    }

    private Writings writings(Voice voice) {
        Corpora.Corpus corpus = corpora.get(voice.author(), today());
        return new Writings(voice, corpus.writings(), corpus.sentences());
    }

    private Voice get(String key) {
        return voices.find(key).orElseThrow(() -> Problem.notFound("voice-not-found", key));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone.get());
    }
}
