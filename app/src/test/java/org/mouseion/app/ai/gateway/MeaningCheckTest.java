package org.mouseion.app.ai.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mouseion.app.platform.Check;
import org.mouseion.app.platform.DataFolder;

class MeaningCheckTest {

    @TempDir
    private Path folder = Path.of("");

    private Check.Result check(Map<String, List<String>> providers, Map<String, Map<String, String>> engines) {
        var settings =
                new GatewaySettings(providers, engines, Duration.ofSeconds(5), 1, 4000, WriterSettingsTest.none());
        PluggedSockets sockets = new PluggedSockets(settings, new DataFolder(folder));
        try {
            return new MeaningCheck(sockets).run();
        } finally {
            sockets.close();
        }
    }

    @Test
    void a_house_as_it_comes_compares_meanings() {
        assertThat(check(Map.of(), Map.of()))
                .isInstanceOfSatisfying(
                        Check.Result.Good.class, good -> assertThat(good.key()).isEqualTo("meaning.check.good"));
    }

    @Test
    void a_damaged_model_is_told_of_and_one_that_was_switched_off_is_not() throws IOException {
        Path damaged = Files.writeString(folder.resolve("some.model"), "no model");

        assertThat(check(Map.of(), Map.of("vectors", Map.of("model", damaged.toString()))))
                .isInstanceOfSatisfying(
                        Check.Result.Attention.class,
                        attention ->
                                assertThat(attention.arguments().toString()).contains("some.model"));
        assertThat(check(Map.of("embed-text", List.of("none")), Map.of())).isInstanceOf(Check.Result.Good.class);
    }
}
