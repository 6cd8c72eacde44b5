package org.mouseion.app.collection.intake.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mouseion.app.AreaTest;
import org.mouseion.app.collection.Levels;
import org.mouseion.app.collection.intake.mapping.Mapping;
import org.mouseion.app.collection.intake.mapping.Recognition;
import org.mouseion.app.collection.intake.mapping.ShippedMappings;
import org.mouseion.app.collection.intake.propose.Preparation;
import org.mouseion.formats.records.RawRecord;
import org.mouseion.formats.records.ReadOverrides;
import org.mouseion.formats.records.RecordFiles;
import org.mouseion.formats.records.RecordOutcome;
import org.mouseion.formats.records.RecordSource;
import org.mouseion.testing.SharedData;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Real museums' files, through the whole pipeline into PostgreSQL and looked for there: every value of every record is
/// in the catalogue, under a fact or under its source name.
@AreaTest(
        scan = {"collection.catalogue", "collection.vocabulary", "collection.intake", "platform.files"},
        classes = IntakeHouse.class)
class IntakeOnRealFilesAreaTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    IntakeHouse.Intake intake;

    @Autowired
    Preparation preparation;

    @Autowired
    Levels levels;

    @Autowired
    JdbcClient sql;

    @BeforeEach
    void empty() {
        intake.empty();
    }

    @Test
    void joconde_comes_in_whole() throws IOException {
        Map<String, Long> came = bring(SharedData.get("joconde/costumes.csv"), "joconde");

        assertThat(came)
                .containsEntry("read", 4_274L)
                .containsEntry("created", 4_273L)
                .containsEntry("aside.duplicate-id", 1L);
        nothingIsLost(SharedData.get("joconde/costumes.csv"), "joconde", works("joconde"));
    }

    @Test
    void inha_comes_in_whole_with_its_sales_and_its_buyers() throws IOException {
        bring(SharedData.get("inha/INHA_acteurs_new.csv"), "inha-actors");
        Map<String, Long> sales = bring(SharedData.get("inha/INHA_ventes_new.csv"), "inha-sales");
        Map<String, Long> came = bring(SharedData.get("inha/INHA_objets_new.csv"), "inha-objects");

        assertThat(came).containsEntry("created", 1_674L).doesNotContainKey("aside");
        assertThat(sales.get("created") + sales.get("repeated")).isEqualTo(4_065);
        assertThat(sales).doesNotContainKey("aside");
        nothingIsLost(SharedData.get("inha/INHA_objets_new.csv"), "inha-objects", works("inha"));
        nothingIsLost(
                SharedData.get("inha/INHA_ventes_new.csv"),
                "inha-sales",
                texts("select id, json_build_array(of_id, happenings, kept)::text from collection.intake_annex"));
        nothingIsLost(
                SharedData.get("inha/INHA_acteurs_new.csv"),
                "inha-actors",
                texts("select id, json_build_array(body, kept)::text from collection.intake_side"));
        assertThat(bring(SharedData.get("inha/INHA_objets_new.csv"), "inha-objects"))
                .containsEntry("unchanged", 1_674L);
    }

    @Test
    void the_first_three_thousand_of_tate_come_in_whole() throws IOException {
        bring(SharedData.get("tate/artist_data.csv"), "tate-artists");
        Path file = first(SharedData.get("tate/artworks.ndjson.gz"), 3_000);

        assertThat(bring(file, "tate-artworks")).containsEntry("created", 3_000L);
        nothingIsLost(file, "tate-artworks", works("tate"));
    }

    @Test
    void the_first_three_thousand_of_carnegie_come_in_whole() throws IOException {
        Path file = first(SharedData.get("carnegie/objects.ndjson.gz"), 3_000);

        assertThat(bring(file, "carnegie-objects")).containsEntry("created", 3_000L);
        nothingIsLost(file, "carnegie-objects", works("carnegie"));
    }

    /// Each is a source of its own: the second does not take the levels of the first away.
    @Test
    void the_finding_aids_come_in_whole_with_their_trees() throws IOException {
        Path folder = SharedData.get("ead");
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder)) {
            files = listed.filter(file -> file.toString().endsWith(".xml"))
                    .sorted()
                    .toList();
        }
        long created = 0;
        for (Path file : files) {
            Preparation.Seen seen = preparation.look(file, file.getFileName().toString(), ReadOverrides.none());
            Mapping mapping = seen.mapping();
            assertThat(mapping.name()).isEqualTo("ead");
            assertThat(mapping.source())
                    .isEqualTo(file.getFileName()
                            .toString()
                            .toLowerCase(java.util.Locale.ROOT)
                            .replace('_', '-')
                            .replace(".xml", ""));
            Map<String, Long> came = intake.bring(intake.plan(file, mapping));
            assertThat(came).as("%s", file).doesNotContainKeys("aside", "vanished", "vanishing-asked");
            created += came.get("created");
            nothingIsLost(file, "ead", works(mapping.source()));
        }
        assertThat(levels.countTops()).isEqualTo(files.size());
        long below = levels.listTops(0, 100).stream()
                .mapToLong(top -> levels.below(top.id(), 10_000).size())
                .sum();
        assertThat(below + files.size()).isEqualTo(created).isGreaterThan(3_000);
    }

    private Map<String, Long> bring(Path file, String expected) throws IOException {
        try (RecordSource source = RecordFiles.open(file)) {
            List<RawRecord> sample = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                source.tryAdvance((RecordOutcome outcome) -> sample.add((RawRecord) outcome));
            }
            Mapping mapping = Recognition.find(ShippedMappings.list(), source.shape(), sample)
                    .orElseThrow()
                    .mapping();
            assertThat(mapping.name()).isEqualTo(expected);
            return intake.bring(intake.plan(file, mapping));
        }
    }

    private Map<String, String> works(String source) {
        return texts("select source_id, facts::text from collection.work where source = '" + source + "'");
    }

    /// Every text of each row's JSON, one after the other.
    private Map<String, String> texts(String query) {
        Map<String, String> texts = new HashMap<>();
        sql.sql(query).query(row -> {
            StringBuilder all = new StringBuilder("\n").append(row.getString(1)).append('\n');
            gather(JSON.readTree(row.getString(2)), all);
            texts.put(row.getString(1), all.toString());
        });
        return texts;
    }

    private static void gather(JsonNode node, StringBuilder all) {
        if (node.isValueNode()) {
            all.append(node.asString()).append('\n');
        }
        node.forEach(child -> gather(child, all));
    }

    private static void nothingIsLost(Path file, String name, Map<String, String> catalogue) throws IOException {
        Mapping mapping = ShippedMappings.find(name).orElseThrow();
        var mapper = new org.mouseion.app.collection.intake.mapping.Mapper(
                mapping, new org.mouseion.app.collection.intake.mapping.FormatsReadings());
        List<String> met = new ArrayList<>();
        try (RecordSource source = RecordFiles.open(file)) {
            boolean more = true;
            while (more) {
                more = source.tryAdvance((RecordOutcome outcome) -> {
                    RawRecord record = (RawRecord) outcome;
                    String id = mapper.idOf(record);
                    if (!met.contains(id)) {
                        met.add(id);
                        assertThat(lost(record, catalogue.getOrDefault(id, "")))
                                .as("lost of %s", id)
                                .isEmpty();
                    }
                });
            }
        }
        assertThat(met).hasSameSizeAs(catalogue.keySet());
    }

    private static List<String> lost(RawRecord record, String said) {
        List<String> lost = new ArrayList<>();
        record.flatten()
                .forEach((path, values) -> values.stream()
                        .map(String::strip)
                        .filter(value -> !value.isEmpty() && !said.contains(value))
                        .forEach(value -> lost.add(path + " = " + value)));
        return lost;
    }

    private static Path first(Path file, int lines) throws IOException {
        Path head = Files.createTempFile("mouseion-first", ".ndjson");
        head.toFile().deleteOnExit();
        try (InputStream packed = Files.newInputStream(file);
                var reader = new java.io.BufferedReader(
                        new java.io.InputStreamReader(new GZIPInputStream(packed), StandardCharsets.UTF_8))) {
            Files.write(head, reader.lines().limit(lines).toList());
        }
        return head;
    }
}
