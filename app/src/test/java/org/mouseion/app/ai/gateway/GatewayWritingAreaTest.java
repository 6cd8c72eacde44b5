package org.mouseion.app.ai.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mouseion.app.AreaTest;
import org.mouseion.app.ai.Writing.Outcome;
import org.mouseion.app.ai.Writing.Reason;
import org.mouseion.app.governance.Ledger;
import org.mouseion.app.platform.Check;
import org.mouseion.app.platform.DataFolder;
import org.mouseion.engines.api.Prompt;
import org.mouseion.testing.ChatServer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@AreaTest(classes = Spending.class, scan = "governance.ledger")
class GatewayWritingAreaTest {

    private static final Prompt PROMPT =
            new Prompt("Join them.", List.of("Open on Sundays."), Optional.of("May I bring my late mother's letters?"));

    @TempDir
    private Path cache = Path.of("");

    @Autowired
    private Spending spending;

    @Autowired
    private Ledger ledger;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private JdbcClient sql;

    private final ChatServer server = new ChatServer();

    @BeforeEach
    void a_new_day() {
        sql.sql("DELETE FROM ai.spending").update();
    }

    @AfterEach
    void close() {
        server.close();
    }

    private GatewayWriting writing(Map<String, String> more) {
        Map<String, String> given = new HashMap<>(more);
        given.putIfAbsent("w.address", server.address());
        given.put("w.model", "small");
        var settings =
                new GatewaySettings(Map.of(), Map.of(), Duration.ofSeconds(5), 1, 4000, WriterSettingsTest.with(given));
        return new GatewayWriting(
                new PluggedSockets(settings, new DataFolder(cache)),
                settings,
                spending,
                ledger,
                transactions,
                Clock.systemUTC());
    }

    private static Reason reason(Outcome outcome) {
        return ((Outcome.Unwritten) outcome).reason();
    }

    @Test
    void an_answer_leaves_a_passport_that_holds_no_word_of_the_visitor() {
        server.answers("Sundays too [1].");
        GatewayWriting writing = writing(Map.of());
        assertThat(writing.isReady()).isTrue();

        assertThat(writing.write(PROMPT, List.of("statement:7"))).isInstanceOfSatisfying(Outcome.Wrote.class, wrote -> {
            assertThat(wrote.text()).isEqualTo("Sundays too [1].");
            assertThat(ledger.list("task:write-text", 1)).singleElement().satisfies(passport -> {
                assertThat(passport.number()).isEqualTo(wrote.passport());
                assertThat(passport.deed().actor()).isEqualTo("engine:small@unstated");
                assertThat(passport.deed().facts())
                        .containsEntry("sources", "statement:7")
                        .containsEntry("tokens-made", "14");
                assertThat(passport.deed().toString()).doesNotContain("mother", "Sundays");
            });
        });
        assertThat(writing.state())
                .satisfies(s -> assertThat(s.calls()).isEqualTo(1))
                .satisfies(s -> assertThat(s.tokens()).isEqualTo(134));
    }

    @Test
    void a_model_that_fails_twice_is_left_alone_and_the_doctor_says_so() {
        server.fails(500);
        GatewayWriting writing = writing(Map.of());
        assertThat(reason(writing.write(PROMPT, List.of()))).isEqualTo(Reason.FAILED);
        assertThat(reason(writing.write(PROMPT, List.of()))).isEqualTo(Reason.FAILED);
        assertThat(reason(writing.write(PROMPT, List.of()))).isEqualTo(Reason.RESTING);
        assertThat(server.asked()).hasSize(2);
        assertThat(writing.isReady()).isFalse();
        assertThat(writing.state().restingUntil()).isNotNull();
        assertThat(new WriterCheck(writing).run())
                .isInstanceOfSatisfying(
                        Check.Result.Attention.class, a -> assertThat(a.key()).isEqualTo("writer.check.resting"));
    }

    @Test
    void a_slow_model_is_given_up() {
        server.hangs();
        assertThat(reason(writing(Map.of("w.patience", "200ms")).write(PROMPT, List.of())))
                .isEqualTo(Reason.FAILED);
    }

    @Test
    void when_the_days_tokens_are_used_up_nobody_asks() {
        server.answers("Sundays too [1].");
        GatewayWriting writing = writing(Map.of("w.day-tokens", "100"));
        writing.write(PROMPT, List.of());
        assertThat(reason(writing.write(PROMPT, List.of()))).isEqualTo(Reason.SPENT);
        assertThat(server.asked()).hasSize(1);
        assertThat(reason(writing(Map.of("w.day-tokens", "100")).write(PROMPT, List.of())))
                .as("after a restart too")
                .isEqualTo(Reason.SPENT);
        assertThat(new WriterCheck(writing).run()).isInstanceOf(Check.Result.Attention.class);
    }

    @Test
    void a_model_is_told_the_question_only_where_the_house_allows_it() {
        server.answers("Sundays too [1].");
        writing(Map.of()).write(PROMPT, List.of());
        writing(Map.of("w.questions", "never")).write(PROMPT, List.of());
        assertThat(server.asked().get(0)).contains("letters");
        assertThat(server.asked().get(1)).doesNotContain("letters").contains("Open on Sundays");
    }

    @Test
    void without_a_model_nothing_is_asked_and_nothing_is_wrong() {
        GatewayWriting writing = writing(Map.of("w.address", ""));
        assertThat(writing.findEngine()).isEmpty();
        assertThat(reason(writing.write(PROMPT, List.of()))).isEqualTo(Reason.NO_ENGINE);
        assertThat(new WriterCheck(writing).run()).isInstanceOf(Check.Result.Good.class);
    }
}
