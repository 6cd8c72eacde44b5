package org.mouseion.algorithms.doubt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mouseion.testing.Property;

class KeysTest {

    @Test
    void lettersThatPrintersExchangedAreOneLetter() {
        assertThat(Keys.of("vniuers")).isEqualTo(Keys.of("Univers"));
        assertThat(Keys.of("Iustice")).isEqualTo(Keys.of("justice"));
        assertThat(Keys.of("paſſer")).isEqualTo(Keys.of("passer"));
    }

    @Test
    void accentsAndLigaturesDoNotPart() {
        assertThat(Keys.of("Œuvre")).isEqualTo("oeuure");
        assertThat(Keys.of("été")).isEqualTo("ete");
        assertThat(Keys.of("Straße")).isEqualTo("strasse");
        assertThat(Keys.of("años")).isEqualTo("anos");
    }

    @Test
    void aLineOverAVowelStandsForALetterLeftOut() {
        assertThat(Keys.of("grãd")).isEqualTo("gra~d");
        assertThat(Keys.of("bõ")).isEqualTo("bo~");
        assertThat(Keys.of("São")).as("before a vowel it is an accent").isEqualTo("sao");
    }

    @Test
    void whatIsElidedIsLeftOut() {
        assertThat(Keys.of("l’été")).isEqualTo("ete");
        assertThat(Keys.of("qu'elle")).isEqualTo("elle");
        assertThat(Keys.of("aujourd'hui")).isEqualTo("auiourdhui");
        assertThat(Keys.of("don't")).isEqualTo("dont");
    }

    @Test
    void signsAreNothingButTheAndSign() {
        assertThat(Keys.of("—")).isEmpty();
        assertThat(Keys.of("&")).isEqualTo("&");
        assertThat(Keys.of("«Paris».")).isEqualTo("paris");
        assertThat(Keys.of("M^me")).isEqualTo("mme");
    }

    @Test
    void otherAlphabetsAreKept() {
        assertThat(Keys.of("Θεός")).isEqualTo("θεος");
        assertThat(Keys.of("МИР")).isEqualTo("мир");
    }

    @Test
    void wordsArePartedAtSpacesAndHyphens() {
        assertThat(Keys.words("  Marie-Louise, — née à\u00a0Paris "))
                .containsExactly("Marie", "Louise,", "née", "à", "Paris");
        assertThat(Keys.words(" — ")).isEmpty();
    }

    @Test
    void theKeyOfAKeyIsItself() {
        String letters = "aàâãbcçdeéêfghijklmnoôõpqrsſtuûvwxyzæœß-~&^.ÉÀ 17\u0303\u0301я";
        Property.holdsFor(
                2_000,
                random -> {
                    StringBuilder word = new StringBuilder();
                    for (int i = random.nextInt(12); i >= 0; i--) {
                        word.append(letters.charAt(random.nextInt(letters.length())));
                    }
                    return word.toString();
                },
                word -> assertThat(Keys.of(Keys.of(word))).isEqualTo(Keys.of(word)));
    }
}
