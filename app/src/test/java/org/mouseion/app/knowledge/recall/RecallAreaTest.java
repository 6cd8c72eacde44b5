package org.mouseion.app.knowledge.recall;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mouseion.app.AreaTest;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.WorksChanged;
import org.mouseion.app.collection.catalogue.AskedJobs;
import org.mouseion.app.knowledge.Derivative;
import org.mouseion.app.knowledge.DerivativeId;
import org.mouseion.app.knowledge.DerivativeKind;
import org.mouseion.app.knowledge.DerivativeState;
import org.mouseion.app.knowledge.Derivatives;
import org.mouseion.app.knowledge.Ground;
import org.mouseion.app.knowledge.GroundMoved.How;
import org.mouseion.app.knowledge.KnowledgeGround;
import org.mouseion.app.knowledge.PassageId;
import org.mouseion.app.knowledge.Recalled;
import org.mouseion.app.knowledge.SourceId;
import org.mouseion.app.knowledge.Sources;
import org.mouseion.app.knowledge.StatementId;
import org.mouseion.app.knowledge.Texts;
import org.mouseion.testing.Property;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Whatever was made of what may be said is found again when that changes, and nothing else is.
@AreaTest(
        scan = {"knowledge", "governance.rulings", "platform.files"},
        classes = {KnowledgeGround.class, RecallAreaTest.Neighbours.class})
class RecallAreaTest {

    static class Neighbours {
        @Bean
        AskedJobs jobs() {
            return new AskedJobs(new ArrayList<>());
        }

        @Bean
        Heard heard() {
            return new Heard(new ArrayList<>());
        }
    }

    record Heard(List<Recalled> all) {
        @EventListener
        void on(Recalled recalled) {
            all.add(recalled);
        }
    }

    @Autowired
    Derivatives derivatives;

    @Autowired
    Recall recall;

    @Autowired
    RecallRows rows;

    @Autowired
    LastDays lastDays;

    @Autowired
    Sources sources;

    @Autowired
    AskedJobs jobs;

    @Autowired
    Heard heard;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcClient sql;

    @BeforeEach
    void forget() {
        sql.sql("truncate knowledge.recall, knowledge.derivative, knowledge.expired cascade")
                .update();
        heard.all().clear();
    }

    @Test
    void in_any_graph_all_that_rests_on_what_moved_is_found_and_none_too_many() {
        Property.holdsFor(40, random -> random, random -> {
            forget();
            Graph graph = Graph.draw(random, this);
            for (int edit = 0; edit < 6; edit++) {
                Set<Ground> moved = graph.drawGrounds(random);
                Set<Long> expected = graph.resting(moved);
                assertThat(ids(derivatives.listResting(moved))).isEqualTo(expected);
                How how = How.values()[random.nextInt(3)];
                Recalled recalled = recall.moved(moved, how, "test");
                Set<Long> told = graph.fall(expected, how);
                List<DerivativeId> said = how == How.CHANGED ? recalled.queued() : recalled.pulled();
                assertThat(said.stream().map(DerivativeId::value).collect(Collectors.toSet()))
                        .isEqualTo(told);
                assertThat(states()).isEqualTo(graph.states);
                graph.edit(random, this);
                assertThat(states()).isEqualTo(graph.states);
            }
        });
    }

    @Test
    void what_changed_waits_and_what_is_gone_is_pulled_and_a_withdrawal_wins_over_a_change() {
        Ground ground = new Ground.OfStatement(new StatementId(1));
        DerivativeId answer = register("a", ground);
        DerivativeId translation = register("b", new Ground.OfDerivative(answer));
        recall.moved(List.of(ground), How.CHANGED, "statement-edited");
        assertThat(state("a")).isEqualTo(DerivativeState.QUEUED);
        recall.moved(List.of(ground), How.WITHDRAWN, "statement-withdrawn");
        assertThat(state("a")).isEqualTo(DerivativeState.PULLED);
        assertThat(state("b")).isEqualTo(DerivativeState.PULLED);
        recall.moved(List.of(ground), How.CHANGED, "statement-edited");
        assertThat(state("b")).isEqualTo(DerivativeState.PULLED);
        assertThat(heard.all()).extracting(Recalled::pulled).contains(List.of(answer, translation));
        register("a", ground);
        assertThat(state("a")).isEqualTo(DerivativeState.STANDING);
    }

