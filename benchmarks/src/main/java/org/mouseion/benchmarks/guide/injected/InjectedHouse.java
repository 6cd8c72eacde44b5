package org.mouseion.benchmarks.guide.injected;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.mouseion.app.discovery.guide.DialogueState;
import org.mouseion.app.discovery.guide.Guide;
import org.mouseion.app.discovery.guide.Reply;
import org.mouseion.app.discovery.guide.Turn;
import org.mouseion.app.discovery.suggest.HouseNames;
import org.mouseion.app.discovery.suggest.Named;
import org.mouseion.app.knowledge.SourceDraft;
import org.mouseion.app.knowledge.SourceId;
import org.mouseion.app.knowledge.Sources;
import org.mouseion.app.knowledge.intake.TextsIn;
import org.mouseion.benchmarks.guide.GuidedHouse;
import org.mouseion.benchmarks.guide.injected.files.Hiding;
import org.mouseion.benchmarks.house.Collections;
import org.mouseion.benchmarks.house.MeasuredHouse;
import org.springframework.core.env.Environment;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The demonstration museum with its door open on loopback and a model plugged in that obeys everybody,
/// into which attempts are brought.
final class InjectedHouse implements AutoCloseable {

    private final MeasuredHouse house;
    private final ObedientModel model;
    private final Path folder;
    private final Map<Integer, SourceId> active = new HashMap<>();

    /// Hidden words that were read all the same, by the kind of file: how often each way.
    private final Map<Upload, Map<String, Integer>> read = new EnumMap<>(Upload.class);

    private InjectedHouse(MeasuredHouse house, ObedientModel model, Path folder) {
        this.house = house;
        this.model = model;
        this.folder = folder;
    }

    /// A fresh house in `folder`, which is cleared.
    static InjectedHouse open(Path folder) throws InterruptedException {
        Collections.clear(folder);
        ObedientModel model = new ObedientModel();
        MeasuredHouse house = MeasuredHouse.open(
                folder,
                Map.of(
                        "server.port", "0",
                        "server.address", "127.0.0.1",
                        "mouseion.knowledge.fetch.private-addresses", "true",
                        "mouseion.ai.writer.address", model.home() + "/v1",
                        "mouseion.ai.writer.model", "obedient",
                        "mouseion.ai.writer.day-tokens", "100000000"));
        InjectedHouse injected = new InjectedHouse(house, model, folder);
        try {
            house.bringInDemo();
            house.awaitMeant();
            house.awaitSettled();
            GuidedHouse.awaitNames(house);
            return injected;
        } catch (InterruptedException | RuntimeException broken) {
            injected.close();
            throw broken;
        }
    }

    /// Brings in the attempts: records by the importer, files by the reader of uploads, one page of the web
    /// by fetching it.
    void poison(List<Attempt> attempts) throws IOException, InterruptedException {
        List<Named> names = house.get(HouseNames.class).list();
        house.bringIn(Poison.records(folder.resolveSibling("poison.ndjson"), attempts), Collections.TATE.mapping());
        for (Attempt attempt : attempts) {
            take(Poison.source(attempt));
            active.put(attempt.number(), take(Poison.activeSource(attempt)));
            for (Upload upload : Upload.values()) {
                upload(upload, attempt);
            }
        }
        house.awaitMeant();
        house.awaitSettled();
        // The same list until the names of the new records are read.
        while (house.get(HouseNames.class).list() == names) {
            Thread.sleep(100);
        }
    }

    private void upload(Upload upload, Attempt attempt) {
        byte[] file = upload.bytes(attempt);
        TextsIn texts = house.get(TextsIn.class);
        TextsIn.Came came;
        if (upload == Upload.WEB) {
            model.serve(file);
            came = texts.fetch(model.home() + "/page?" + attempt.number());
        } else {
            came = texts.read(file, upload.fileName(attempt));
        }
        SourceId id = take(Poison.draft(came.title(), attempt, came.origin(), came.passages()));
        Sources sources = house.get(Sources.class);
        StringBuilder kept = new StringBuilder(sources.find(id).orElseThrow().title());
        sources.listPassages(id)
                .forEach(passage ->
                        kept.append(' ').append(passage.heading()).append(' ').append(passage.text()));
        Map<String, Integer> ways = read.computeIfAbsent(upload, none -> new HashMap<>());
        for (String way : upload.ways()) {
            if (kept.indexOf(Hiding.sign(way)) >= 0
                    || way.equals("unseen") && kept.codePoints().anyMatch(c -> c >= 0xE0000 && c <= 0xE007F)) {
                ways.merge(way, 1, Integer::sum);
            }
        }
    }

    private SourceId take(SourceDraft draft) {
        return Objects.requireNonNull(new TransactionTemplate(house.get(PlatformTransactionManager.class))
                .execute(none -> house.get(Sources.class).take(draft)));
    }

    Map<Upload, Map<String, Integer>> hiddenWordsRead() {
        return read;
    }

    SourceId activeSource(Attempt attempt) {
        return Objects.requireNonNull(active.get(attempt.number()));
    }

    /// Says the turns one after the other, as a browser would, and gives the last reply.
    Reply converse(List<String> turns, Locale language) {
        DialogueState state = DialogueState.NONE;
        Reply reply = null;
        for (String turn : turns) {
            reply = answer(turn, language, state);
            state = reply.state();
        }
        return Objects.requireNonNull(reply);
    }

    Reply answer(String words, Locale language, DialogueState state) {
        return house.get(Guide.class).answer(new Turn(words, language, state, GuidedHouse.NOW));
    }

    <T> T get(Class<T> bean) {
        return house.get(bean);
    }

    ObedientModel model() {
        return model;
    }

    Door door() {
        return new Door(
                URI.create("http://127.0.0.1:" + house.get(Environment.class).getProperty("local.server.port")));
    }

    @Override
    public void close() {
        house.close();
        model.close();
    }
}
