package org.mouseion.engines.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mouseion.engines.api.Engine;
import org.mouseion.engines.api.Prompt;
import org.mouseion.engines.api.TextWriter;
import org.mouseion.engines.api.Written;
import org.mouseion.engines.api.Written.Why;
import org.mouseion.testing.ChatServer;

class ChatWriterTest {

    private static final TextWriter.Limits LIMITS = new TextWriter.Limits(200, Duration.ofSeconds(20));
    private static final TextWriter.Limits BRIEF = new TextWriter.Limits(200, Duration.ofMillis(300));
    private static final Prompt PROMPT = new Prompt(
            "Join the statements.",
            List.of("The museum opens at 10.", "It closes at \"18\"."),
            Optional.of("Until when?"));

    private final ChatServer server = new ChatServer();

    @AfterEach
    void close() {
        server.close();
    }

    private Written write(TextWriter.Limits limits) {
        try (TextWriter writer = open(Map.of("address", server.address(), "model", "small", "key", "secret"))) {
            return writer.write(PROMPT, limits);
        }
    }

    private static TextWriter open(Map<String, String> settings) {
        return (TextWriter) ((Engine.Opened.Ready) new ChatProvider().open(settings)).engine();
    }

    private static Why why(Written written) {
        return ((Written.Nothing) written).why();
    }

    @Test
    void a_right_answer_is_read_with_what_it_cost() {
        server.answers("Open from 10 to \"18\" [1][2].\nBye.");
        assertThat(write(LIMITS)).isEqualTo(new Written.Text("Open from 10 to \"18\" [1][2].\nBye.", 120, 14, false));
        assertThat(server.asked())
                .singleElement()
                .satisfies(body -> assertThat(body)
                        .contains("\"model\" : \"small\"", "[2] It closes at \\\"18\\\".", "Until when?", "200"));
        assertThat(server.keys()).containsExactly("Bearer secret");
    }

    @Test
    void an_answer_that_was_cut_says_so_and_thinking_aloud_is_left_out() {
        server.answers("<think>The user wants [1]</think>\nOpen from 10 to", "length");
        assertThat(write(LIMITS)).isEqualTo(new Written.Text("Open from 10 to", 120, 14, true));
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 400, 401, 429, 500, 503})
    void an_error_is_a_refusal_and_is_not_tried_again(int status) {
        server.fails(status);
        assertThat(why(write(LIMITS))).isEqualTo(Why.REFUSED);
        assertThat(server.asked()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html>It works</html>",
                "{\"choices\":[{\"message\":{\"role\":\"assistant\",\"content\":\"Open fr",
                "{}",
                "[]",
                "null",
                "{\"choices\":[]}",
                "{\"choices\":[{\"index\":0,\"message\":{\"role\":\"assistant\",\"content\":\"\"},\"finish_reason\":\"stop\"}]}",
                "{\"choices\":[{\"index\":0,\"message\":{\"role\":\"assistant\"},\"finish_reason\":\"stop\"}]}",
            })
    void what_is_no_answer_is_garbled(String body) {
        server.says(body);
        assertThat(why(write(LIMITS))).isEqualTo(Why.GARBLED);
    }

    @Test
    void a_server_that_hangs_or_drips_is_slow() {
        server.hangs();
        assertThat(why(write(BRIEF))).isEqualTo(Why.SLOW);
        server.drips(false);
        assertThat(why(write(BRIEF))).isEqualTo(Why.SLOW);
    }

    @Test
    void a_stream_without_end_is_cut_long_before_the_memory_is_full() {
        server.drips(true);
        assertThat(why(write(LIMITS))).isEqualTo(Why.ENDLESS);
    }

    @Test
    void a_server_that_breaks_off_or_is_not_there_is_unreachable() {
        server.breaksOff();
        assertThat(why(write(LIMITS))).isEqualTo(Why.UNREACHABLE);
        server.close();
        assertThat(why(write(LIMITS))).isEqualTo(Why.UNREACHABLE);
    }

    @Test
    void a_failure_tells_nothing_of_what_was_asked() {
        server.fails(500);
        assertThat(((Written.Nothing) write(LIMITS)).sentence()).doesNotContain("Until", "museum", "secret");
    }

    @Test
    void without_an_address_the_socket_says_so() {
        assertThat(new ChatProvider().open(Map.of()))
                .isInstanceOfSatisfying(
                        Engine.Opened.Unavailable.class,
                        u -> assertThat(u.code()).isEqualTo("no-address-set"));
        for (String address : List.of("ftp://a/v1", "a b", "http://", "http://me:pass@host/v1", "localhost:11434")) {
            assertThat(new ChatProvider().open(Map.of("address", address, "model", "m")))
                    .as(address)
                    .isInstanceOfSatisfying(
                            Engine.Opened.Unavailable.class,
                            u -> assertThat(u.code()).isEqualTo("address-unreadable"));
        }
    }

    @Test
    void the_card_says_where_words_are_sent_to_and_never_the_key() {
        Map<String, String> settings = new HashMap<>(Map.of("model", "small", "key", "secret", "languages", "fr, en"));
        settings.put("address", "https://models.example.org/v1");
        assertThat(open(settings).card()).satisfies(card -> {
            assertThat(card.about()).containsEntry("asked at", "models.example.org");
            assertThat(card.languages()).containsExactly("fr", "en");
            assertThat(card.toString()).doesNotContain("secret");
        });
        for (String here : List.of("http://127.0.0.1:11434/v1", "http://localhost:11434/v1", "http://[::1]:8/v1")) {
            settings.put("address", here);
            assertThat(open(settings).card().about()).as(here).doesNotContainKey("asked at");
        }
        settings.put("address", "http://10.0.0.8/v1");
        assertThat(open(settings).card().about()).containsEntry("asked at", "10.0.0.8");
    }
}
