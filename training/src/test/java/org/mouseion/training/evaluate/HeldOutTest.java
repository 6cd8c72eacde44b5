package org.mouseion.training.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeldOutTest {

    @TempDir
    private Path data = Path.of("");

    private void put(String name, String lines) throws IOException {
        Path file = data.resolve("parallel").resolve(name);
        Files.createDirectories(file.getParent());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(lines.getBytes(StandardCharsets.UTF_8));
        }
        Files.write(file, bytes.toByteArray());
    }

    @Test
    void what_is_absent_is_not_measured() throws IOException {
        HeldOut heldOut = HeldOut.read(data);
        assertThat(heldOut.across()).isEmpty();
        assertThat(heldOut.french()).isEmpty();
        assertThat(heldOut.texts()).isEmpty();
    }

    @Test
    void everyday_sentences_of_four_words_are_asked_for_and_kept_from_training() throws IOException {
        put("tatoeba.tsv.gz", "nl\tThe ship is sinking.\tHet schip zinkt.\nnl\tHi.\tHoi.\n");
        HeldOut heldOut = HeldOut.read(data);
        assertThat(heldOut.across()).singleElement().satisfies(test -> {
            assertThat(test.queries()).containsExactly("Het schip zinkt.");
            assertThat(test.documents()).containsExactly("The ship is sinking.");
        });
        assertThat(heldOut.texts()).containsExactlyInAnyOrder("The ship is sinking.", "Het schip zinkt.");
    }

    @Test
    void halves_of_piaf_share_their_paragraphs_and_no_question() throws IOException {
        Files.createDirectories(data.resolve("piaf"));
        Files.writeString(data.resolve("piaf/piaf-v1.0.json"), """
                {"data": [
                  {"paragraphs": [{"context": "Le Louvre.", "qas": [{"question": "Quel palais ?"}]}]},
                  {"paragraphs": [{"context": "La Seine.", "qas": [{"question": "Quel fleuve ?"}]}]}]}
                """);
        List<RetrievalTest> halves = HeldOut.read(data).french();
        assertThat(halves).hasSize(2);
        assertThat(halves.get(0).queries()).containsExactly("Quel palais ?");
        assertThat(halves.get(1).queries()).containsExactly("Quel fleuve ?");
        assertThat(halves.get(1).documents()).containsExactly("Le Louvre.", "La Seine.");
        assertThat(halves.get(1).answers()).containsExactly(1);
    }
}
