package org.mouseion.app.collection.vocabulary.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mouseion.app.collection.ConceptDraft;
import org.mouseion.app.collection.Texts;
import org.mouseion.formats.skos.ConceptRecord;
import org.mouseion.formats.skos.SchemeRecord;
import org.mouseion.formats.skos.SkosFiles;
import org.mouseion.formats.skos.UnreadableSkos;

/// What a SKOS file says, as concepts to take in.
///
/// @param title of its first scheme that has one
/// @param uri of its first scheme, or empty
/// @param unreadable places that could not be read
record SkosConcepts(Texts title, String uri, List<ConceptDraft> concepts, List<UnreadableSkos> unreadable) {

    static SkosConcepts read(Path file) throws IOException {
        List<ConceptRecord> records = new ArrayList<>();
        List<SchemeRecord> schemes = new ArrayList<>();
        List<UnreadableSkos> unreadable = new ArrayList<>();
        SkosFiles.read(file, outcome -> {
            switch (outcome) {
                case ConceptRecord concept -> records.add(concept);
                case SchemeRecord scheme -> schemes.add(scheme);
                case UnreadableSkos place -> unreadable.add(place);
            }
        });
        // A file may say "narrower" where another says "broader" (SKOS Reference 8.3: each is the other's inverse).
        Map<String, Set<String>> broader = new LinkedHashMap<>();
        Map<String, Set<String>> related = new LinkedHashMap<>();
        for (ConceptRecord record : records) {
            at(broader, record.uri()).addAll(record.broader());
            record.narrower().forEach(narrower -> at(broader, narrower).add(record.uri()));
            record.related().forEach(other -> {
                at(related, record.uri()).add(other);
                at(related, other).add(record.uri());
            });
        }
        return new SkosConcepts(
                schemes.stream()
                        .map(scheme -> first(scheme.titles()))
                        .filter(title -> !title.isEmpty())
                        .findFirst()
                        .orElse(Texts.NONE),
                schemes.stream().map(SchemeRecord::uri).findFirst().orElse(""),
                records.stream()
                        .map(r -> draft(r, at(broader, r.uri()), at(related, r.uri())))
                        .toList(),
                unreadable);
    }

    private static Set<String> at(Map<String, Set<String>> map, String uri) {
        return map.computeIfAbsent(uri, u -> new LinkedHashSet<>());
    }

    private static ConceptDraft draft(ConceptRecord record, Set<String> broader, Set<String> related) {
        Map<String, List<String>> others = new LinkedHashMap<>();
        // One preferred label a language (SKOS Reference S14); a second is kept among the others.
        record.prefLabels()
                .forEach((tag, labels) -> add(others, tag, labels.subList(Math.min(1, labels.size()), labels.size())));
        record.altLabels().forEach((tag, labels) -> add(others, tag, labels));
        record.hiddenLabels().forEach((tag, labels) -> add(others, tag, labels));
        Map<String, List<String>> notes = new LinkedHashMap<>();
        record.definitions().forEach((tag, texts) -> add(notes, tag, texts));
        record.notes().forEach((tag, texts) -> add(notes, tag, texts));
        Map<String, String> note = new LinkedHashMap<>();
        notes.forEach((tag, texts) -> note.put(tag, String.join("\n", texts)));
        return new ConceptDraft(
                record.uri(),
                first(record.prefLabels()),
                others,
                new Texts(note),
                List.copyOf(broader),
                List.copyOf(related),
                null,
                null);
    }

    private static void add(Map<String, List<String>> texts, String tag, List<String> more) {
        if (!more.isEmpty()) {
            texts.computeIfAbsent(tagOf(tag), t -> new ArrayList<>()).addAll(more);
        }
    }

    private static Texts first(Map<String, List<String>> texts) {
        Map<String, String> first = new LinkedHashMap<>();
        texts.forEach((tag, list) -> list.stream().findFirst().ifPresent(text -> first.put(tagOf(tag), text)));
        return new Texts(first);
    }

    private static String tagOf(String tag) {
        return tag.isEmpty() ? Texts.UNDETERMINED : tag;
    }
}
