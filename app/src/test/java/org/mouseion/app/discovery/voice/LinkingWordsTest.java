package org.mouseion.app.discovery.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The house never says "I" for anybody: its linking words are read for the first person in four languages.
class LinkingWordsTest {

    private static final Map<String, List<String>> FIRST = Map.of(
            "en", List.of("I", "me", "my", "mine", "myself", "we", "us", "our", "ours"),
            "fr", List.of("je", "j", "me", "moi", "mon", "ma", "mes", "nous", "notre", "nos"),
            "nl", List.of("ik", "mij", "mijn", "me", "wij", "we", "ons", "onze"),
            "es", List.of("yo", "me", "mí", "mi", "mis", "nosotros", "nos", "nuestro", "nuestra"));

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "nl", "es"})
    void no_word_of_the_house_is_in_the_first_person(String language) throws Exception {
        Properties said = new Properties();
        try (var in = getClass().getResourceAsStream("/messages/discovery/voice_" + language + ".properties");
                var reader = new java.io.InputStreamReader(in, java.nio.charset.StandardCharsets.UTF_8)) {
            said.load(reader);
        }
        assertThat(said).hasSizeGreaterThan(60);
        said.forEach((key, sentence) -> {
            for (String word : FIRST.get(language)) {
                assertThat(sentence.toString())
                        .as("%s in %s", key, language)
                        .doesNotContainPattern(Pattern.compile(
                                "(?<![\\p{L}’'])" + word + "(?![\\p{L}])",
                                word.equals("I") || word.equals("us")
                                        ? 0
                                        : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
            }
        });
    }

    @Test
    void a_date_is_written_as_the_language_writes_it() {
        assertThat(Attribution.written("1888-05-03", Locale.FRENCH)).isEqualTo("3 mai 1888");
        assertThat(Attribution.written("1888-05", Locale.of("nl"))).isEqualTo("mei 1888");
        assertThat(Attribution.written("1851", Locale.ENGLISH)).isEqualTo("1851");
        assertThat(Attribution.written("1850~", Locale.ENGLISH)).isEqualTo("1850~");
    }
}
