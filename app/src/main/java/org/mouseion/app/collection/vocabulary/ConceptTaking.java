package org.mouseion.app.collection.vocabulary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.mouseion.app.collection.ConceptDraft;
import org.mouseion.app.collection.ConceptId;
import org.mouseion.app.collection.TermDraft;
import org.mouseion.app.collection.Texts;
import org.mouseion.app.collection.Vocabulary.Taken;
import org.mouseion.app.collection.VocabularyChanged;
import org.mouseion.app.collection.VocabularyScheme;
import org.mouseion.app.collection.catalogue.FactsJson;
import org.mouseion.app.collection.vocabulary.ConceptRows.Held;
import org.mouseion.app.collection.vocabulary.ConceptRows.Written;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Takes concepts in, from a vocabulary file or from a source's own list of terms.
@Component
final class ConceptTaking {

    private final ConceptRows rows;
    private final ApplicationEventPublisher events;

    ConceptTaking(ConceptRows rows, ApplicationEventPublisher events) {
        this.rows = rows;
        this.events = events;
    }

    Taken take(VocabularyScheme scheme, List<ConceptDraft> drafts) {
        SequencedMap<String, ConceptFacts> incoming = new LinkedHashMap<>();
        drafts.forEach(draft -> incoming.put(draft.uri(), ConceptFacts.of(draft)));
        long stamp = rows.nextVersion();
        rows.write(scheme);
        Map<String, Held> held = rows.findHeld(incoming.keySet());
        List<String> created = new ArrayList<>();
        List<Written> written = new ArrayList<>();
        int kept = 0;
        int unchanged = drafts.size() - incoming.size();
        for (Map.Entry<String, ConceptFacts> draft : incoming.entrySet()) {
            Held before = held.get(draft.getKey());
            if (before == null) {
                created.add(draft.getKey());
            } else if (before.json().equals(FactsJson.write(draft.getValue()))) {
                unchanged++;
            } else if (before.edited()) {
                kept++;
            } else {
                written.add(new Written(before.node().id(), before.node().scheme(), draft.getKey(), draft.getValue()));
            }
        }
        List<ConceptId> changed = written.stream().map(Written::id).toList();
        Taken taken = new Taken(created.size(), written.size(), unchanged, kept);
        written.addAll(number(scheme.key(), created, incoming));
        rows.write(stamp, written);
        if (!written.isEmpty()) {
            events.publishEvent(new VocabularyChanged(scheme.key(), changed));
        }
        return taken;
    }

    /// The terms by address, with their concepts made where there were none.
    Map<String, ConceptId> identify(Collection<TermDraft> terms) {
        SequencedMap<String, TermDraft> byUri = new LinkedHashMap<>();
        terms.forEach(term -> byUri.merge(uriOf(term.scheme(), term.code()), term, ConceptTaking::together));
        long stamp = rows.nextVersion();
        byUri.values().stream().map(TermDraft::scheme).distinct().forEach(this::open);
        Map<String, Held> held = rows.findHeld(byUri.keySet());
        Map<String, ConceptId> ids = new LinkedHashMap<>();
        SequencedMap<String, ConceptFacts> created = new LinkedHashMap<>();
        List<Written> written = new ArrayList<>();
        byUri.forEach((uri, term) -> {
            Held before = held.get(uri);
            if (before == null) {
                created.put(uri, facts(term));
                return;
            }
            ids.put(uri, before.node().id());
            ConceptFacts more = before.node().facts().withMissingLabels(term.label());
            String broader = term.broader();
            if (broader != null) {
                more = more.withBroader(uriOf(term.scheme(), broader));
            }
            if (!before.edited() && !more.equals(before.node().facts())) {
                written.add(new Written(before.node().id(), before.node().scheme(), uri, more));
            }
        });
        Map<String, List<String>> byScheme = new LinkedHashMap<>();
        created.keySet()
                .forEach(uri -> byScheme.computeIfAbsent(schemeOf(byUri, uri), s -> new ArrayList<>())
                        .add(uri));
        byScheme.forEach((scheme, uris) -> written.addAll(number(scheme, uris, created)));
        written.forEach(concept -> ids.put(concept.uri(), concept.id()));
        rows.write(stamp, written);
        return ids;
    }

    private static String schemeOf(Map<String, TermDraft> byUri, String uri) {
        TermDraft term = byUri.get(uri);
        return term == null ? "" : term.scheme();
    }

    private void open(String scheme) {
        rows.write(new VocabularyScheme(scheme, Texts.of(scheme), "", java.util.Set.of()));
    }

    /// An absolute address names the concept itself; anything else is a name within the list.
    static String uriOf(String scheme, String code) {
        return code.contains("://") || code.startsWith("urn:") ? code : "urn:mouseion:" + scheme + ":" + encode(code);
    }

    private static String encode(String code) {
        return java.net.URLEncoder.encode(code, java.nio.charset.StandardCharsets.UTF_8)
                .replace("+", "%20");
    }

    private static ConceptFacts facts(TermDraft term) {
        String broader = term.broader();
        return new ConceptFacts(
                term.label(),
                Map.of(),
                Texts.NONE,
                broader == null ? List.of() : List.of(uriOf(term.scheme(), broader)),
                List.of(),
                null,
                null);
    }

    private static TermDraft together(TermDraft one, TermDraft other) {
        Map<String, String> labels = new LinkedHashMap<>(other.label().byTag());
        labels.putAll(one.label().byTag());
        return new TermDraft(
                one.scheme(), one.code(), new Texts(labels), one.broader() == null ? other.broader() : one.broader());
    }

    private List<Written> number(String scheme, List<String> uris, Map<String, ConceptFacts> facts) {
        long[] numbers = rows.nextNumbers(uris.size());
        List<Written> written = new ArrayList<>();
        for (int i = 0; i < uris.size(); i++) {
            String uri = uris.get(i);
            ConceptFacts of = facts.get(uri);
            if (of != null) {
                written.add(new Written(new ConceptId(numbers[i]), scheme, uri, of));
            }
        }
        return written;
    }
}
