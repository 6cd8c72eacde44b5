package org.mouseion.training.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IconclassTest {

    private static final Source SOURCE = new Source("iconclass", "", "CC0", true, 2);

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void write() throws IOException {
        put("txt/en/txt_en_2_3.txt", "23F612|April\\n23F613|May and June\\n25HH131|rocky coast\\n25H|landscapes\\n");
        put(
                "kw/en/kw_en_2_3.txt",
                "23F612|April\\n23F613|May\\n23F613|June\\n25HH131|rock\\n25H|Coast\\n25H|rock\\n25H|landscape\\n");
        put(
                "kw/nl/kw_nl_2_3.txt",
                "23F612|april\\n23F613|juni\\n23F613|mei\\n25HH131|rots\\n25H|kust\\n25H|landschap\\n25H|rots\\n");
        put("kw/fr/kw_fr_2_3.txt", "23F612|avril\\n25HH131|rocher\\n25H|paysage\\n25H|rocher\\n#25H|not translated\\n");
        put("kw/fr/kw_fr_refs.txt", "KW1 avril|mars\\n");
    }

    private void put(String name, String lines) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, lines.translateEscapes());
    }

    private static List<String> said(List<ParallelRow> rows) {
        return rows.stream()
                .map(row -> row.language() + ": " + row.text() + " = " + row.english())
                .toList();
    }

    @Test
    void dutch_keywords_stand_in_the_order_of_the_english_ones_case_aside() throws IOException {
        assertThat(said(Iconclass.read(folder, Set.of()).terms(SOURCE)))
                .contains("nl: kust = Coast", "nl: landschap = landscape", "nl: rots = rock", "nl: juni = June");
    }

    @Test
    void french_keywords_are_paired_by_being_together_most_often() throws IOException {
        assertThat(said(Iconclass.read(folder, Set.of()).terms(SOURCE)))
                .contains("fr: rocher = rock", "fr: avril = April")
                .doesNotContain("fr: paysage = rock", "fr: rocher = landscape");
    }

    @Test
    void the_keywords_of_a_notation_and_its_text_mean_what_both_say() throws IOException {
        List<ParallelRow> rows = Iconclass.read(folder, Set.of()).bags(SOURCE);
        assertThat(said(rows))
                .contains(
                        "nl: juni, mei = May and June: May, June",
                        "en: May, June = May and June: May, June",
                        "en: May and June = May and June: May, June",
                        "en: May and June = May, June",
                        "nl: juni, mei = May, June",
                        "fr: rocher = rocky coast: rock")
                .noneMatch(row -> row.contains("not translated") || row.contains("mars"));
        assertThat(rows).allMatch(row -> row.weight() == (row.english().contains(":") ? 2 : 1));
    }

    @Test
    void nothing_of_a_notation_whose_text_is_held_out_is_learned() throws IOException {
        Iconclass iconclass = Iconclass.read(folder, Set.of("May and June"));
        assertThat(said(iconclass.bags(SOURCE)))
                .isNotEmpty()
                .noneMatch(row -> row.contains("juni") || row.contains("June"));
        assertThat(said(iconclass.terms(SOURCE)))
                .isNotEmpty()
                .noneMatch(row -> row.contains("juni") || row.contains("June"));
    }

    @Test
    void keywords_equal_to_those_of_a_held_out_notation_are_left_out_with_it() throws IOException {
        put("txt/en/txt_en_9.txt", "9|a rock in the sea\\n");
        put("kw/nl/kw_nl_9.txt", "9|Rots\\n");
        Iconclass iconclass = Iconclass.read(folder, Set.of("rocky coast"));
        assertThat(said(iconclass.bags(SOURCE))).noneMatch(row -> row.startsWith("nl: Rots"));
    }

    @Test
    void an_absent_folder_has_no_rows() throws IOException {
        Iconclass none = Iconclass.read(folder.resolve("absent"), Set.of());
        assertThat(none.bags(SOURCE)).isEmpty();
        assertThat(none.terms(SOURCE)).isEmpty();
    }
}
