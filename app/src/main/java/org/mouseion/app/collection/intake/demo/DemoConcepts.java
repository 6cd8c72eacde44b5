package org.mouseion.app.collection.intake.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.ConceptDraft;
import org.mouseion.app.collection.Term;
import org.mouseion.app.collection.Texts;
import org.mouseion.app.collection.Vocabulary;
import org.mouseion.app.collection.VocabularyScheme;
import org.springframework.stereotype.Component;

/// The thesaurus of the demonstration museum: one vocabulary for each field of a work.
@Component
class DemoConcepts {

    private static final String URI = "urn:mouseion:demo:";
    private static final List<String> TAGS = List.of("fr", "en", "nl", "es");

    private final Vocabulary vocabulary;

    DemoConcepts(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// Takes one group (`kind`, `material`, `technique`, `subject`, `period`, `style`) into the house.
    Vocabulary.Taken take(VocabularyScheme.Use use) {
        String group = use.name().toLowerCase(Locale.ROOT);
        VocabularyScheme scheme = new VocabularyScheme(
                "demo:" + group,
                new Texts(Map.of(
                        "fr", "Musée de la Rive : " + group,
                        "en", "Riverside Museum: " + group,
                        "nl", "Museum aan de Oever: " + group,
                        "es", "Museo de la Orilla: " + group)),
                URI + group,
                Set.of(use));
        return vocabulary.take(
                scheme,
                DemoFiles.rows("concepts.tsv").stream()
                        .filter(row -> group.equals(row.get("group")))
                        .map(DemoConcepts::draft)
                        .toList());
    }

    /// The term a record's concept id stands for.
    Term term(String id) {
        return vocabulary
                .findByUri(URI + id)
                .map(concept -> new Term(concept.id(), concept.labels(), concept.uri()))
                .orElseGet(() -> new Term(null, Texts.of(id), URI + id));
    }

    private static ConceptDraft draft(Map<String, String> row) {
        Map<String, String> labels = new LinkedHashMap<>();
        Map<String, List<String>> alternatives = new LinkedHashMap<>();
        for (String tag : TAGS) {
            labels.put(tag, row.getOrDefault(tag, ""));
            List<String> others = DemoFiles.split(row.getOrDefault("alt-" + tag, ""));
            if (!others.isEmpty()) {
                alternatives.put(tag, others);
            }
        }
        String broader = row.getOrDefault("broader", "");
        String years = row.getOrDefault("years", "");
        return new ConceptDraft(
                URI + row.get("id"),
                new Texts(labels),
                alternatives,
                Texts.NONE,
                broader.isEmpty() ? List.of() : List.of(URI + broader),
                List.of(),
                year(years, 0),
                year(years, 1));
    }

    /// Years are written `1600/1699`, with a leading minus before our era.
    private static @Nullable Integer year(String years, int end) {
        String[] ends = years.split("/", -1);
        return ends.length == 2 ? Integer.valueOf(ends[end].strip()) : null;
    }
}
