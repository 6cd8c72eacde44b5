package org.mouseion.app.discovery.index.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StemsTest {

    /// Why a work was found is looked for among words that begin like what was sought.
    @Test
    void everyStemBeginsWithTheLetterOfItsWord() throws Exception {
        Analysis analysis = new Analysis();
        Set<String> words = new TreeSet<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(StemsTest.class.getResourceAsStream("/discovery/thesaurus.tsv")),
                StandardCharsets.UTF_8))) {
            lines.lines().forEach(line -> words.addAll(analysis.words(line)));
        }
        assertThat(words).hasSizeGreaterThan(3_000);
        assertThat(words)
                .allSatisfy(word -> assertThat(analysis.stems(word))
                        .as(word)
                        .allSatisfy(stem -> assertThat(stem.charAt(0)).isEqualTo(word.charAt(0))));
    }

    /// Each pair was two different words to the stemmers that are built upon.
    @Test
    void oneThingAndManyHaveOneStem() {
        Map<String, String> pairs = Map.of(
                "en", "dog dogs, lady ladies, watch watches, glass glasses, woman women, child children, leaf leaves",
                "nl", """
                        brug bruggen, huis huizen, brief brieven, meisje meisjes, dame dames, aap apen, oog ogen, vos vossen, \
                        schip schepen, stad steden, kind kinderen, fee feeen, roos rozen, prinses prinsessen, vlees vlees""",
                "es",
                        "gato gatos, rosa rosas, rio rios, ojo ojos, ave aves, luz luces, mar mares, bambu bambus, sauce sauces",
                "fr", "vitrail vitraux, email emaux, nu nue, dieu dieux, joyau joyaux");
        Analysis analysis = new Analysis();
        pairs.forEach((language, list) -> {
            for (String pair : list.split(", ")) {
                String[] words = pair.strip().split(" ");
                assertThat(analysis.stem(words[1], language))
                        .as(language + " " + pair)
                        .isEqualTo(analysis.stem(words[0], language));
            }
        });
    }

    /// A stem that is another, frequent word brings works that nobody asked for.
    @Test
    void otherWordsKeepOtherStems() {
        Analysis analysis = new Analysis();
        assertThat(analysis.stem("ours", "en")).isEqualTo("ours");
        assertThat(analysis.stem("mars", "en")).isEqualTo("mars");
        assertThat(analysis.stem("paris", "en")).isEqualTo("paris");
        assertThat(analysis.stem("lessen", "nl")).as("no French article").isNotEqualTo("les");
        assertThat(analysis.stem("lezen", "nl")).isNotEqualTo("les");
        assertThat(analysis.stem("prinses", "nl")).isNotEqualTo(analysis.stem("prins", "nl"));
        assertThat(analysis.stem("oren", "nl")).as("no French gold").isNotEqualTo("or");
    }

    /// Of every hundred things of the thesaurus, the plural that the language makes by rule finds the
    /// singular and is found by it.
    @Test
    void theRegularPluralOfNearlyEveryThingHasItsStem() throws Exception {
        Analysis analysis = new Analysis();
        for (String language : List.of("en", "es")) {
            List<String> things = things(analysis, language);
            List<String> apart = things.stream()
                    .filter(thing ->
                            !analysis.stem(plural(thing, language), language).equals(analysis.stem(thing, language)))
                    .toList();
            assertThat(things).hasSizeGreaterThan(800);
            assertThat(apart).as(language + " " + apart).hasSizeLessThan(things.size() / 50);
        }
    }

    private static String plural(String thing, String language) {
        char last = thing.charAt(thing.length() - 1);
        if (language.equals("es")) {
            return "aeiou".indexOf(last) >= 0
                    ? thing + "s"
                    : last == 'z' ? thing.substring(0, thing.length() - 1) + "ces" : thing + "es";
        }
        if (last == 'y' && "aeiou".indexOf(thing.charAt(thing.length() - 2)) < 0) {
            return thing.substring(0, thing.length() - 1) + "ies";
        }
        return thing.endsWith("ch") || thing.endsWith("sh") || last == 'x' ? thing + "es" : thing + "s";
    }

    private static List<String> things(Analysis analysis, String language) throws IOException {
        int column = List.of("en", "fr", "nl", "es").indexOf(language);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(StemsTest.class.getResourceAsStream("/discovery/thesaurus.tsv")),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .filter(line -> !line.startsWith("#") && line.contains("\t"))
                    .flatMap(line -> Stream.of(line.split("\t", -1)[column].split("\\|")))
                    .map(analysis::words)
                    .filter(words -> words.size() == 1)
                    .map(List::getFirst)
                    .filter(word -> word.length() > 2 && !word.endsWith("s"))
                    .distinct()
                    .toList();
        }
    }
}
