package org.mouseion.app.discovery.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mouseion.app.discovery.catalogue.WorkSketch.work;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.mouseion.app.AreaTest;
import org.mouseion.app.collection.Agents;
import org.mouseion.app.collection.Places;
import org.mouseion.app.collection.Vocabulary;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.WorkState;
import org.mouseion.app.collection.Works;
import org.mouseion.app.collection.WorksChanged;
import org.mouseion.app.discovery.Facet;
import org.mouseion.app.discovery.catalogue.Eventually;
import org.mouseion.app.discovery.catalogue.InMemoryAgents;
import org.mouseion.app.discovery.catalogue.InMemoryCatalogue;
import org.mouseion.app.discovery.catalogue.InMemoryPlaces;
import org.mouseion.app.discovery.catalogue.InMemoryVocabulary;
import org.mouseion.app.discovery.catalogue.RememberedJobs;
import org.mouseion.app.discovery.index.documents.WorkVectors;
import org.mouseion.app.discovery.index.feed.PendingWorks;
import org.mouseion.app.discovery.index.labels.FacetNames;
import org.mouseion.app.platform.Bundles;
import org.mouseion.app.platform.Check;
import org.mouseion.app.platform.DataFolder;
import org.mouseion.app.platform.JobKind;
import org.mouseion.app.platform.Jobs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Changes of the catalogue reach the index through the database, whatever happens on the way.
@AreaTest(scan = "discovery.index", classes = IndexAreaTest.Neighbours.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class IndexAreaTest {

    @Autowired
    WorkIndex index;

    @Autowired
    InMemoryCatalogue catalogue;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient sql;

    @Autowired
    RememberedJobs jobs;

    @Autowired
    List<JobKind> kinds;

    @Autowired
    PendingWorks pending;

    @Autowired
    FacetNames names;

    @Autowired
    DataFolder data;

    @Autowired
    Check check;

    @Autowired
    Map<Long, String> refusing;

    private long found(String word) {
        return index.find(Lookup.count(new Clause.Words(TextField.ALL, List.of(word), 1)))
                .total();
    }

    private void change(long... ids) {
        transactions.executeWithoutResult(status -> events.publishEvent(
                new WorksChanged(LongStream.of(ids).mapToObj(WorkId::new).toList())));
    }

    private JobKind rebuild() {
        return kinds.stream()
                .filter(k -> k.name().equals("discovery.reindex"))
                .findFirst()
                .orElseThrow();
    }

    private String check() throws Exception {
        return check.run().key();
    }

    @Test
    @Order(1)
    void the_first_index_of_an_empty_house_lacks_nothing_and_can_be_rebuilt() throws Exception {
        assertThat(jobs.asked).isEmpty();
        assertThat(check()).isEqualTo("index.check.good");

        new RememberedJobs.Run(transactions, 100).of(rebuild());

        assertThat(check()).isEqualTo("index.check.good");
    }

    @Test
    @Order(2)
    void a_work_can_be_found_soon_after_its_transaction_and_its_note_is_gone_then() throws Exception {
        catalogue.put(work(1, "Mermaids").draw());
        catalogue.put(work(2, "Mermaids asleep").of(null, "Sea creatures").draw());
        change(1, 2);

        Eventually.holds("both works are found", () -> found("mermaids") == 2);
        Eventually.holds("no note is left", () -> pending.count() == 0);
        assertThat(names.labels(Facet.SUBJECT, List.of("~sea creatures"), Locale.ENGLISH))
                .isEqualTo(Map.of("~sea creatures", "Sea creatures"));
    }

    @Test
    @Order(3)
    void a_transaction_that_fails_leaves_no_note() {
        assertThatThrownBy(() -> transactions.executeWithoutResult(status -> {
                    events.publishEvent(new WorksChanged(List.of(new WorkId(99))));
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");

        assertThat(sql.sql("select count(*) from discovery.pending where work = 99")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    @Order(4)
    void a_changed_work_is_found_by_its_new_words_only_and_a_hidden_one_not_at_all() throws Exception {
        catalogue.put(work(1, "Centaurs").draw());
        catalogue.put(work(2, "Mermaids asleep").state(WorkState.VANISHED).draw());
        change(1, 2);

        Eventually.holds("the new words are found", () -> found("centaurs") == 1);
        Eventually.holds("the old ones are not", () -> found("mermaids") == 0);
    }

    @Test
    @Order(5)
    void notes_left_by_a_killed_process_are_worked_off() throws Exception {
        catalogue.put(work(3, "Griffin").draw());
        // What a process leaves that committed the change and died before it could tell anyone.
        transactions.executeWithoutResult(status -> pending.add(List.of(new WorkId(3))));

        Eventually.holds("the work is found", () -> found("griffin") == 1);
    }

    @Test
    @Order(6)
    void a_work_the_index_refuses_is_set_aside_and_holds_up_no_other() throws Exception {
        refusing.put(4L, "no");
        catalogue.put(work(4, "Sphinx").draw());
        catalogue.put(work(5, "Sphinx by the sea").draw());
        change(4, 5);

        Eventually.holds("the good one is found", () -> found("sphinx") == 1);
        Eventually.holds("the other is set aside", () -> pending.countSetAside() == 1);
        assertThat(check()).isEqualTo("index.check.aside");

        refusing.clear();
        change(4);
        Eventually.holds("once mended it is found", () -> found("sphinx") == 2);
        Eventually.holds("nothing is set aside", () -> pending.countSetAside() == 0);
    }

    @Test
    @Order(7)
    void a_field_of_any_length_is_taken() throws Exception {
        catalogue.put(work(6, "Minotaur")
                .number("x".repeat(40_000))
                .of(null, "y".repeat(40_000))
                .verbatim("noise", "z".repeat(200_000))
                .draw());
        change(6);

        Eventually.holds("the work is found", () -> found("minotaur") == 1);
        assertThat(pending.countSetAside()).isZero();
    }

    @Test
    @Order(8)
    void a_rebuild_goes_on_where_it_was_killed_and_searches_never_stop() throws Exception {
        for (long id = 100; id < 4_600; id++) {
            catalogue.put(work(id, "Unicorn " + id).draw());
        }
        long before = found("centaurs");
        RememberedJobs.Run killed = new RememberedJobs.Run(transactions, 1);
        assertThatThrownBy(() -> killed.of(rebuild())).isInstanceOf(RememberedJobs.Killed.class);

        assertThat(found("centaurs")).isEqualTo(before);
        assertThat(found("unicorn")).as("the new generation does not serve yet").isZero();

        catalogue.put(work(101, "Phoenix").draw());
        change(101);
        Eventually.holds("a change meanwhile is found at once", () -> found("phoenix") == 1);

        RememberedJobs.Run again = new RememberedJobs.Run(transactions, 100);
        again.checkpoint.putAll(killed.checkpoint);
        again.of(rebuild());

        assertThat(found("unicorn")).isEqualTo(4_499);
        assertThat(found("phoenix")).isEqualTo(1);
        assertThat(found("centaurs")).isEqualTo(before);
        try (var folders = Files.list(data.of("index"))) {
            assertThat(folders).as("the old generation is gone").hasSize(1);
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
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
        Agents agents() {
            return new InMemoryAgents().contract;
        }

        @Bean
        Places places() {
            return new InMemoryPlaces().contract;
        }

        @Bean
        Vocabulary vocabulary() {
            return new InMemoryVocabulary().contract;
        }

        @Bean
        Map<Long, String> refusing() {
            return new ConcurrentHashMap<>();
        }

        /// Fails for some works, as a fault in the making of a document would.
        @Bean
        @Primary
        WorkVectors vectors(Map<Long, String> refusing) {
            return works -> {
                if (works.stream().anyMatch(w -> refusing.containsKey(w.id().value()))) {
                    throw new IllegalStateException("no");
                }
                return Map.of();
            };
        }

        @Bean
        RememberedJobs rememberedJobs() {
            return new RememberedJobs();
        }

        @Bean
        Jobs jobs(RememberedJobs remembered) {
            return remembered.contract;
        }

        @Bean
        MessageSource messageSource() throws IOException {
            return Bundles.load();
        }
    }
}
