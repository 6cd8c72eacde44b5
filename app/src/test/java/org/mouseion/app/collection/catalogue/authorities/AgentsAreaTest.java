package org.mouseion.app.collection.catalogue.authorities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mouseion.app.AreaTest;
import org.mouseion.app.collection.Agent;
import org.mouseion.app.collection.AgentDraft;
import org.mouseion.app.collection.AgentId;
import org.mouseion.app.collection.Agents;
import org.mouseion.app.collection.AgentsChanged;
import org.mouseion.app.collection.Dated;
import org.mouseion.app.collection.SourceRef;
import org.mouseion.app.collection.Texts;
import org.mouseion.testing.Property;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@AreaTest(classes = {PostgresAgents.class, AgentRows.class})
class AgentsAreaTest {

    @Autowired
    AgentRows rows;

    @Autowired
    JdbcClient sql;

    @Autowired
    PlatformTransactionManager transactions;

    private Agents agents;

    private final List<Object> heard = new ArrayList<>();

    @BeforeEach
    void empty() {
        sql.sql("truncate collection.agent, collection.agent_name, collection.agent_origin")
                .update();
        heard.clear();
        agents = new PostgresAgents(rows, heard::add);
    }

    @Test
    void an_agent_is_known_again_by_its_number_in_the_source() {
        AgentId first = identify(draft("tate", "38", "Robert Blake", 1762, 1787));

        assertThat(identify(draft("tate", "38", "Robert Blake", 1762, 1787))).isEqualTo(first);
        assertThat(identify(draft("tate", "38", "R. Blake", 1762, null))).isEqualTo(first);
        assertThat(agents.find(first).orElseThrow().name()).isEqualTo(Texts.of("R. Blake"));
        assertThat(agents.find(first).orElseThrow().died()).isNull();
    }

    @Test
    void only_what_is_said_anew_of_a_known_agent_is_announced_so_that_its_works_are_indexed_again() {
        AgentId first = identify(draft("tate", "38", "Robert Blake", 1762, 1787));
        identify(draft("tate", "38", "Robert Blake", 1762, 1787));

        assertThat(heard).isEmpty();

        identify(draft("tate", "38", "Robert Blake the Younger", 1762, 1787));

        assertThat(heard).containsExactly(new AgentsChanged(List.of(first)));
    }

    @Test
    void two_numbers_of_one_source_are_two_agents_even_when_all_else_is_equal() {
        assertThat(identify(draft("tate", "1", "John Smith", 1800, 1860)))
                .isNotEqualTo(identify(draft("tate", "2", "John Smith", 1800, 1860)));
    }

    @Test
    void two_sources_speak_of_one_person_when_name_and_years_agree_however_the_name_is_written() {
        AgentId one = identify(draft("tate", "38", "Élisabeth Vigée Le Brun", 1755, 1842));

        assertThat(identify(draft("joconde", "x", "VIGEE LE BRUN, Elisabeth", 1755, null)))
                .isEqualTo(one);
        assertThat(identify(draft(null, null, "Elisabeth Vigée Le Brun", null, 1842)))
                .isEqualTo(one);
    }

    @Test
    void years_that_conflict_keep_two_agents_apart() {
        AgentId elder = identify(draft(null, null, "Hans Holbein", 1465, 1524));
        AgentId younger = identify(draft(null, null, "Hans Holbein", 1497, 1543));

        assertThat(younger).isNotEqualTo(elder);
        assertThat(identify(draft("inha", "7", "Holbein, Hans", 1497, 1543))).isEqualTo(younger);
    }

    @Test
    void a_bare_name_is_not_taken_for_a_person_with_years() {
        AgentId dated = identify(draft(null, null, "John Smith", 1800, 1860));
        AgentId bare = identify(draft(null, null, "John Smith", null, null));

        assertThat(bare).isNotEqualTo(dated).isEqualTo(identify(draft("inha", "1", "John Smith", null, null)));
    }

    @Test
    void unnamed_hands_are_one_group_for_each_name() {
        AgentId anonymous = identify(draft(null, null, "Anonyme", null, null));
        AgentId school = identify(draft("tate", "9", "British School 18th century", 1700, 1799));

        assertThat(agents.find(anonymous).orElseThrow().kind()).isEqualTo(Agent.Kind.GROUP);
        assertThat(agents.find(school).orElseThrow().kind()).isEqualTo(Agent.Kind.GROUP);
        assertThat(identify(draft("joconde", "3", "anonyme", 1850, 1860))).isEqualTo(anonymous);
        assertThat(agents.find(anonymous).orElseThrow().born()).isNull();
    }

