package org.mouseion.app.collection.catalogue.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.mouseion.app.AreaTest;
import org.mouseion.app.collection.SourceRef;
import org.mouseion.app.collection.Work;
import org.mouseion.app.collection.WorkDraft;
import org.mouseion.app.collection.WorkFacts;
import org.mouseion.app.collection.WorkState;
import org.mouseion.app.collection.Works;
import org.mouseion.app.collection.Works.Fate;
import org.mouseion.app.collection.catalogue.CatalogueNeighbours;
import org.mouseion.app.collection.catalogue.Incoming;
import org.mouseion.app.collection.catalogue.SampleFacts;
import org.mouseion.testing.Property;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Whatever imports, edits, undoings and vanishings come in whatever order: one work for each record of the source,
/// nothing said is lost, nobody's edit is overwritten.
@AreaTest(scan = "collection.catalogue", classes = CatalogueNeighbours.class)
class WorkLifeAreaTest {

    @Autowired
    Works works;

    @Autowired
    Editing editing;

    @Autowired
    WorkHistory history;

    @Autowired
    Incoming incoming;

    @Autowired
    CatalogueNeighbours.Heard heard;

    @Autowired
    JdbcClient sql;

    @Autowired
    PlatformTransactionManager transactions;

    private sealed interface Step {
        /// An import of the whole source: title by id.
        record Import(Map<String, String> records, boolean knownFirst) implements Step {}

        record Edit(String id, String title) implements Step {}

        record Undo(String id, int back) implements Step {}

        record Settle(String id, boolean take) implements Step {}
    }

    @Test
    void nothing_is_lost_doubled_or_overwritten() {
        Property.holdsFor(40, WorkLifeAreaTest::life, life -> {
            sql.sql("truncate collection.work, collection.work_origin, collection.work_version,"
                            + " collection.work_base, collection.work_incoming")
                    .update();
            Map<String, Set<String>> everSaid = new HashMap<>();
            long run = 0;
            for (Step step : life) {
                switch (step) {
                    case Step.Import all -> importAll(++run, all, everSaid);
                    case Step.Edit edit ->
                        find(edit.id()).ifPresent(work -> {
                            editing.edit(work.id(), work.version(), work.state(), SampleFacts.titled(edit.title()), "");
                            everSaid.get(edit.id()).add(edit.title());
                            assertThat(title(works.get(work.id()).facts())).isEqualTo(edit.title());
                        });
                    case Step.Undo undo ->
                        find(undo.id()).ifPresent(work -> {
                            int to = Math.max(1, work.version() - undo.back());
                            WorkFacts old =
                                    history.find(work.id(), to).orElseThrow().facts();
                            assertThat(editing.undo(work.id(), work.version(), to)
                                            .work()
                                            .facts())
                                    .isEqualTo(old);
                        });
                    case Step.Settle settle ->
                        find(settle.id()).ifPresent(work -> {
                            editing.settle(
                                    work.id(), work.version(), settle.take() ? Set.of(WorkField.TITLE) : Set.of(), "");
                            assertThat(incoming.find(work.id())).isEmpty();
                        });
                }
                check(everSaid);
            }
        });
    }

