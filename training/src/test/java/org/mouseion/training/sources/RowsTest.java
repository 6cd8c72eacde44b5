package org.mouseion.training.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowsTest {

    private static final Source PAIRS = new Source("pairs", "pairs.tsv.gz", "CC0", true, 1);
    private static final Source ENGLISH = new Source("english", "english.txt.gz", "CC0", true, 1);

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void write() throws IOException {
        put("pairs.tsv.gz", "nl\tship\tschip\nfr\tship\tbateau\nfr\tship\tbateau\nfr\t\tvide\nno row\tat all\n");
        put("english.txt.gz", "ship\nharbour: where ships lie\n");
    }

    private void put(String name, String lines) throws IOException {
        Files.write(folder.resolve(name), GzipLinesTest.member(lines));
    }

    private Rows read(Set<String> heldOut) throws IOException {
        ParallelFolder data = new ParallelFolder(folder);
        Map<Source, List<ParallelRow>> read = new LinkedHashMap<>();
        read.put(PAIRS, data.rows(PAIRS));
        read.put(ENGLISH, data.rows(ENGLISH));
        return Rows.of(read, heldOut);
    }

    @Test
    void every_pair_is_a_row_once_and_every_english_text_too() throws IOException {
        assertThat(read(Set.of()).rows())
                .extracting(row -> row.language() + " " + row.text())
                .containsExactly("nl schip", "fr bateau", "en ship", "en harbour: where ships lie");
    }

    @Test
    void what_is_held_out_is_not_learned_in_either_language() throws IOException {
        assertThat(read(Set.of("schip")).rows()).noneMatch(row -> row.text().equals("schip"));
        assertThat(read(Set.of("ship")).rows())
                .extracting(ParallelRow::text)
                .containsExactly("harbour: where ships lie");
    }

    @Test
    void a_source_that_is_absent_has_no_rows() throws IOException {
        Source absent = new Source("absent", "absent.tsv.gz", "CC0", true, 1);
        assertThat(new ParallelFolder(folder).rows(absent)).isEmpty();
    }

    @Test
    void a_source_that_cannot_be_read_stops_the_training() throws IOException {
        Files.write(folder.resolve("pairs.tsv.gz"), new byte[1_000]);
        assertThatThrownBy(() -> read(Set.of()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("pairs.tsv.gz holds no row")
                .hasMessageContaining("--without pairs");
    }

    @Test
    void every_name_of_the_thesaurus_means_what_all_english_names_mean() throws IOException {
        Path file = Files.writeString(
                folder.resolve("thesaurus.tsv"),
                "en\tfr\tnl\tyears\n# animals\nboar|wild boar\tsanglier\teverzwijn|wild zwijn\nmule\t\t\t1800\n");
        assertThat(Thesaurus.rows(file, PAIRS))
                .extracting(row -> row.language() + ": " + row.text() + " = " + row.english())
                .containsExactly(
                        "en: boar = boar, wild boar",
                        "en: wild boar = boar, wild boar",
                        "fr: sanglier = boar, wild boar",
                        "nl: everzwijn = boar, wild boar",
                        "nl: wild zwijn = boar, wild boar",
                        "en: mule = mule");
    }

    @Test
    void what_ships_is_learned_from_no_share_alike_source() {
        assertThat(Source.all())
                .filteredOn(Source::ships)
                .extracting(Source::licence)
                .noneMatch(licence -> licence.contains("SA"));
    }

    @Test
    void words_of_a_source_that_repeats_others_are_learned_and_not_counted() {
        Source bags = Source.all().stream().filter(Source::repeats).findFirst().orElseThrow();
        Map<Source, List<ParallelRow>> read = new LinkedHashMap<>();
        read.put(PAIRS, List.of(new ParallelRow("nl", "ship", "schip", 1)));
        read.put(bags, List.of(new ParallelRow("nl", "ships at sea", "schip, zee", 1)));
        Rows rows = Rows.of(read, Set.of());
        assertThat(rows.counted()).extracting(ParallelRow::text).containsExactly("schip", "ship");
        assertThat(rows.rows())
                .extracting(ParallelRow::text)
                .containsExactly("schip", "ship", "schip, zee", "ships at sea");
    }
}
