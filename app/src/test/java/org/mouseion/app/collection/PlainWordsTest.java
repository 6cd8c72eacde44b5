package org.mouseion.app.collection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mouseion.app.collection.catalogue.SampleFacts;
import org.mouseion.testing.Property;

class PlainWordsTest {

    @Test
    void case_accents_and_punctuation_do_not_count() {
        assertThat(PlainWords.of("  L'Œuvre — d’Élisabeth-Louise  VIGÉE "))
                .isEqualTo("l oeuvre d elisabeth louise vigee");
        assertThat(PlainWords.of("N05.123/a")).isEqualTo("n05 123 a");
        assertThat(PlainWords.of("Łódź, Straße, Ærø")).isEqualTo("lodz strasse aero");
        assertThat(PlainWords.of("葛飾 北斎")).isEqualTo("葛飾 北斎");
        assertThat(PlainWords.of("???")).isEmpty();
    }

    @Test
    void plain_words_are_their_own_plain_words() {
        Property.holdsFor(
                500,
                random -> SampleFacts.any(random).title().byTag().values().toString(),
                text -> assertThat(PlainWords.of(PlainWords.of(text))).isEqualTo(PlainWords.of(text)));
    }
}