    private void importAll(long run, Step.Import all, Map<String, Set<String>> everSaid) {
        Map<String, Work> before = new HashMap<>();
        all.records().keySet().forEach(id -> find(id).ifPresent(work -> before.put(id, work)));
        Set<String> edited = editedNow();
        List<WorkDraft> drafts = new ArrayList<>();
        all.records().forEach((id, title) -> drafts.add(draft(id, title)));
        Set<String> justSo = all.knownFirst()
                ? within(() -> {
                    Map<String, String> prints = new HashMap<>();
                    drafts.forEach(d -> prints.put(d.source().id(), d.fingerprint()));
                    return works.markSeen("tate", run, prints);
                })
                : Set.of();
        drafts.removeIf(draft -> justSo.contains(draft.source().id()));
        heard.works().clear();
        List<Works.Outcome> outcomes = within(() -> works.save(run, drafts)).outcomes();
        for (int i = 0; i < drafts.size(); i++) {
            String id = drafts.get(i).source().id();
            Work now = find(id).orElseThrow();
            everSaid.computeIfAbsent(id, k -> new HashSet<>())
                    .add(title(drafts.get(i).facts()));
            if (edited.contains(id) && outcomes.get(i).fate() == Fate.KEPT) {
                assertThat(now.facts()).isEqualTo(before.get(id).facts());
                assertThat(incoming.find(now.id()).orElseThrow().facts())
                        .isEqualTo(drafts.get(i).facts());
            }
            if (!edited.contains(id)) {
                assertThat(now.facts()).isEqualTo(drafts.get(i).facts());
            }
            boolean made =
                    now.version() > (before.containsKey(id) ? before.get(id).version() : 0);
            boolean returned = before.containsKey(id) && before.get(id).state() == WorkState.VANISHED;
            assertThat(made)
                    .as("a version is made when something changed, and only then")
                    .isEqualTo(returned
                            || Set.of(Fate.CREATED, Fate.UPDATED)
                                    .contains(outcomes.get(i).fate()));
            assertThat(heard.works().contains(now.id()))
                    .as("whoever listens hears of it")
                    .isEqualTo(made);
        }
        while (within(() -> works.markVanished("tate", run, 2)) > 0) {
            // two at a time, to the last
        }
        works.forEachBatch(
                0,
                100,
                batch -> batch.forEach(work -> assertThat(work.state())
                        .isEqualTo(
                                all.records().containsKey(work.source().id())
                                        ? WorkState.PUBLISHED
                                        : WorkState.VANISHED)));
    }

    private void check(Map<String, Set<String>> everSaid) {
        Set<String> ids = new HashSet<>();
        works.forEachBatch(
                0,
                100,
                batch -> batch.forEach(work -> {
                    assertThat(ids.add(work.source().id()))
                            .as("one work a record")
                            .isTrue();
                    List<WorkVersion> versions = history.list(work.id(), Integer.MAX_VALUE, 1000);
                    assertThat(versions).hasSize(work.version());
                    Set<String> told = new HashSet<>();
                    versions.forEach(version -> told.add(title(version.facts())));
                    incoming.find(work.id()).ifPresent(waiting -> told.add(title(waiting.facts())));
                    assertThat(told).isSubsetOf(everSaid.get(work.source().id()));
                    assertThat(versions).isSortedAccordingTo((a, b) -> b.version() - a.version());
                }));
        assertThat(ids).isEqualTo(everSaid.keySet());
    }

    private Set<String> editedNow() {
        return Set.copyOf(sql.sql("select source_id from collection.work_origin where edited")
                .query(String.class)
                .list());
    }

    private java.util.Optional<Work> find(String id) {
        return works.find(new SourceRef("tate", id));
    }

    private static String title(WorkFacts facts) {
        return facts.title().in(java.util.Locale.ENGLISH);
    }

    private static WorkDraft draft(String id, String title) {
        return SampleFacts.draft("tate", id, title);
    }

    private static List<Step> life(RandomGenerator random) {
        List<Step> life = new ArrayList<>();
        for (int i = random.nextInt(3, 14); i > 0; i--) {
            String id = "r" + random.nextInt(4);
            String title = "title " + random.nextInt(4);
            life.add(
                    switch (random.nextInt(6)) {
                        case 0, 1, 2 -> {
                            Map<String, String> records = new HashMap<>();
                            for (int r = 0; r < 4; r++) {
                                if (random.nextInt(4) > 0) {
                                    records.put("r" + r, "title " + random.nextInt(3));
                                }
                            }
                            yield new Step.Import(records, random.nextBoolean());
                        }
                        case 3 -> new Step.Edit(id, title);
                        case 4 -> new Step.Undo(id, random.nextInt(1, 4));
                        default -> new Step.Settle(id, random.nextBoolean());
                    });
        }
        return life;
    }

    private <T> T within(Supplier<T> work) {
        return new TransactionTemplate(transactions).execute(status -> work.get());
    }
}
