package org.mouseion.app.ai.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mouseion.app.ai.Embeddings;
import org.mouseion.app.governance.Deed;
import org.mouseion.app.governance.Ledger;
import org.mouseion.app.governance.Passport;
import org.mouseion.app.platform.DataFolder;

class GatewayEmbeddingsTest {

    @TempDir
    private Path cache = Path.of("");

    private final RememberingLedger ledger = new RememberingLedger();

    private Embeddings embeddings(String provider) {
        GatewaySettings settings = PluggedSocketsTest.settings(Map.of("embed-text", List.of(provider)));
        return new GatewayEmbeddings(new PluggedSockets(settings, new DataFolder(cache)), settings, ledger);
    }

    @Test
    void vectors_of_records_leave_a_passport_that_names_the_engine() {
        var made = embeddings("minilm").embed(List.of("boats in a storm", "a cat"), Embeddings.Use.RECORD);
        assertThat(made.vectors()).hasSize(2);
        assertThat(made.passport()).isEqualTo(1);
        assertThat(ledger.deeds).singleElement().satisfies(deed -> {
            assertThat(deed.actor()).isEqualTo("engine:all-minilm-l6-v2-q@1");
            assertThat(deed.facts()).containsEntry("texts", "2");
            assertThat(deed.facts().values()).noneMatch(v -> v.contains("boats"));
        });
    }

    @Test
    void what_a_visitor_looks_for_is_written_nowhere() {
        embeddings("minilm").embed(List.of("letters from my mother"), Embeddings.Use.QUERY);
        embeddings("vectors").embed(List.of("letters from my mother"), Embeddings.Use.QUERY);
        assertThat(ledger.deeds).isEmpty();
    }

    @Test
    void an_english_engine_is_not_offered_for_french() {
        Embeddings embeddings = embeddings("minilm");
        assertThat(embeddings.findEngine("en")).isPresent();
        assertThat(embeddings.findEngine("fr")).isEmpty();
        assertThat(embeddings.isInstant()).isFalse();
        assertThat(embeddings.explain("boats", "ships")).isEmpty();
    }

    @Test
    void the_engine_of_four_languages_says_which_words_made_two_texts_near() {
        Embeddings embeddings = embeddings("vectors");
        assertThat(embeddings.findEngine("nl")).isPresent();
        assertThat(embeddings.isInstant()).isTrue();
        assertThat(embeddings
                        .explain("bateaux dans la tempête", "Ships in a storm")
                        .orElseThrow()
                        .pairs())
                .first()
                .satisfies(pair -> assertThat(List.of(pair.left(), pair.right()))
                        .isIn(List.of("tempête", "storm"), List.of("bateaux", "ships")));
    }

    private static final class RememberingLedger implements Ledger {
        private final List<Deed> deeds = new ArrayList<>();

        @Override
        public Passport write(Deed deed) {
            deeds.add(deed);
            return new Passport(deeds.size(), Instant.EPOCH, deed, "", "");
        }

        @Override
        public List<Passport> list(String subject, int limit) {
            return List.of();
        }

        @Override
        public Verification verify() {
            return new Verification(deeds.size(), null, null);
        }
    }
}