    @Test
    void a_recall_is_taken_back_as_far_as_nothing_happened_since() {
        Ground one = new Ground.OfStatement(new StatementId(1));
        Ground other = new Ground.OfStatement(new StatementId(2));
        register("a", one);
        register("b", one, other);
        recall.moved(List.of(one), How.CHANGED, "statement-edited");
        recall.moved(List.of(other), How.WITHDRAWN, "statement-withdrawn");
        long first = rows.list(10).getLast().id();
        assertThat(recall.undo(first)).isEqualTo(1);
        assertThat(state("a")).isEqualTo(DerivativeState.STANDING);
        assertThat(state("b")).isEqualTo(DerivativeState.PULLED);
    }

    @Test
    void words_that_change_in_a_source_recall_what_rests_on_them_in_the_same_breath() {
        String origin = "test:" + System.nanoTime();
        SourceId source = sources.take(Texts.published(
                Texts.source("Visit", origin), Texts.passages("Hours | Open at ten.", "Café | Soup is served.")));
        register(
                "hours",
                new Ground.OfPassage(sources.listPassages(source).get(0).id()));
        register(
                "soup", new Ground.OfPassage(sources.listPassages(source).get(1).id()));
        sources.take(Texts.published(
                Texts.source("Visit", origin), Texts.passages("Hours | Open at eleven.", "Café | Soup is served.")));
        assertThat(state("hours")).isNotEqualTo(DerivativeState.STANDING);
        assertThat(state("soup")).isEqualTo(DerivativeState.STANDING);
    }

    @Test
    void a_record_that_changes_recalls_what_rests_on_it() {
        register("card", new Ground.OfWork(new WorkId(7)));
        events.publishEvent(new WorksChanged(List.of(new WorkId(6), new WorkId(7))));
        assertThat(state("card")).isEqualTo(DerivativeState.QUEUED);
    }

    @Test
    void the_morning_after_its_last_day_a_source_is_recalled_once() {
        SourceId source = sources.take(Texts.published(
                Texts.source("Show", "test:" + System.nanoTime()), Texts.passages("The show closes in May.")));
        sql.sql("update knowledge.source set valid_to = '2026-05-31' where id = ?")
                .param(source.value())
                .update();
        register(
                "answer",
                new Ground.OfPassage(sources.listPassages(source).getFirst().id()));
        lastDays.begin(LocalDate.of(2026, 5, 31));
        assertThat(state("answer")).isEqualTo(DerivativeState.STANDING);
        lastDays.begin(LocalDate.of(2026, 6, 1));
        assertThat(state("answer")).isEqualTo(DerivativeState.PULLED);
        register("answer", new Ground.OfSource(source));
        lastDays.begin(LocalDate.of(2026, 6, 2));
        assertThat(state("answer")).isEqualTo(DerivativeState.STANDING);
    }

    @Test
    void an_open_house_asks_for_the_look_of_the_day() {
        assertThat(jobs.kinds()).contains(Mornings.NAME);
    }

    private DerivativeId register(String key, Ground... grounds) {
        return derivatives.register(DerivativeKind.ANSWER, key, key, "en", "", List.of(grounds));
    }

    private DerivativeState state(String key) {
        return derivatives.find(DerivativeKind.ANSWER, key).orElseThrow().state();
    }

