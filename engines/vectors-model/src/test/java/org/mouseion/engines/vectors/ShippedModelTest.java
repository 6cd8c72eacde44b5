package org.mouseion.engines.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mouseion.engines.api.Engine;
import org.mouseion.engines.api.TextEmbedder;

/// The model that ships is whole, small and brings four languages together.
class ShippedModelTest {

    private static final long LARGEST = 30_000_000;

    private static TextEmbedder open() {
        return switch (new StaticVectorsProvider().open(Map.of())) {
            case Engine.Opened.Ready(Engine engine) -> (TextEmbedder) engine;
            case Engine.Opened.Unavailable(String code, String reason) -> throw new AssertionError(reason);
        };
    }

    @Test
    void it_says_what_it_is_and_may_ship() {
        try (TextEmbedder engine = open()) {
            assertThat(engine.card().licence()).isEqualTo("Apache-2.0");
            assertThat(engine.card().languages()).containsExactly("fr", "en", "nl", "es");
            assertThat(engine.card().about())
                    .containsKeys("dimension", "teacher", "sources", "good for", "not good for");
        }
    }

    @Test
    void it_is_small_and_the_version_beside_it_is_its_own() throws IOException {
        Path file = ShippedModel.find(null).orElseThrow();
        assertThat(Files.size(file)).isLessThan(LARGEST);
        try (VectorModel model = VectorModel.open(file);
                InputStream said = ShippedModel.class.getResourceAsStream("four-languages.model.version")) {
            assertThat(new String(said.readAllBytes(), StandardCharsets.UTF_8).strip())
                    .isEqualTo(model.version());
        }
    }

    @Test
    void the_same_thing_lies_near_itself_in_every_language_and_far_from_others() {
        try (TextEmbedder engine = open()) {
            assertThat(near(engine, "bateaux dans la tempête", "ships in a storm"))
                    .isGreaterThan(0.6f)
                    .isGreaterThan(near(engine, "bateaux dans la tempête", "still life with flowers") + 0.4f);
            assertThat(near(engine, "stilleven met bloemen", "bodegón con flores"))
                    .isGreaterThan(0.6f);
            assertThat(near(engine, "winterlandschap", "winter landscape")).isGreaterThan(0.6f);
        }
    }

    private static float near(TextEmbedder engine, String left, String right) {
        return engine.embed(java.util.List.of(left))
                .getFirst()
                .dot(engine.embed(java.util.List.of(right)).getFirst());
    }
}
