package org.mouseion.app.discovery.guide.visiting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mouseion.app.discovery.guide.Reply;
import org.mouseion.app.discovery.guide.facts.Told;
import org.mouseion.app.discovery.guide.facts.Voice;
import org.mouseion.app.discovery.guide.understanding.Spoken;
import org.mouseion.app.knowledge.Passage;
import org.mouseion.app.knowledge.VisitingInformation.Fact;
import org.mouseion.app.knowledge.VisitingInformation.Site;
import org.mouseion.app.knowledge.VisitingSection;
import org.mouseion.app.platform.Words;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// What is there and what is allowed: the line of the form whose key the turn names, word for word.
@Component
class VisitFacts {

    private static final int QUOTED = 3;

    private final VisitPassages passages;
    private final MessageSource messages;
    private final Map<String, List<String>> keys = new LinkedHashMap<>();

    VisitFacts(VisitPassages passages, MessageSource messages) {
        this.passages = passages;
        this.messages = messages;
        VisitWords words = new VisitWords("visit-keys.txt");
        words.names().forEach(name -> keys.put(name, words.forms(name)));
    }

    /// Keys of facts that the turn names, the longest words first.
    List<String> named(Spoken spoken) {
        String line = VisitWords.line(spoken.folded());
        Map<String, Integer> found = new LinkedHashMap<>();
        keys.forEach((key, forms) -> forms.stream()
                .filter(line::contains)
                .mapToInt(String::length)
                .max()
                .ifPresent(length -> found.put(key, length)));
        return found.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }

    Optional<Told> tell(Site site, Spoken spoken, Voice voice) {
        List<String> named = named(spoken);
        List<Reply.Said> lines = new ArrayList<>();
        for (VisitingSection section : List.of(
                VisitingSection.ACCESS, VisitingSection.SERVICES, VisitingSection.RULES, VisitingSection.TRANSPORT)) {
            List<Fact> wanted = site.list(section).stream()
                    .filter(fact -> named.contains(fact.key()))
                    .toList();
            if (!wanted.isEmpty()) {
                lines.addAll(quote(site, section, wanted, voice));
            }
        }
        return told(lines, voice);
    }

    /// A whole section: how to get here.
    Optional<Told> section(Site site, VisitingSection section, Voice voice) {
        List<Fact> all = site.list(section);
        return all.isEmpty() ? Optional.empty() : told(quote(site, section, all, voice), voice);
    }

    Optional<Told> contact(Site site, Voice voice) {
        return passages.find(site, VisitingSection.CONTACT, voice)
                .flatMap(passage -> told(List.of(passages.quote(passage, passage.text())), voice));
    }

    private static Optional<Told> told(List<Reply.Said> lines, Voice voice) {
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Told(
                        lines.stream().limit(QUOTED * 3L).toList(),
                        List.of(),
                        null,
                        List.of(voice.say("guide.why.visit"))));
    }

    private List<Reply.Said> quote(Site site, VisitingSection section, List<Fact> wanted, Voice voice) {
        Optional<Passage> passage = passages.find(site, section, voice);
        if (passage.isEmpty()) {
            return List.of();
        }
        Words words = new Words(messages, Locale.forLanguageTag(passage.get().language()));
        List<String> labels =
                site.list(section).stream().map(fact -> label(fact, words)).toList();
        Set<String> chosen = wanted.stream().map(fact -> label(fact, words)).collect(Collectors.toSet());
        return passages.lines(passage.get(), labels).stream()
                .filter(line -> chosen.contains(line.name()))
                .map(line -> passages.quote(passage.get(), line.text()))
                .toList();
    }

    private static String label(Fact fact, Words words) {
        return words.sayOr(fact.key().replace('-', ' '), "visiting.fact." + fact.key());
    }
}