    @Test
    void a_second_source_fills_what_the_first_left_empty_and_changes_nothing_else() {
        AgentId id = identify(draft("tate", "38", "Judith Leyster", 1609, null));
        identify(draft("inha", "5", "Leyster, Judith", 1609, 1660));

        Agent agent = agents.find(id).orElseThrow();
        assertThat(agent.name()).isEqualTo(Texts.of("Judith Leyster"));
        assertThat(agent.died()).isEqualTo(year(1660));
        assertThat(agent.otherNames()).containsExactly("Leyster, Judith");
    }

    @Test
    void what_was_rolled_back_was_never_known() {
        AgentDraft draft = draft(null, null, "Nobody Yet", 1900, 1950);
        List<AgentId> lost = new ArrayList<>();
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            lost.addAll(agents.identify(List.of(draft)));
            status.setRollbackOnly();
        });

        AgentId kept = identify(draft);
        assertThat(agents.find(kept)).isPresent();
        assertThat(agents.find(lost.getFirst())).isEmpty();
    }

    @Test
    void whatever_is_identified_in_whatever_order_years_never_conflict_and_numbers_never_share_an_agent() {
        Property.holdsFor(20, AgentsAreaTest::crowd, crowd -> {
            empty();
            Map<AgentDraft, AgentId> given = new HashMap<>();
            for (int from = 0; from < crowd.size(); from += 7) {
                List<AgentDraft> batch = crowd.subList(from, Math.min(crowd.size(), from + 7));
                List<AgentId> ids = within(() -> agents.identify(batch));
                for (int i = 0; i < ids.size(); i++) {
                    given.putIfAbsent(batch.get(i), ids.get(i));
                    assertThat(ids.get(i)).isEqualTo(given.get(batch.get(i)));
                }
            }
            given.forEach((one, id) -> given.forEach((other, otherId) -> {
                if (id.equals(otherId)) {
                    assertThat(bornApart(one, other)).isFalse();
                    assertThat(numberedApart(one, other)).isFalse();
                }
            }));
            assertThat(sql.sql("select count(*) from collection.agent")
                            .query(Long.class)
                            .single())
                    .isEqualTo(given.values().stream().distinct().count());
        });
    }

    private static List<AgentDraft> crowd(RandomGenerator random) {
        List<AgentDraft> crowd = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String source = random.nextBoolean() ? null : random.nextBoolean() ? "tate" : "inha";
            String name = random.nextBoolean() ? "Jan Steen" : random.nextBoolean() ? "Steen, Jan" : "Anna Bos";
            int born = 1600 + random.nextInt(3) * 10;
            String number = Integer.toString(name.startsWith("Anna") ? born : born + 1);
            // In a source a number always names the same person; elsewhere a year may be missing.
            Integer year = source != null || random.nextInt(4) > 0 ? Integer.valueOf(born) : null;
            crowd.add(draft(source, source == null ? null : number, name, year, null));
        }
        return crowd;
    }

    private static boolean bornApart(AgentDraft one, AgentDraft other) {
        Dated first = one.born();
        Dated second = other.born();
        return first != null && second != null && !first.equals(second);
    }

    private static boolean numberedApart(AgentDraft one, AgentDraft other) {
        SourceRef first = one.source();
        SourceRef second = other.source();
        return first != null
                && second != null
                && first.source().equals(second.source())
                && !first.id().equals(second.id());
    }

    static AgentDraft draft(
            @Nullable String source, @Nullable String id, String name, @Nullable Integer born, @Nullable Integer died) {
        return new AgentDraft(
                source == null || id == null ? null : new SourceRef(source, id),
                Agent.Kind.UNKNOWN,
                Texts.of(name),
                name,
                List.of(),
                year(born),
                year(died),
                Texts.NONE,
                Texts.NONE,
                Texts.NONE,
                null,
                Texts.NONE,
                List.of());
    }

    private static @Nullable Dated year(@Nullable Integer year) {
        return year == null ? null : new Dated(year.toString(), year.toString(), year, year, false, false);
    }

    private AgentId identify(AgentDraft draft) {
        return within(() -> agents.identify(List.of(draft))).getFirst();
    }

    private <T> T within(Supplier<T> work) {
        return new TransactionTemplate(transactions).execute(status -> work.get());
    }
}
