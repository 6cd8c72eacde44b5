package org.mouseion.app.discovery.index.labels;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mouseion.app.collection.Agent;
import org.mouseion.app.collection.AgentId;
import org.mouseion.app.collection.Texts;
import org.mouseion.app.platform.Bundles;
import org.mouseion.app.platform.Words;

class LifeDatesTest {

    private static Words words(String tag) throws IOException {
        return new Words(Bundles.load(), Locale.of(tag));
    }

    private static Agent agent(Agent.Kind kind, @Nullable String gender) {
        return new Agent(
                new AgentId(1),
                kind,
                Texts.of("Somebody"),
                "",
                List.of(),
                null,
                null,
                Texts.NONE,
                Texts.NONE,
                Texts.NONE,
                gender,
                Texts.NONE,
                List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "en, –1569, died 1569",
        "fr, –1569, mort en 1569",
        "nl, -1569, overleden in 1569",
        "es, –1569, fallecido en 1569",
        "en, 1888–, born 1888",
        "fr, 1888 –, né en 1888",
        "fr, ?–1569, mort en 1569",
        "en, 1606–1669, 1606–1669",
        "en, active 1800–10, active 1800–10",
        "en, born 1930, born 1930"
    })
    void a_life_with_one_known_end_is_told_in_words(String tag, String written, String told) throws IOException {
        assertThat(LifeDates.of(written, null, words(tag))).isEqualTo(told);
    }

    @Test
    void a_woman_and_a_workshop_are_spoken_of_as_such() throws IOException {
        assertThat(LifeDates.of("–1652", agent(Agent.Kind.PERSON, "Female"), words("fr")))
                .isEqualTo("morte en 1652");
        assertThat(LifeDates.of("–1652", agent(Agent.Kind.GROUP, null), words("en")))
                .isEqualTo("until 1652");
    }

    @Test
    void nothing_known_says_nothing() throws IOException {
        assertThat(LifeDates.of(null, null, words("en"))).isEmpty();
        assertThat(LifeDates.of(" ", null, words("en"))).isEmpty();
    }
}
