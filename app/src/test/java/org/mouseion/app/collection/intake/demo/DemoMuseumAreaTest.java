package org.mouseion.app.collection.intake.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.mouseion.app.AreaTest;
import org.mouseion.app.collection.SourceRef;
import org.mouseion.app.collection.Term;
import org.mouseion.app.collection.Work;
import org.mouseion.app.collection.Works;
import org.mouseion.app.collection.intake.run.IntakeHouse;
import org.mouseion.app.platform.JobId;
import org.mouseion.app.platform.JobRun;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@AreaTest(
        scan = {"collection.catalogue", "collection.vocabulary", "collection.intake", "platform.files"},
        classes = IntakeHouse.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DemoMuseumAreaTest {

    @Autowired
    DemoImport demo;

    @Autowired
    Works works;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    @Order(1)
    void the_whole_museum_comes_in_with_every_term_in_its_thesaurus() throws Exception {
        Map<String, Long> counts = run();
        assertThat(counts.get("created")).isGreaterThanOrEqualTo(250);
        Work wave = works.find(new SourceRef("demo", "mdm-0001")).orElseThrow();
        assertThat(wave.facts().title().byTag()).containsKeys("fr", "en", "nl", "es");
        assertThat(wave.facts().makers()).singleElement().satisfies(maker -> {
            assertThat(maker.agent()).isNotNull();
            assertThat(maker.life()).isEqualTo("1760–1849");
        });
        List<Term> unknown = new ArrayList<>();
        works.forEachBatch(
                0,
                100,
                batch -> batch.forEach(work -> {
                    work.facts().subjects().stream()
                            .filter(t -> t.concept() == null)
                            .forEach(unknown::add);
                    work.facts().kinds().stream()
                            .filter(t -> t.concept() == null)
                            .forEach(unknown::add);
                    work.facts().periods().stream()
                            .filter(t -> t.concept() == null)
                            .forEach(unknown::add);
                }));
        assertThat(unknown).isEmpty();
    }

    @Test
    @Order(2)
    void a_drawing_is_never_passed_off_as_a_reproduction() {
        List<Work> drawn = new ArrayList<>();
        works.forEachBatch(
                0,
                100,
                batch -> batch.stream()
                        .filter(w -> w.facts().pictures().stream()
                                .anyMatch(p -> p.address().startsWith("/pictures/drawings/")))
                        .forEach(drawn::add));
        assertThat(drawn)
                .hasSizeGreaterThan(50)
                .allSatisfy(work -> assertThat(work.facts().pictures()).allSatisfy(picture -> {
                    assertThat(picture.faithful()).isFalse();
                    assertThat(picture.alt().byTag()).containsKeys("fr", "en", "nl", "es");
                }));
    }

    @Test
    @Order(3)
    void coming_again_changes_nothing() throws Exception {
        long before = works.count();
        Map<String, Long> counts = run();
        assertThat(counts).containsOnlyKeys("unchanged");
        assertThat(works.count()).isEqualTo(before);
    }

    private Map<String, Long> run() throws Exception {
        ScriptedRun run = new ScriptedRun(new TransactionTemplate(transactions));
        demo.run(run);
        return run.latest.counts();
    }

    /// Runs each batch in a transaction, as the house does.
    private static final class ScriptedRun implements JobRun {
        private final TransactionTemplate transaction;
        private Progress latest = new Progress(0, 0, Map.of());

        ScriptedRun(TransactionTemplate transaction) {
            this.transaction = transaction;
        }

        @Override
        public JobId id() {
            return new JobId(1);
        }

        @Override
        public Map<String, String> parameters() {
            return Map.of();
        }

        @Override
        public Map<String, String> checkpoint() {
            return Map.of();
        }

        @Override
        public void commit(Progress progress, Map<String, String> checkpoint, Runnable batch) {
            transaction.executeWithoutResult(status -> batch.run());
            latest = progress;
        }

        @Override
        public void commit(Supplier<Step> batch) {
            Step step = transaction.execute(status -> batch.get());
            latest = java.util.Objects.requireNonNull(step).progress();
        }
    }
}
