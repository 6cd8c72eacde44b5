package org.mouseion.app.discovery.index.vectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mouseion.app.discovery.catalogue.WorkSketch.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mouseion.app.AreaTest;
import org.mouseion.app.ai.Embeddings;
import org.mouseion.app.collection.Texts;
import org.mouseion.app.collection.Work;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.Works;
import org.mouseion.app.discovery.catalogue.InMemoryCatalogue;
import org.mouseion.app.discovery.catalogue.RememberedJobs;
import org.mouseion.app.discovery.index.feed.PendingWorks;
import org.mouseion.app.platform.Jobs;
import org.mouseion.engines.api.Embedding;
import org.mouseion.engines.api.EngineCard;
import org.mouseion.engines.api.Task;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// Vectors are computed once for a text and kept.
@AreaTest(classes = VectorsAreaTest.Neighbours.class)
@Transactional
class VectorsAreaTest {

    @Autowired
    VectorStore store;

    @Autowired
    EmbedJob job;

    @Autowired
    EmbedWatch watch;

    @Autowired
    InMemoryCatalogue catalogue;

    @Autowired
    CountingEngine engine;

    @Autowired
    RememberedJobs jobs;

    @Autowired
    PendingWorks pending;

    @Autowired
    TransactionTemplate transactions;

    private List<Work> hang() {
        catalogue.put(work(1, "Boats at sea").draw());
        catalogue.put(work(2, Texts.of("fr", "Bateaux en mer")).draw());
        catalogue.put(work(3, "A quiet harbour").draw());
        return catalogue.all();
    }

    @Test
    void works_in_the_language_of_the_engine_are_computed_once_and_indexed_again() throws Exception {
        List<Work> works = hang();
        engine.texts.clear();

        assertThat(store.find(works)).isEmpty();
        assertThat(store.areComplete()).isFalse();
        assertThat(store.listMissing(10)).as("not the French one").containsExactly(new WorkId(1), new WorkId(3));

        new RememberedJobs.Run(transactions, 10).of(job);

        assertThat(engine.texts).containsExactly("Boats at sea", "A quiet harbour");
        assertThat(store.find(works)).containsOnlyKeys(1L, 3L);
        assertThat(store.find(works).get(1L).whole()).containsExactly(12f, 1f, 0f);
        assertThat(store.countMissing()).isZero();
        assertThat(store.areComplete()).isTrue();
        assertThat(pending.count())
                .as("both are to be indexed with their vectors")
                .isEqualTo(2);
    }

    @Test
    void a_changed_text_is_computed_anew_and_an_unchanged_one_is_not() throws Exception {
        List<Work> works = hang();
        store.find(works);
        new RememberedJobs.Run(transactions, 10).of(job);
        engine.texts.clear();

        catalogue.put(work(3, "A stormy harbour").draw());
        assertThat(store.find(catalogue.all())).containsOnlyKeys(1L);
        new RememberedJobs.Run(transactions, 10).of(job);

        assertThat(engine.texts).containsExactly("A stormy harbour");
    }

    @Test
    void the_job_is_asked_for_once_nothing_is_left_to_index() {
        jobs.asked.clear();
        store.find(hang());
        pending.add(List.of(new WorkId(1)));
        watch.look();
        assertThat(jobs.asked).as("words first").isEmpty();

        pending.delete(pending.list(0, 10));
        watch.look();
        assertThat(jobs.asked).containsExactly("discovery.embed");
    }

    @Test
    void an_engine_that_takes_no_time_is_asked_with_each_document_and_leaves_nothing_to_do() throws Exception {
        List<Work> works = hang();
        store.find(works);
        engine.instant = true;
        engine.texts.clear();
        try {
            assertThat(store.find(works)).as("not the French one").containsOnlyKeys(1L, 3L);
            assertThat(store.areComplete()).isTrue();
            engine.texts.clear();

            new RememberedJobs.Run(transactions, 10).of(job);

            assertThat(engine.texts)
                    .as("what was put down for a slow engine is not computed")
                    .isEmpty();
            assertThat(store.countMissing()).isZero();
        } finally {
            engine.instant = false;
        }
    }

    /// Good for English; a text's vector is its length.
    static final class CountingEngine implements Embeddings {
        private static final EngineCard CARD =
                new EngineCard("lengths", "1", Task.EMBED_TEXT, List.of("en"), "Apache-2.0", Map.of("dimension", "3"));
        final List<String> texts = new ArrayList<>();
        boolean instant;

        @Override
        public boolean isInstant() {
            return instant;
        }

        @Override
        public Optional<EngineCard> findEngine(String language) {
            return language.equals("en") ? Optional.of(CARD) : Optional.empty();
        }

        @Override
        public Optional<EngineCard> findEngine() {
            return Optional.of(CARD);
        }

        @Override
        public Embedded embed(List<String> given, Use use) {
            texts.addAll(given);
            return new Embedded(
                    given.stream()
                            .map(text -> Embedding.of(text.length(), 1, 0))
                            .toList(),
                    CARD,
                    7);
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    @Import({VectorStore.class, EmbedJob.class, EmbedWatch.class, PendingWorks.class})
    static class Neighbours {
        @Bean
        InMemoryCatalogue catalogue() {
            return new InMemoryCatalogue();
        }

        @Bean
        Works works(InMemoryCatalogue catalogue) {
            return catalogue.contract;
        }

        @Bean
        CountingEngine engine() {
            return new CountingEngine();
        }

        @Bean
        RememberedJobs rememberedJobs() {
            return new RememberedJobs();
        }

        @Bean
        Jobs jobs(RememberedJobs remembered) {
            return remembered.contract;
        }
    }
}
