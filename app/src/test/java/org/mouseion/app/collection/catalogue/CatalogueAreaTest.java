package org.mouseion.app.collection.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mouseion.app.AreaTest;
import org.mouseion.app.collection.SourceRef;
import org.mouseion.app.collection.Work;
import org.mouseion.app.collection.WorkDraft;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.WorkState;
import org.mouseion.app.collection.Works;
import org.mouseion.app.collection.Works.Fate;
import org.mouseion.app.platform.Problem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@AreaTest(scan = "collection.catalogue", classes = CatalogueNeighbours.class)
class CatalogueAreaTest {

    @Autowired
    Works works;

    @Autowired
    JdbcClient sql;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    CatalogueNeighbours.Heard heard;

    @BeforeEach
    void empty() {
        sql.sql("truncate collection.work, collection.work_origin, collection.work_version, collection.work_base,"
                        + " collection.work_incoming")
                .update();
        heard.works().clear();
    }

    @Test
    void a_draft_becomes_a_published_work_under_its_own_number() {
        Work work = works.get(save(draft("a1", "Boats")).getFirst());

        assertThat(work.source()).isEqualTo(new SourceRef("tate", "a1"));
        assertThat(work.state()).isEqualTo(WorkState.PUBLISHED);
        assertThat(work.version()).isEqualTo(1);
        assertThat(work.facts()).isEqualTo(SampleFacts.titled("Boats"));
        assertThat(works.find(new SourceRef("tate", "a1"))).contains(work);
        assertThat(heard.works()).containsExactly(work.id());
    }

    @Test
    void the_same_file_again_changes_nothing() {
        save(draft("a1", "Boats"), draft("a2", "Trees"));
        heard.works().clear();

        assertThat(fates(draft("a1", "Boats"), draft("a2", "Trees"))).containsOnly(Fate.UNCHANGED);
        assertThat(works.count()).isEqualTo(2);
        assertThat(heard.works()).isEmpty();
        assertThat(history()).isZero();
    }

    @Test
    void what_changed_in_the_source_changes_in_the_catalogue_and_the_rest_stays() {
        List<WorkId> ids = save(draft("a1", "Boats"), draft("a2", "Trees"));
        heard.works().clear();

        assertThat(fates(draft("a1", "Boats"), draft("a2", "Elms"))).containsExactly(Fate.UNCHANGED, Fate.UPDATED);
        assertThat(works.get(ids.get(1)).version()).isEqualTo(2);
        assertThat(works.get(ids.get(1)).facts()).isEqualTo(SampleFacts.titled("Elms"));
        assertThat(heard.works()).containsExactly(ids.get(1));
        assertThat(history()).isOne();
    }

    @Test
    void a_record_whose_facts_are_the_same_makes_no_version_whatever_its_fingerprint() {
        WorkId id = save(draft("a1", "Boats")).getFirst();
        WorkDraft remapped = new WorkDraft(new SourceRef("tate", "a1"), "mapping 2", SampleFacts.titled("Boats"));

        assertThat(fates(remapped)).containsExactly(Fate.UNCHANGED);
        assertThat(works.get(id).version()).isEqualTo(1);
        assertThat(within(() -> works.markSeen("tate", 1, Map.of("a1", "mapping 2"))))
                .containsExactly("a1");
    }

    @Test
    void an_id_met_twice_in_one_batch_is_one_work_and_both_fates_are_told() {
        assertThat(fates(draft("a1", "Boats"), draft("a1", "Boats"), draft("a1", "Ships"), draft("a2", "Trees")))
                .containsExactly(Fate.CREATED, Fate.UNCHANGED, Fate.UPDATED, Fate.CREATED);
        assertThat(works.count()).isEqualTo(2);
        assertThat(titles()).containsExactly("Ships", "Trees");
        assertThat(history()).isOne();
    }

