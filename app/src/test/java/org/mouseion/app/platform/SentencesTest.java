package org.mouseion.app.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.context.NoSuchMessageException;

class SentencesTest {

    private final Sentences sentences = new Sentences(Map.of(
            Locale.ENGLISH,
            of("found", "{0,number} works of {1}", "quiet", "Nothing''s here", "only", "Only English"),
            Locale.FRENCH,
            of("found", "{0,number} œuvres de {1}", "quiet", "Il n''y a rien")));

    @Test
    void argumentsAreWrittenAsTheLanguageWritesThem() {
        Object[] arguments = {1234, "Turner"};
        assertThat(sentences.getMessage("found", arguments, Locale.ENGLISH)).isEqualTo("1,234 works of Turner");
        assertThat(sentences.getMessage("found", arguments, Locale.FRENCH)).isEqualTo("1\u202f234 œuvres de Turner");
    }

    @Test
    void aSentenceWithoutArgumentsIsSaidAlikeWithOrWithoutSome() {
        assertThat(sentences.getMessage("quiet", null, Locale.FRENCH)).isEqualTo("Il n'y a rien");
        assertThat(sentences.getMessage("quiet", new Object[] {1}, Locale.FRENCH))
                .isEqualTo("Il n'y a rien");
    }

    @Test
    void aCountryHasTheSentencesOfItsLanguageAndOthersTheEnglishOnes() {
        assertThat(sentences.getMessage("quiet", null, Locale.CANADA_FRENCH)).isEqualTo("Il n'y a rien");
        assertThat(sentences.getMessage("quiet", null, Locale.GERMAN)).isEqualTo("Nothing's here");
        assertThat(sentences.getMessage("only", null, Locale.FRENCH)).isEqualTo("Only English");
    }

    @Test
    void whatNoBundleHasIsAnErrorUnlessThereIsAnotherWord() {
        assertThatThrownBy(() -> sentences.getMessage("nowhere", null, Locale.ENGLISH))
                .isInstanceOf(NoSuchMessageException.class);
        assertThat(sentences.getMessage("nowhere", null, "otherwise", Locale.ENGLISH))
                .isEqualTo("otherwise");
    }

    @Test
    void manyMaySpeakAtOnce() {
        assertThat(IntStream.range(0, 20_000)
                        .parallel()
                        .filter(i -> !sentences
                                .getMessage("found", new Object[] {i % 900, "N" + i}, Locale.ENGLISH)
                                .equals(i % 900 + " works of N" + i))
                        .count())
                .isZero();
    }

    private static Properties of(String... keysAndSentences) {
        Properties all = new Properties();
        for (int i = 0; i < keysAndSentences.length; i += 2) {
            all.setProperty(keysAndSentences[i], keysAndSentences[i + 1]);
        }
        return all;
    }
}
