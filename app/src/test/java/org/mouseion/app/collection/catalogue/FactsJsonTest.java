package org.mouseion.app.collection.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mouseion.app.collection.Texts;
import org.mouseion.app.collection.WorkFacts;
import org.mouseion.testing.Property;

class FactsJsonTest {

    @Test
    void any_facts_read_back_as_they_were_written() {
        Property.holdsFor(500, SampleFacts::any, facts -> {
            WorkFacts back = FactsJson.read(FactsJson.write(facts), WorkFacts.class);
            assertThat(back).isEqualTo(facts);
            assertThat(FactsJson.write(back)).isEqualTo(FactsJson.write(facts));
            assertThat(back.fromSource().keySet())
                    .containsExactlyElementsOf(facts.fromSource().keySet());
        });
    }

    @Test
    void what_is_empty_is_left_out() {
        assertThat(FactsJson.write(SampleFacts.titled("Boats")))
                .isEqualTo("{\"title\":{\"und\":\"Boats\"},\"dimensionsWritten\":\"\",\"rights\":{\"written\":\"\"}}");
    }

    @Test
    void a_text_of_an_earlier_release_reads_with_what_it_lacks_empty() {
        WorkFacts facts = FactsJson.read(
                "{\"title\":{\"fr\":\"Barques\"},\"gone\":1,\"dimensionsWritten\":\"\",\"rights\":{\"written\":\"\"}}",
                WorkFacts.class);
        assertThat(facts).isEqualTo(SampleFacts.of(Texts.of("fr", "Barques"), List.of(), Map.of()));
    }
}
