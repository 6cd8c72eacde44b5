package org.mouseion.engines.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mouseion.engines.api.Engine;

class StaticVectorsProviderTest {

    @TempDir
    private Path folder = Path.of("");

    private final Engine.Provider provider = new StaticVectorsProvider();

    @Test
    void it_is_found_as_a_service() {
        assertThat(ServiceLoader.load(Engine.Provider.class).stream()
                        .map(found -> found.get().name()))
                .contains("vectors");
    }

    @Test
    void a_model_opens_with_the_card_it_carries() {
        Path model = SmallModel.write(folder, 8);
        Engine.Opened opened = provider.open(Map.of("model", model.toString()));
        assertThat(opened).isInstanceOfSatisfying(Engine.Opened.Ready.class, ready -> {
            assertThat(ready.engine().card().name()).isEqualTo("small");
            assertThat(ready.engine().card().languages()).containsExactly("fr", "en", "nl", "es");
        });
    }

    @Test
    void what_cannot_be_opened_is_said_and_not_thrown() throws IOException {
        Path damaged = Files.writeString(folder.resolve("no.model"), "no model");
        assertThat(code(Map.of("model", damaged.toString()))).isEqualTo("model-damaged");
        assertThat(code(Map.of("model", folder.resolve("absent").toString()))).isEqualTo("model-missing");
        assertThat(code(Map.of())).isEqualTo("model-missing");
    }

    private String code(Map<String, String> settings) {
        return switch (provider.open(settings)) {
            case Engine.Opened.Ready ready -> "ready";
            case Engine.Opened.Unavailable unavailable -> unavailable.code();
        };
    }
}
