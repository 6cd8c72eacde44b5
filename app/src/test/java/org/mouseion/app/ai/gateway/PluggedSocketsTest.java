package org.mouseion.app.ai.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mouseion.app.ai.Socket;
import org.mouseion.engines.api.Engine;
import org.mouseion.engines.api.EngineCard;
import org.mouseion.engines.api.Task;

class PluggedSocketsTest {

    @Test
    void every_task_has_a_socket_and_an_empty_one_says_why() {
        List<Socket> sockets = new PluggedSockets(settings(Map.of()), List.of()).list();
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
                List.of(ready("first"), ready("second"), broken("broken")));
        Socket socket = socket(sockets);
        assertThat(socket.engine()).extracting(EngineCard::name).isEqualTo("second");
        assertThat(socket.tried()).containsEntry("broken", "it broke").containsEntry("second", "ready");
    }

    @Test
    void a_task_may_be_switched_off() {
        var sockets = new PluggedSockets(settings(Map.of("embed-text", List.of("none"))), List.of(ready("first")));
        assertThat(socket(sockets).reason()).isEqualTo("switched-off");
    }

    @Test
    void the_engines_that_ship_open_here() {
        var sockets = new PluggedSockets(settings(Map.of()));
        assertThat(sockets.list())
                .filteredOn(s -> s.engine() != null)
                .extracting(Socket::task)
                .contains(Task.EMBED_TEXT, Task.DETECT_LANGUAGE);
        sockets.close();
    }

    private static Socket socket(PluggedSockets sockets) {
        return sockets.list().stream()
                .filter(s -> s.task() == Task.EMBED_TEXT)
                .findFirst()
                .orElseThrow();
    }

    static GatewaySettings settings(Map<String, List<String>> providers) {
        return new GatewaySettings(providers, Map.of(), Duration.ofSeconds(5), 1, 4000);
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
        return new Engine.Provider() {
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