    private Map<Long, DerivativeState> states() {
        return sql
                .sql("select id, state from knowledge.derivative")
                .query((row, i) -> Map.entry(row.getLong(1), DerivativeState.valueOf(row.getString(2))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Set<Long> ids(List<Derivative> found) {
        List<Long> ids = found.stream().map(d -> d.id().value()).toList();
        assertThat(ids).doesNotHaveDuplicates();
        return new HashSet<>(ids);
    }

    /// The same graph in plain maps, walked in the plainest way.
    private static final class Graph {

        final List<Ground> ground = new ArrayList<>();
        final Map<Ground, Ground> above = new HashMap<>();
        final Map<Long, Set<Ground>> restsOn = new HashMap<>();
        final Map<Long, String> keys = new HashMap<>();
        final Map<Long, DerivativeState> states = new HashMap<>();

        static Graph draw(RandomGenerator random, RecallAreaTest house) {
            Graph graph = new Graph();
            long next = house.sql
                    .sql("select nextval('knowledge.number') + 1000000")
                    .query(Long.class)
                    .single();
            house.sql
                    .sql("select setval('knowledge.number', ?)")
                    .param(next + 1000)
                    .query(Long.class)
                    .single();
            for (int i = 1 + random.nextInt(4); i > 0; i--) {
                Ground.OfSource source = new Ground.OfSource(new SourceId(next++));
                house.source(source.source().value());
                graph.ground.add(source);
                for (int j = random.nextInt(4); j > 0; j--) {
                    Ground.OfPassage passage = new Ground.OfPassage(new PassageId(next++));
                    house.passage(passage.passage().value(), source.source().value());
                    graph.put(passage, source);
                    for (int k = random.nextInt(3); k > 0; k--) {
                        Ground.OfStatement statement = new Ground.OfStatement(new StatementId(next++));
                        house.statement(
                                statement.statement().value(),
                                source.source().value(),
                                passage.passage().value());
                        graph.put(statement, passage);
                    }
                }
                Ground.OfStatement own = new Ground.OfStatement(new StatementId(next++));
                house.statement(own.statement().value(), source.source().value(), null);
                graph.put(own, source);
            }
            graph.ground.add(new Ground.OfWork(new WorkId(1 + random.nextInt(3))));
            for (int i = 5 + random.nextInt(25); i > 0; i--) {
                graph.edit(random, house);
            }
            return graph;
        }

        private void put(Ground below, Ground over) {
            ground.add(below);
            above.put(below, over);
        }

        /// Makes a derivative, or makes one anew on other grounds (circles may come of it), or drops one.
        void edit(RandomGenerator random, RecallAreaTest house) {
            List<Long> known = List.copyOf(keys.keySet());
            int choice = random.nextInt(10);
            if (choice == 0 && !known.isEmpty()) {
                long gone = known.get(random.nextInt(known.size()));
                house.derivatives.drop(DerivativeKind.ANSWER, keys.remove(gone));
                restsOn.remove(gone);
                states.remove(gone);
                return;
            }
            String key = choice < 3 && !known.isEmpty()
                    ? keys.get(known.get(random.nextInt(known.size())))
                    : "d" + random.nextLong();
            Set<Ground> on = drawGrounds(random);
            long id = house.register(key, on.toArray(Ground[]::new)).value();
            keys.put(id, key);
            restsOn.put(id, on);
            states.put(id, DerivativeState.STANDING);
        }

        Set<Ground> drawGrounds(RandomGenerator random) {
            Set<Ground> on = new HashSet<>();
            List<Long> known = List.copyOf(keys.keySet());
            for (int i = 1 + random.nextInt(3); i > 0; i--) {
                on.add(
                        random.nextInt(3) == 0 && !known.isEmpty()
                                ? new Ground.OfDerivative(new DerivativeId(known.get(random.nextInt(known.size()))))
                                : ground.get(random.nextInt(ground.size())));
            }
            return on;
        }

        Set<Long> resting(Set<Ground> moved) {
            Set<Ground> reached = new HashSet<>(moved);
            Set<Long> found = new HashSet<>();
            boolean grown = true;
            while (grown) {
                grown = false;
                for (Map.Entry<Ground, Ground> edge : above.entrySet()) {
                    grown |= reached.contains(edge.getValue()) && reached.add(edge.getKey());
                }
                for (Map.Entry<Long, Set<Ground>> one : restsOn.entrySet()) {
                    if (one.getValue().stream().anyMatch(reached::contains)) {
                        grown |= found.add(one.getKey());
                        reached.add(new Ground.OfDerivative(new DerivativeId(one.getKey())));
                    }
                }
            }
            return found;
        }

        Set<Long> fall(Set<Long> found, How how) {
            DerivativeState after = how == How.CHANGED ? DerivativeState.QUEUED : DerivativeState.PULLED;
            Set<Long> fallen = found.stream()
                    .filter(id -> states.get(id).compareTo(after) < 0)
                    .collect(Collectors.toSet());
            fallen.forEach(id -> states.put(id, after));
            return fallen;
        }
    }

    private void source(long id) {
        sql.sql("insert into knowledge.source (id, version, kind, state, title, language, owner, changed)"
                        + " values (?, 1, 'PAGE', 'PUBLISHED', 't', 'en', 'o', now())")
                .param(id)
                .update();
    }

    private void passage(long id, long source) {
        sql.sql("insert into knowledge.passage (id, source, version, anchor, text, language, position)"
                        + " values (?, ?, 1, ?, 'x', 'en', 0)")
                .param(id)
                .param(source)
                .param("a" + id)
                .update();
    }

    private void statement(long id, long source, @org.jspecify.annotations.Nullable Long passage) {
        sql.sql("insert into knowledge.statement (id, version, source, passage, text, language, state, changed)"
                        + " values (?, 1, ?, ?::bigint, 'x', 'en', 'ACCEPTED', now())")
                .param(id)
                .param(source)
                .param(passage)
                .update();
    }
}
