package org.mouseion.app.ai.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mouseion.app.ai.Embeddings;
import org.mouseion.app.governance.Deed;
import org.mouseion.app.governance.Ledger;
import org.mouseion.app.governance.Passport;

class GatewayEmbeddingsTest {

    private final RememberingLedger ledger = new RememberingLedger();
    private final Embeddings embeddings = new GatewayEmbeddings(
            new PluggedSockets(PluggedSocketsTest.settings(Map.of())), PluggedSocketsTest.settings(Map.of()), ledger);

    @Test
    void vectors_of_records_leave_a_passport_that_names_the_engine() {
        var made = embeddings.embed(List.of("boats in a storm", "a cat"), Embeddings.Use.RECORD);
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
        embeddings.embed(List.of("letters from my mother"), Embeddings.Use.QUERY);
        assertThat(ledger.deeds).isEmpty();
    }

    @Test
    void an_english_engine_is_not_offered_for_french() {
        assertThat(embeddings.findEngine("en")).isPresent();
        assertThat(embeddings.findEngine("fr")).isEmpty();
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
