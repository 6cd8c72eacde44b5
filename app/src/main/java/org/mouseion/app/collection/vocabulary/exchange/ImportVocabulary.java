package org.mouseion.app.collection.vocabulary.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.mouseion.app.collection.ConceptDraft;
import org.mouseion.app.collection.PlainWords;
import org.mouseion.app.collection.Texts;
import org.mouseion.app.collection.Vocabulary;
import org.mouseion.app.collection.Vocabulary.Taken;
import org.mouseion.app.collection.VocabularyScheme;
import org.mouseion.app.governance.Deed;
import org.mouseion.app.governance.Ledger;
import org.mouseion.app.platform.FileRef;
import org.mouseion.app.platform.FileStore;
import org.mouseion.app.platform.JobId;
import org.mouseion.app.platform.JobKind;
import org.mouseion.app.platform.JobRun;
import org.mouseion.app.platform.Jobs;
import org.mouseion.app.platform.People;
import org.mouseion.app.platform.Problem;
import org.mouseion.formats.skos.UnreadableSkos;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Takes a SKOS file in, some hundreds of concepts at a time.
@Component
public final class ImportVocabulary implements JobKind {

    static final String NAME = "collection.import-vocabulary";
    private static final int BATCH = 500;
    private static final Logger LOG = LoggerFactory.getLogger(ImportVocabulary.class);

    private final Vocabulary vocabulary;
    private final FileStore files;
    private final Jobs jobs;
    private final Ledger ledger;
    private final People people;
    private final UnreadPlaces unread;

    ImportVocabulary(
            Vocabulary vocabulary, FileStore files, Jobs jobs, Ledger ledger, People people, UnreadPlaces unread) {
        this.vocabulary = vocabulary;
        this.files = files;
        this.jobs = jobs;
        this.ledger = ledger;
        this.people = people;
        this.unread = unread;
    }

    /// Keeps the file and asks for a run.
    ///
    /// @param name of the file, from which the vocabulary is named where neither `key` nor the file says
    /// @param key of the vocabulary, or empty
    /// @param uses of its concepts; empty for any
    public JobId ask(InputStream content, String name, String key, Set<VocabularyScheme.Use> uses) throws IOException {
        FileRef file = files.put(content);
        Map<String, String> parameters = new HashMap<>();
        parameters.put("file", file.sha256());
        parameters.put("name", name);
        parameters.put("scheme", key.isBlank() ? keyOf(name) : new VocabularyScheme(key, Texts.NONE, "", uses).key());
        parameters.put(
                "uses", String.join(" ", uses.stream().map(Enum::name).sorted().toList()));
        parameters.put("account", Long.toString(people.currentOrHouse().id()));
        return jobs.ask(NAME, parameters);
    }

