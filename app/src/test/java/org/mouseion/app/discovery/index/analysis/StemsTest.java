package org.mouseion.app.discovery.index.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
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
}
