package org.mouseion.app.collection.intake.propose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mouseion.app.collection.intake.mapping.Rule;
import org.mouseion.app.collection.intake.mapping.Step;
import org.mouseion.app.collection.intake.mapping.Target;
import org.mouseion.formats.records.RawRecord;
import org.mouseion.formats.records.ReadLimits;
import org.mouseion.formats.records.RecordFiles;
import org.mouseion.formats.records.RecordOutcome;
import org.mouseion.formats.records.RecordSource;
import org.mouseion.testing.SharedData;

class ProposerTest {

    @ParameterizedTest
    @CsvSource({
        "titre, title",
        "Titel, title",
        "Título, title",
        "dc:title, title",
        "Object name, kinds",
        "Dénomination, kinds",
        "vervaardiger, makers",
        "dcterms:creator, makers",
        "auteur, makers",
        "datation, dated",
        "vervaardigingsdatum, dated",
        "Fecha, dated",
        "creationDate, dated",
        "Object production date, dated",
        "N° d'inventaire, identifiers",
        "inventarisnummer, identifiers",
        "Nº inventario, identifiers",
        "Accession No., identifiers",
        "INV, identifiers",
        "Matériaux et techniques, medium",
        "materiaal, materials",
        "técnica, techniques",
        "Afmetingen, dimensions",
        "Medidas, dimensions",
        "Hauteur (cm), dimensions.height",
        "mots-clés, subjects",
        "trefwoorden, subjects",
        "Dénomination 3, kinds",
        "droits, rights",
        "objeto, kinds",
    })
    void a_heading_is_known_in_four_languages_and_in_the_standards(String heading, String target) {
        assertThat(Headings.find(heading))
                .get()
                .extracting(Headings.Meaning::target)
                .isEqualTo(target);
    }

    @Test
    void a_heading_may_name_the_language_of_its_texts() {
        assertThat(Headings.find("description_en").orElseThrow().language()).isEqualTo("en");
        assertThat(Headings.find("Titel (NL)").orElseThrow().language()).isEqualTo("nl");
        assertThat(Headings.find("title.fr").orElseThrow())
                .satisfies(m -> assertThat(m.target()).isEqualTo("title"))
                .satisfies(m -> assertThat(m.language()).isEqualTo("fr"));
        assertThat(Headings.find("Colonne B")).isEmpty();
    }

    @Test
    void a_french_inventory_is_understood() {
        Proposal proposal = propose("""
                N° inv.;Titre;Auteur;Datation;Technique;Dimensions;Mots-clés;Remarque
                12.1;Robe de bal;Worth;vers 1880;soie;H. 120 cm;robe | bal;x
                12.2;Éventail;anonyme;XIXe siècle;ivoire;H. 30 cm;éventail | dentelle;y
                12.3;Coiffe;anonyme;1850-1870;lin;H. 22 cm;coiffe;z
                """);

        assertThat(proposal.mapping().language()).isEqualTo("fr");
        assertThat(proposal.mapping().id().from()).containsExactly("N° inv.");
        assertThat(targets(proposal))
                .containsEntry("Titre", Target.TITLE)
                .containsEntry("Auteur", Target.MAKERS)
                .containsEntry("Datation", Target.DATED)
                .containsEntry("Technique", Target.TECHNIQUES)
                .containsEntry("Dimensions", Target.DIMENSIONS)
                .containsEntry("Mots-clés", Target.SUBJECTS)
                .doesNotContainKey("Remarque");
        Rule subjects = rule(proposal, Target.SUBJECTS);
        assertThat(subjects.value().steps()).containsExactly(new Step.Split("|"));
    }