    @Test
    void a_batch_of_two_sources_and_a_save_outside_a_transaction_are_refused() {
        assertThatThrownBy(() -> within(() ->
                        works.save(List.of(SampleFacts.draft("tate", "1", "A"), SampleFacts.draft("inha", "1", "B")))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("one source");
        assertThatThrownBy(() -> works.save(List.of(draft("a1", "Boats"))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("inside a transaction");
        assertThat(works.count()).isZero();
    }

    @Test
    void a_work_missing_from_its_source_is_marked_and_comes_back_when_it_is_met_again() {
        List<WorkId> ids = saveIn(1, draft("a1", "Boats"), draft("a2", "Trees"), draft("a3", "Hills"));
        sql.sql("update collection.work set state = 'DRAFT' where id = ?")
                .param(ids.get(2).value())
                .update();
        saveIn(2, draft("a1", "Boats"));
        heard.works().clear();

        assertThat(within(() -> works.markVanished("tate", 2, 10))).isEqualTo(2);
        assertThat(within(() -> works.markVanished("tate", 2, 10))).isZero();
        assertThat(states()).containsExactly("PUBLISHED", "VANISHED", "VANISHED");
        assertThat(heard.works()).containsExactly(ids.get(1), ids.get(2));

        assertThat(within(() -> works.markSeen("tate", 3, Map.of("a2", "print of Trees"))))
                .as("a vanished work has to be saved, to come back")
                .isEmpty();
        assertThat(fatesIn(3, draft("a2", "Trees"), draft("a3", "Mountains")))
                .containsExactly(Fate.UPDATED, Fate.UPDATED);
        assertThat(states()).containsExactly("PUBLISHED", "PUBLISHED", "DRAFT");
        assertThat(titles()).containsExactly("Boats", "Trees", "Mountains");
    }

    @Test
    void a_record_that_was_met_but_set_aside_does_not_vanish() {
        saveIn(1, draft("a1", "Boats"), draft("a2", "Trees"));
        assertThat(within(() -> works.markSeen("tate", 2, Map.of("a1", "print of Boats", "a2", "unreadable"))))
                .containsExactly("a1");

        assertThat(within(() -> works.markVanished("tate", 2, 10))).isZero();
    }

    @Test
    void vanishing_touches_its_own_source_only() {
        saveIn(1, draft("a1", "Boats"));
        within(() -> works.save(1, List.of(SampleFacts.draft("inha", "a1", "Lot"))));

        assertThat(within(() -> works.markVanished("tate", 2, 10))).isOne();
        assertThat(works.find(new SourceRef("inha", "a1")).orElseThrow().state())
                .isEqualTo(WorkState.PUBLISHED);
    }

    @Test
    void works_are_read_in_batches_from_anywhere_and_listed_in_the_order_asked() {
        List<WorkId> ids =
                save(draft("a1", "A"), draft("a2", "B"), draft("a3", "C"), draft("a4", "D"), draft("a5", "E"));
        List<List<WorkId>> batches = new ArrayList<>();
        works.forEachBatch(
                ids.getFirst().value(),
                3,
                batch -> batches.add(batch.stream().map(Work::id).toList()));

        assertThat(batches).containsExactly(ids.subList(1, 4), ids.subList(4, 5));
        assertThat(works.list(List.of(ids.get(3), new WorkId(987_654), ids.get(0))))
                .extracting(Work::id)
                .containsExactly(ids.get(3), ids.get(0));
        assertThat(works.list(List.of())).isEmpty();
    }

    @Test
    void a_work_that_is_not_there_is_a_problem_a_person_can_read() {
        assertThatThrownBy(() -> works.get(new WorkId(987_654))).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.code()).isEqualTo("work-not-found");
            assertThat(problem.status()).isEqualTo(404);
        });
    }

    private static WorkDraft draft(String id, String title) {
        return SampleFacts.draft("tate", id, title);
    }

    private List<WorkId> save(WorkDraft... drafts) {
        return saveIn(0, drafts);
    }

    private List<WorkId> saveIn(long run, WorkDraft... drafts) {
        return within(() -> works.save(run, List.of(drafts))).outcomes().stream()
                .map(Works.Outcome::id)
                .toList();
    }

    private List<Fate> fates(WorkDraft... drafts) {
        return fatesIn(0, drafts);
    }

    private List<Fate> fatesIn(long run, WorkDraft... drafts) {
        return within(() -> works.save(run, List.of(drafts))).outcomes().stream()
                .map(Works.Outcome::fate)
                .toList();
    }

    private <T> T within(Supplier<T> work) {
        return new TransactionTemplate(transactions).execute(status -> work.get());
    }

    private long history() {
        return sql.sql("select count(*) from collection.work_version")
                .query(Long.class)
                .single();
    }

    private List<String> titles() {
        List<String> titles = new ArrayList<>();
        works.forEachBatch(
                0,
                100,
                batch -> batch.forEach(work -> titles.add(work.facts().title().in(java.util.Locale.ENGLISH))));
        return titles;
    }

    private List<String> states() {
        return sql.sql("select state from collection.work order by id")
                .query(String.class)
                .list();
    }
}
