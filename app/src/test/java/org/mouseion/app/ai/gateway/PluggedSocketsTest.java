package org.mouseion.app.ai.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mouseion.app.ai.Socket;
import org.mouseion.app.platform.DataFolder;
import org.mouseion.engines.api.Engine;
import org.mouseion.engines.api.EngineCard;
import org.mouseion.engines.api.Task;

class PluggedSocketsTest {

    @TempDir
    private Path cache = Path.of("");

    @Test
    void every_task_has_a_socket_and_an_empty_one_says_why() {
        List<Socket> sockets = new PluggedSockets(settings(Map.of()), cache, List.of()).list();
        assertThat(sockets).hasSize(Task.values().length);
        assertThat(sockets).allSatisfy(s -> {
            assertThat(s.engine()).isNull();
            assertThat(s.reason()).isEqualTo("no-provider");
        });
    }

    @Test
    void the_order_of_the_settings_decides_and_a_failure_leads_to_the_next() {
        var sockets = new PluggedSockets(
                settings(Map.of("embed-text", List.of("broken", "second"))),
                cache,
                List.of(ready("first"), ready("second"), broken("broken")));
        Socket socket = socket(sockets);
        assertThat(socket.engine()).extracting(EngineCard::name).isEqualTo("second");
        assertThat(socket.tried()).containsEntry("broken", "it broke").containsEntry("second", "ready");
    }

    @Test
    void a_task_may_be_switched_off() {
        var sockets =
                new PluggedSockets(settings(Map.of("embed-text", List.of("none"))), cache, List.of(ready("first")));
        assertThat(socket(sockets).reason()).isEqualTo("switched-off");
    }

    @Test
    void the_engines_that_ship_open_here() {
        var sockets = new PluggedSockets(settings(Map.of()), new DataFolder(cache));
        assertThat(sockets.list())
                .filteredOn(s -> s.engine() != null)
                .extracting(Socket::task)
                .contains(Task.EMBED_TEXT, Task.DETECT_LANGUAGE);
        assertThat(socket(sockets).engine())
                .as("the four languages of the house, and not the one of another engine")
                .extracting(EngineCard::languages)
                .isEqualTo(List.of("fr", "en", "nl", "es"));
        sockets.close();
    }

    @Test
    void an_engine_that_waits_to_be_named_is_tried_only_then() {
        Engine.Provider costly = provider("costly", ready("costly").open(Map.of()), false);

        assertThat(socket(new PluggedSockets(settings(Map.of()), cache, List.of(costly)))
                        .reason())
                .isEqualTo("no-provider");
        assertThat(socket(new PluggedSockets(settings(Map.of("embed-text", List.of("costly"))), cache, List.of(costly)))
                        .engine())
                .isNotNull();
    }

    private static Socket socket(PluggedSockets sockets) {
        return sockets.list().stream()
                .filter(s -> s.task() == Task.EMBED_TEXT)
                .findFirst()
                .orElseThrow();
    }

    static GatewaySettings settings(Map<String, List<String>> providers) {
        return new GatewaySettings(providers, Map.of(), Duration.ofSeconds(5), 1, 4000, WriterSettingsTest.none());
    }

    private static Engine.Provider ready(String name) {
        return provider(
                name,
                new Engine.Opened.Ready(
                        () -> new EngineCard(name, "1", Task.EMBED_TEXT, List.of(), "Apache-2.0", Map.of())));
    }

    private static Engine.Provider broken(String name) {
        return provider(name, new Engine.Opened.Unavailable("model-missing", "it broke"));
    }

    private static Engine.Provider provider(String name, Engine.Opened opened) {
        return provider(name, opened, true);
    }

    private static Engine.Provider provider(String name, Engine.Opened opened, boolean unasked) {
        return new Engine.Provider() {
            @Override
            public boolean isTriedUnasked() {
                return unasked;
            }

            @Override
            public String name() {
                return name;
            }

            @Override
            public Task task() {
                return Task.EMBED_TEXT;
            }

            @Override
            public Engine.Opened open(Map<String, String> settings) {
                return opened;
            }
        };
    }
}
