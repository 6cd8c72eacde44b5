package org.mouseion.algorithms.doubt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingsTest {

    @ParameterizedTest(name = "{1} is found by {2}")
    @CsvSource({
        "fr, estoit, était",
        "fr, auoient, avaient",
        "fr, mesme, même",
        "fr, roy, roi",
        "fr, nostre, notre",
        "fr, hoſpital, hôpital",
        "fr, amitiez, amitiés",
        "fr, enfans, enfants",
        "fr, sçavoir, savoir",
        "fr, grãd, grand",
        "fr, &, et",
        "fr, 7bre, septembre",
        "nl, jaer, jaar",
        "nl, huys, huis",
        "nl, sijn, zijn",
        "nl, ende, en",
        "nl, menschen, mensen",
        "nl, vrijheyt, vrijheid",
        "es, dixo, dijo",
        "es, hazer, hacer",
        "es, quando, cuando",
        "es, muger, mujer",
        "es, passar, pasar",
        "es, nro, nuestro",
        "en, musick, music",
        "en, haue, have",
        "en, ye, the",
        "en, wch, which",
        "en, publick, public",
        "en, happie, happy"
    })
    void oldSpellingsAreFoundByTheModernWord(String language, String old, String modern) {
        assertThat(find(language, modern, old))
                .hasValueSatisfying(found -> assertThat(found.weight()).isGreaterThan(0.1));
    }

    @Test
    void aFormByTwoHabitsAtOnceSaysBoth() {
        assertThat(find("fr", "connaissait", "cognoissoit"))
                .hasValueSatisfying(found -> assertThat(found.rules()).hasSizeGreaterThan(1));
    }

    @Test
    void aWordTypedWithoutAccentsFindsThemToo() {
        assertThat(find("fr", "hopital", "hospital")).isPresent();
    }

    @Test
    void anOldSpellingThatIsTypedFindsTodays() {
        assertThat(find("fr", "estoit", "était")).isPresent();
    }

    @Test
    void theWordItselfComesFirstAndForSure() {
        assertThat(Spellings.of(List.of("fr")).variants("Roi").getFirst()).isEqualTo(new Variant("roi", 1, List.of()));
    }

    @Test
    void aFormThatIsAnotherWordOfTodayHardlyCounts() {
        assertThat(find("fr", "mais", "mois").map(Variant::weight).orElse(0.0)).isLessThan(0.1);
    }

    @Test
    void aPluralIsNoOldSpelling() {
        assertThat(find("fr", "robe", "robes")).isEmpty();
        assertThat(find("fr", "rendu", "rendus")).isEmpty();
    }

    @Test
    void anUnknownLanguageHasNoRules() {
        assertThat(Spellings.of(List.of("xx")).variants("maître")).containsExactly(new Variant("maitre", 1, List.of()));
    }

    @Test
    void aVeryLongWordIsAnsweredInBounds() {
        Spellings all = Spellings.of(List.of("fr", "nl", "es", "en"));
        assertThat(all.variants("aiéoit".repeat(100)).size()).isEqualTo(1);
        assertThat(all.variants("aiéoit".repeat(6)).size()).isBetween(2, 250);
    }

    private static Optional<Variant> find(String language, String typed, String old) {
        return Spellings.of(List.of(language)).variants(typed).stream()
                .filter(variant -> variant.key().equals(Keys.of(old)))
                .findFirst();
    }
}
