package org.mouseion.app.discovery.voice.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mouseion.app.discovery.protocol.Protocol;
import org.mouseion.app.discovery.protocol.ProtocolAnswer;
import org.mouseion.app.discovery.protocol.ProtocolTable;
import org.mouseion.app.discovery.protocol.Subject;
import org.mouseion.app.discovery.voice.Quoted;
import org.mouseion.app.discovery.voice.Voice;
import org.mouseion.app.discovery.voice.Voices;
import org.mouseion.app.knowledge.Sources;
import org.mouseion.app.platform.Desk;
import org.mouseion.app.platform.DeskMenu;
import org.mouseion.app.platform.DeskTile;
import org.mouseion.app.platform.Feature;
import org.mouseion.app.platform.Pages;
import org.mouseion.app.platform.People;
import org.mouseion.app.platform.Person;
import org.mouseion.app.platform.Problem;
import org.mouseion.app.platform.Role;
import org.mouseion.app.platform.Tongues;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The voices and the protocol, for those who answer for them.
@Controller
class VoiceDeskPages {

    private static final List<Role> ROLES = List.of(Role.MEDIATOR, Role.CURATOR, Role.ARCHIVIST);

    private final Pages pages;
    private final Desk desk;
    private final People people;
    private final Voices voices;
    private final Quoted quoted;
    private final ChosenMakers makers;
    private final Sources sources;
    private final Protocol protocol;
    private final ProtocolTable table;

    VoiceDeskPages(
            Pages pages,
            Desk desk,
            People people,
            Voices voices,
            Quoted quoted,
            ChosenMakers makers,
            Sources sources,
            Protocol protocol,
            ProtocolTable table) {
        this.pages = pages;
        this.desk = desk;
        this.people = people;
        this.voices = voices;
        this.quoted = quoted;
        this.makers = makers;
        this.sources = sources;
        this.protocol = protocol;
        this.table = table;
    }

    @GetMapping("/desk/voices")
    ModelAndView list(HttpServletRequest request, @RequestParam(defaultValue = "") String added) {
        editor();
        return new ModelAndView("discovery/voice/desk")
                .addObject(
                        "page",
                        pages.of(request, pages.words(request).say("voice.title"))
                                .unindexed())
                .addObject("menu", desk.menu())
                .addObject("voices", voices.list())
                .addObject(
                        "makers",
                        makers.names(voices.list(), pages.words(request).locale()))
                .addObject("added", !added.isEmpty());
    }

    @PostMapping("/desk/voices")
    String save(
            @RequestParam String key,
            @RequestParam String author,
            @RequestParam(defaultValue = "") String lived,
            @RequestParam(defaultValue = "") String contact,
            @RequestParam(defaultValue = "") String maker) {
        editor();
        if (!key.matches("[a-z0-9][a-z0-9-]{0,60}") || key.equals("passages") || author.isBlank()) {
            throw new Problem("voice-key", 422, key);
        }
        long agent = maker.isBlank() ? voices.find(key).map(Voice::agent).orElse(0L) : makers.get(maker.strip());
        quoted.save(new Voice(key, author.strip(), lived.strip(), agent, contact.strip()));
        return "redirect:/desk/voices";
    }

    @PostMapping("/desk/voices/documents")
    String add(
            @RequestParam String voice,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "en") String language,
            @RequestParam(defaultValue = "") String written,
            @RequestParam(defaultValue = "") String addressee,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "") String speaker,
            @RequestParam(defaultValue = "") String rights,
            @RequestParam(defaultValue = "") String text) {
        Person person = editor();
        Voice speaking = voices.find(voice).orElseThrow(() -> Problem.notFound("voice-not-found", voice));
        String tag = Tongues.find(language).orElse(Locale.ENGLISH).getLanguage();
        var document = new Document(title, tag, written, addressee, place, speaker, rights, text);
        sources.take(document.draft(speaking.author(), person));
        return "redirect:/desk/voices?added=1";
    }

    @GetMapping("/desk/voices/protocol")
    ModelAndView protocol(HttpServletRequest request, @RequestParam(defaultValue = "") String language) {
        editor();
        Locale tongue = Tongues.find(language).orElse(pages.words(request).locale());
        Map<Subject, ProtocolAnswer> answers = new EnumMap<>(Subject.class);
        for (Subject subject : Subject.values()) {
            answers.put(subject, protocol.answer(subject, tongue));
        }
        return new ModelAndView("discovery/voice/protocol")
                .addObject(
                        "page",
                        pages.of(request, pages.words(request).say("voice.desk.protocol"))
                                .unindexed())
                .addObject("menu", desk.menu())
                .addObject("people", people)
                .addObject("tongue", tongue)
                .addObject("due", table.listDue())
                .addObject("answers", answers);
    }

    @PostMapping("/desk/voices/protocol")
    String review(
            @RequestParam Subject subject,
            @RequestParam String language,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "") String lines) {
        Person person = editor();
        String tag = Tongues.find(language).orElse(Locale.ENGLISH).getLanguage();
        table.review(subject, tag, answer, lines, person);
        return "redirect:/desk/voices/protocol?language=" + tag;
    }

    private Person editor() {
        Person person = people.getCurrent();
        if (ROLES.stream().noneMatch(person::may)) {
            throw new Problem("not-allowed", 403);
        }
        return person;
    }

    @Configuration(proxyBeanMethods = false)
    static class Setting {

        @Bean
        DeskMenu.Entry voicesEntry() {
            return new DeskMenu.Entry("discovery", 60, "voice.title", "/desk/voices", ROLES);
        }

        @Bean
        DeskMenu.Entry protocolEntry() {
            return new DeskMenu.Entry("discovery", 61, "voice.desk.protocol", "/desk/voices/protocol", ROLES);
        }

        @Bean
        DeskTile protocolTile(ProtocolTable table) {
            return new DeskTile(
                    62,
                    "voice.desk.protocol.tile",
                    "/desk/voices/protocol",
                    () -> table.listDue().size());
        }

        @Bean
        Feature voiceFeature() {
            return Feature.on("discovery.voice", List.of(9));
        }
    }
}