    /// `Iconclass 2023.ttl.gz` gives `iconclass-2023`.
    static String keyOf(String fileName) {
        String bare = fileName.replaceFirst("(?i)(\\.(ttl|nt|rdf|xml|owl|json|jsonld|skos|n3))?(\\.gz)?$", "");
        String key = PlainWords.of(bare).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return key.isEmpty() ? "vocabulary" : key;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(JobRun run) throws IOException {
        String key = run.parameters().getOrDefault("scheme", "vocabulary");
        SkosConcepts read =
                SkosConcepts.read(files.get(new FileRef(run.parameters().getOrDefault("file", ""))));
        if (run.checkpoint().isEmpty() && !read.unreadable().isEmpty()) {
            keepUnread(run, read);
        }
        refuseHostile(read);
        if (read.concepts().isEmpty()) {
            throw unreadable(read);
        }
        VocabularyScheme scheme = new VocabularyScheme(
                key,
                read.title().isEmpty() ? Texts.of(run.parameters().getOrDefault("name", key)) : read.title(),
                read.uri(),
                usesOf(run.parameters().getOrDefault("uses", "")));
        int next = Integer.parseInt(run.checkpoint().getOrDefault("next", "0"));
        Taken all = taken(run.checkpoint());
        List<ConceptDraft> concepts = read.concepts();
        while (next < concepts.size()) {
            int to = Math.min(next + BATCH, concepts.size());
            List<ConceptDraft> batch = concepts.subList(next, to);
            Taken before = all;
            AtomicReference<Taken> after = new AtomicReference<>(before);
            run.commit(() -> {
                Taken now = before.plus(vocabulary.take(scheme, batch));
                ledger.write(deed(run, key, batch.size()));
                after.set(now);
                return new JobRun.Step(progress(to, read, now), checkpoint(to, now));
            });
            all = after.get();
            next = to;
        }
        LOG.info(
                "Took in vocabulary '{}': {} created, {} updated, {} unchanged, {} kept, {} places unreadable",
                key,
                all.created(),
                all.updated(),
                all.unchanged(),
                all.kept(),
                read.unreadable().size());
    }

    private void keepUnread(JobRun run, SkosConcepts read) {
        String file = run.parameters().getOrDefault("name", "");
        run.commit(() -> {
            unread.keep(run.id(), file, read.unreadable());
            Taken none = new Taken(0, 0, 0, 0);
            return new JobRun.Step(progress(0, read, none), checkpoint(0, none));
        });
    }

    /// A file that was built to do harm is refused whole: what it says besides is not worth the trust.
    private static void refuseHostile(SkosConcepts read) {
        for (UnreadableSkos place : read.unreadable()) {
            if (place.code().equals("entity-bomb")) {
                throw new Problem("vocabulary-entity-bomb", 422, place.line());
            }
            if (place.code().equals("external-entity")) {
                throw new Problem("vocabulary-external-entity", 422, place.line());
            }
        }
    }

    private static Problem unreadable(SkosConcepts read) {
        return read.unreadable().stream()
                .findFirst()
                .map(place -> new Problem("vocabulary-unreadable", 422, place.line(), place.detail()))
                .orElseGet(() -> new Problem("vocabulary-empty", 422));
    }

    private static Set<VocabularyScheme.Use> usesOf(String names) {
        return names.isBlank()
                ? Set.of()
                : java.util.Arrays.stream(names.split(" "))
                        .map(name -> VocabularyScheme.Use.valueOf(name.toUpperCase(Locale.ROOT)))
                        .collect(java.util.stream.Collectors.toSet());
    }

    private static Deed deed(JobRun run, String scheme, int concepts) {
        return new Deed(
                "vocabulary.imported",
                "vocabulary:" + scheme,
                actor(run.parameters().getOrDefault("account", "0")),
                Map.of(
                        "file", run.parameters().getOrDefault("file", ""),
                        "job", Long.toString(run.id().value()),
                        "concepts", Integer.toString(concepts)));
    }

    private static String actor(String account) {
        return account.equals("0") ? "house" : "account:" + account;
    }

    private static JobRun.Progress progress(long done, SkosConcepts read, Taken taken) {
        List<UnreadableSkos> unreadable = read.unreadable();
        return new JobRun.Progress(
                done,
                read.concepts().size(),
                Map.of(
                        "created", (long) taken.created(),
                        "updated", (long) taken.updated(),
                        "unchanged", (long) taken.unchanged(),
                        "kept", (long) taken.kept(),
                        "aside", (long) unreadable.size()));
    }

    private static Map<String, String> checkpoint(int next, Taken taken) {
        return Map.of(
                "next", Integer.toString(next),
                "created", Integer.toString(taken.created()),
                "updated", Integer.toString(taken.updated()),
                "unchanged", Integer.toString(taken.unchanged()),
                "kept", Integer.toString(taken.kept()));
    }

    private static Taken taken(Map<String, String> checkpoint) {
        return new Taken(
                Integer.parseInt(checkpoint.getOrDefault("created", "0")),
                Integer.parseInt(checkpoint.getOrDefault("updated", "0")),
                Integer.parseInt(checkpoint.getOrDefault("unchanged", "0")),
                Integer.parseInt(checkpoint.getOrDefault("kept", "0")));
    }
}
