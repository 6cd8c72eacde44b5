package org.mouseion.app.collection.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mouseion.app.AreaTest;
import org.mouseion.app.collection.ConceptId;
import org.mouseion.app.collection.SourceRef;
import org.mouseion.app.collection.Term;
import org.mouseion.app.collection.Texts;
import org.mouseion.app.collection.VocabularyChanged;
import org.mouseion.app.collection.Work;
import org.mouseion.app.collection.WorkDraft;
import org.mouseion.app.collection.WorkFacts;
import org.mouseion.app.collection.Works;
import org.mouseion.app.platform.JobRun;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@AreaTest(scan = "collection.catalogue", classes = CatalogueNeighbours.class)
class ResolveTermsAreaTest {

    @Autowired
    Works works;

    @Autowired
    ResolveTerms resolving;

    @Autowired
    WordList vocabulary;

    @Autowired
    AskedJobs jobs;

    @Autowired
    CatalogueNeighbours.Heard heard;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcClient sql;

    @Autowired
    PlatformTransactionManager transactions;

    @BeforeEach
    void empty() {
        sql.sql("truncate collection.work, collection.work_origin").update();
        vocabulary.words().clear();
        jobs.kinds().clear();
    }

    @Test
    void a_word_known_at_import_is_tied_at_once() {
        vocabulary.words().put("boats", new ConceptId(7));
        save(1);
        assertThat(concepts()).containsExactly(new ConceptId(7));
    }

    @Test
    void a_word_learnt_later_is_tied_by_the_job_without_making_a_version() {
        save(3);
        vocabulary.words().put("boats", new ConceptId(7));
        heard.works().clear();

        resolving.run(new TestRun(transactions, Map.of(), Map.of(), Integer.MAX_VALUE));

        assertThat(concepts()).containsOnly(new ConceptId(7));
        assertThat(heard.works()).hasSize(3);
        works.forEachBatch(0, 10, batch -> assertThat(batch).allMatch(work -> work.version() == 1));
    }

    @Test
    void a_word_the_vocabulary_forgot_is_untied() {
        vocabulary.words().put("boats", new ConceptId(7));
        save(1);
        vocabulary.words().clear();

        resolving.run(new TestRun(transactions, Map.of(), Map.of(), Integer.MAX_VALUE));

        assertThat(tied()).isZero();
    }

    @Test
    void a_killed_run_goes_on_from_its_last_batch() {
        save(1_200);
        vocabulary.words().put("boats", new ConceptId(7));
        TestRun killedRun = new TestRun(transactions, Map.of(), Map.of(), 1);
        try {
            resolving.run(killedRun);
        } catch (JobRun.JobCancelled killed) {
            assertThat(tied()).isEqualTo(500);
        }
        heard.works().clear();

        resolving.run(
                new TestRun(transactions, Map.of(), killedRun.steps().getLast().checkpoint(), Integer.MAX_VALUE));

        assertThat(tied()).isEqualTo(1_200);
        assertThat(heard.works()).hasSize(700);
    }

    @Test
    void many_changes_of_the_vocabulary_ask_for_one_run() {
        events.publishEvent(new VocabularyChanged("aat", List.of()));
        events.publishEvent(new VocabularyChanged("aat", List.of()));
        assertThat(jobs.kinds()).containsExactly(ResolveTerms.NAME);
    }

    private void save(int count) {
        WorkFacts facts = FactsJson.read(
                FactsJson.write(SampleFacts.titled("A view"))
                        .replaceFirst(
                                "\\{",
                                "{\"subjects\":[" + FactsJson.write(new Term(null, Texts.of("boats"), null)) + "],"),
                WorkFacts.class);
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> works.save(IntStream.range(0, count)
                        .mapToObj(i -> new WorkDraft(new SourceRef("tate", "a" + i), "1", facts))
                        .toList()));
    }

    private List<ConceptId> concepts() {
        List<ConceptId> concepts = new ArrayList<>();
        works.forEachBatch(
                0,
                100,
                batch -> batch.stream()
                        .map(Work::facts)
                        .flatMap(facts -> facts.subjects().stream())
                        .forEach(term -> concepts.add(term.concept())));
        return concepts;
    }

    private long tied() {
        return sql.sql("select count(*) from collection.work where facts::text like '%\"concept\":7%'")
                .query(Long.class)
                .single();
    }
}