    @Test
    void columns_without_a_telling_name_are_known_by_what_they_hold() {
        Proposal proposal = propose("""
                A;B;C;D
                1;c. 1830–40;12 x 30 cm;https://example.org/1.jpg
                2;1890;5 x 7 cm;https://example.org/2.jpg
                3;before 1900;40 x 60 cm;https://example.org/3.jpg
                4;18th century;4 x 6 in;https://example.org/4.jpg
                5;1741;40 x 6 mm;https://example.org/5.jpg
                6;1742;30 x 6 mm;https://example.org/6.jpg
                """);

        assertThat(targets(proposal))
                .containsEntry("B", Target.DATED)
                .containsEntry("C", Target.DIMENSIONS)
                .containsEntry("D", Target.PICTURES);
        assertThat(proposal.lines())
                .allSatisfy(line -> assertThat(line.confidence()).isBetween(0.0, 1.0))
                .allSatisfy(line -> assertThat(line.reason().key()).startsWith("intake.reason."));
    }

    @Test
    void a_heading_whose_values_say_otherwise_is_not_believed() {
        Proposal proposal = propose("""
                id;Date
                1;Jane keyed this in
                2;Tom keyed this in
                3;Ann keyed this in
                """);

        assertThat(targets(proposal)).doesNotContainKey("Date");
    }

    @Test
    void a_file_whose_records_have_no_name_says_so() {
        assertThat(propose("Titre\nRobe\nRobe\nRobe\n").idFound()).isFalse();
    }

    @Test
    void the_key_of_a_source_is_made_from_the_file_name() {
        assertThat(Proposer.keyOf("Inventaire général 2024.xlsx")).isEqualTo("inventaire-general-2024");
        assertThat(Proposer.keyOf("artworks.ndjson.gz")).isEqualTo("artworks");
        assertThat(Proposer.keyOf("???")).isEqualTo("file");
    }

    @Test
    void without_its_shipped_mapping_joconde_is_still_mostly_understood() throws IOException {
        Proposal proposal = Proposer.propose(read("joconde/costumes.csv"), "costumes.csv");

        assertThat(targets(proposal))
                .containsEntry("Titre", Target.TITLE)
                .containsEntry("Auteur", Target.MAKERS)
                .containsEntry("Mesures", Target.DIMENSIONS)
                .containsEntry("Materiaux_techniques", Target.MEDIUM)
                .containsEntry("Domaine", Target.KINDS)
                .containsEntry("Numero_inventaire", Target.IDENTIFIERS);
        assertThat(proposal.mapping().language()).isEqualTo("fr");
    }

    @Test
    void without_its_shipped_mapping_carnegie_is_still_mostly_understood() throws IOException {
        Proposal proposal = Proposer.propose(read("carnegie/objects.ndjson.gz"), "objects.ndjson.gz");

        assertThat(proposal.mapping().id().from()).containsExactly("id");
        assertThat(targets(proposal))
                .containsEntry("title", Target.TITLE)
                .containsEntry("creation_date", Target.DATED)
                .containsEntry("medium", Target.MEDIUM)
                .containsEntry("accession_number", Target.IDENTIFIERS)
                .containsEntry("credit_line", Target.CREDIT)
                .containsEntry("provenance_text", Target.PROVENANCE)
                .containsEntry("images[].image_url", Target.PICTURES);
    }

    private static Map<String, Target> targets(Proposal proposal) {
        Map<String, Target> targets = new TreeMap<>();
        proposal.lines().stream()
                .filter(line -> line.confidence() >= 0.5)
                .forEach(line -> targets.put(line.column().path(), line.rule().to()));
        return targets;
    }

    private static Rule rule(Proposal proposal, Target to) {
        return proposal.mapping().rules().stream()
                .filter(r -> r.to() == to)
                .findFirst()
                .orElseThrow();
    }

    private static Proposal propose(String table) {
        try (RecordSource source = RecordFiles.open(
                new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)),
                "inventaire.csv",
                ReadLimits.standard())) {
            return Proposer.propose(read(source), "inventaire.csv");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<RawRecord> read(String file) throws IOException {
        try (RecordSource source = RecordFiles.open(SharedData.get(file))) {
            return read(source);
        }
    }

    private static List<RawRecord> read(RecordSource source) {
        List<RawRecord> records = new ArrayList<>();
        boolean more = true;
        while (more && records.size() < 200) {
            more = source.tryAdvance((RecordOutcome outcome) -> {
                if (outcome instanceof RawRecord record) {
                    records.add(record);
                }
            });
        }
        return records;
    }
}
