package org.mouseion.app.collection.vocabulary.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.Vocabulary;
import org.mouseion.app.collection.catalogue.desk.Sent;
import org.mouseion.app.collection.vocabulary.ConceptFacts;
import org.mouseion.app.platform.Problem;
import org.springframework.stereotype.Component;

/// Lays what a person sent over the concept they saw.
@Component
final class ConceptForm {

    /// What the list of suggestions writes: the label, then the concept's address in brackets.
    private static final Pattern CHOSEN = Pattern.compile(".*\\[([^\\[\\]\\s]+)]");

    private final Vocabulary vocabulary;

    ConceptForm(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    ConceptFacts apply(Sent sent, ConceptFacts seen, String language) {
        return new ConceptFacts(
                sent.texts("labels", seen.labels()),
                alternatives(sent, seen.alternatives()),
                sent.texts("note", seen.note()),
                broader(sent, seen.broader(), language),
                seen.related(),
                year(sent, "from", seen.fromYear()),
                year(sent, "to", seen.toYear()));
    }

    /// One label a line, by language: `alternatives.fr`.
    private static Map<String, List<String>> alternatives(Sent sent, Map<String, List<String>> seen) {
        Map<String, List<String>> all = new LinkedHashMap<>(seen);
        sent.values().keySet().stream()
                .filter(name -> name.startsWith("alternatives."))
                .map(name -> name.substring("alternatives.".length()))
                .forEach(tag -> {
                    List<String> lines = sent.lines("alternatives." + tag, seen.getOrDefault(tag, List.of()));
                    if (lines.isEmpty()) {
                        all.remove(tag);
                    } else {
                        all.put(tag, lines);
                    }
                });
        return all;
    }

    private List<String> broader(Sent sent, List<String> seen, String language) {
        List<String> broader = new ArrayList<>();
        for (int i = 0; i < seen.size(); i++) {
            if (!sent.has("broader." + i + ".remove")) {
                broader.add(seen.get(i));
            }
        }
        sent.find("broader.add").map(added -> addressOf(added, language)).ifPresent(uri -> {
            if (!broader.contains(uri)) {
                broader.add(uri);
            }
        });
        return broader;
    }

    /// The concept that was chosen from the list, or the one that bears the word.
    private String addressOf(String written, String language) {
        Matcher chosen = CHOSEN.matcher(written);
        if (chosen.matches() && vocabulary.findByUri(chosen.group(1)).isPresent()) {
            return chosen.group(1);
        }
        return vocabulary.findByLabel(written, language).stream()
                .findFirst()
                .orElseThrow(() -> new Problem("concept-unknown", 422, written))
                .uri();
    }

    private static @Nullable Integer year(Sent sent, String name, @Nullable Integer seen) {
        if (!sent.has(name)) {
            return seen;
        }
        String text = sent.get(name).replace('−', '-');
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("-?\\d{1,6}")) {
            throw new Problem("year-unreadable", 422, text);
        }
        return Integer.valueOf(text);
    }
}
