package org.mouseion.app.collection.intake.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mouseion.app.collection.Texts;
import org.mouseion.formats.records.RawRecord;
import org.mouseion.formats.records.RecordFiles;
import org.mouseion.formats.records.RecordOutcome;
import org.mouseion.formats.records.RecordSource;
import org.mouseion.testing.Property;
import org.mouseion.testing.SharedData;

/// The promise: every value of every record is found in the facts, or kept under its path.
class NothingIsLostTest {

    private static final List<String> WORDS =
            List.of("a", "b", "1", "12", "1890", "12 x 30 cm", "x;y", "x, y", "(z)", "Ada, Bea", "", " ", "<b>", "é");

    @Test
    void whatever_the_rules_no_value_of_a_record_is_lost() {
        Property.holdsFor(3_000, NothingIsLostTest::draw, drawn -> {
            MapOutcome outcome = new Mapper(drawn.mapping(), new PlainReadings()).map(drawn.record());
            if (outcome instanceof MapOutcome.Mapped(MappedRecord mapped)) {
                assertThat(Lost.of(drawn.record(), mapped)).isEmpty();
            }
        });
    }

    /// Rows to read, and how many; every record is held to the promise.
    @ParameterizedTest
    @CsvSource({
        "tate-artworks, tate/artworks.ndjson.gz, 3000",
        "tate-artists, tate/artist_data.csv, 4000",
        "carnegie-objects, carnegie/objects.ndjson.gz, 3000",
        "joconde, joconde/costumes.csv, 5000",
        "inha-objects, inha/INHA_objets_new.csv, 5000",
        "inha-sales, inha/INHA_ventes_new.csv, 5000",
        "inha-actors, inha/INHA_acteurs_new.csv, 5000",
        "ead, ead/FRAN_IR_003500.xml, 5000",
        "ead, ead/FRAN_IR_028491.xml, 5000",
        "ead, ead/FRAN_IR_050629.xml, 5000",
        "ead, ead/FRAN_IR_051211.xml, 5000",
    })
    void no_value_of_a_real_file_is_lost(String name, String file, int most) throws IOException {
        List<RawRecord> records = read(file, most);
        Mapping mapping = Recognition.find(
                        ShippedMappings.list(), shape(file), records.subList(0, Math.min(50, records.size())))
                .orElseThrow()
                .mapping();
        assertThat(mapping.name()).isEqualTo(name);
        Mapper mapper = new Mapper(mapping, new PlainReadings());

        for (RawRecord record : records) {
            MapOutcome outcome = mapper.map(record);
            assertThat(outcome).as("record %d", record.position()).isInstanceOf(MapOutcome.Mapped.class);
            assertThat(Lost.of(record, ((MapOutcome.Mapped) outcome).record()))
                    .as("lost of record %d", record.position())
                    .isEmpty();
        }
    }

    private static org.mouseion.formats.records.SourceShape shape(String file) throws IOException {
        try (RecordSource source = RecordFiles.open(SharedData.get(file))) {
            return source.shape();
        }
    }

    private static List<RawRecord> read(String file, int most) throws IOException {
        List<RawRecord> records = new ArrayList<>();
        try (RecordSource source = RecordFiles.open(SharedData.get(file))) {
            boolean more = true;
            while (more && records.size() < most) {
                more = source.tryAdvance((RecordOutcome outcome) -> records.add((RawRecord) outcome));
            }
        }
        return records;
    }

    private record Drawn(RawRecord record, Mapping mapping) {}

    private static Drawn draw(RandomGenerator random) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", "7");
        for (int i = 0; i < 5; i++) {
            tree.put("f" + i, node(random, 2));
        }
        RawRecord record = new RawRecord(1, new LinkedHashMap<>(tree));
        List<String> paths = new ArrayList<>(record.paths());
        List<Rule> rules = new ArrayList<>();
        List<Target> targets = Target.of(RecordKind.WORK);
        for (int i = 0; i < 6; i++) {
            Target to = targets.get(random.nextInt(targets.size()));
            Rule rule = Rule.of(to, value(random, paths));
            for (String part : to.parts()) {
                if (random.nextInt(3) == 0) {
                    rule = rule.withPart(part, value(random, paths));
                }
            }
            rules.add(rule);
        }
        return new Drawn(
                record,
                new Mapping("t", 1, Texts.of("t"), RecordKind.WORK, "t", "en", Value.of("id"), null, null, rules));
    }

    private static Object node(RandomGenerator random, int depth) {
        return switch (random.nextInt(depth == 0 ? 1 : 4)) {
            case 1 -> List.of(node(random, depth - 1), node(random, depth - 1));
            case 2 -> {
                Map<String, Object> map = new LinkedHashMap<>();
                map.put("k", node(random, depth - 1));
                map.put("l", node(random, depth - 1));
                yield map;
            }
            default -> WORDS.get(random.nextInt(WORDS.size()));
        };
    }

    private static Value value(RandomGenerator random, List<String> paths) {
        List<Step> steps = new ArrayList<>();
        switch (random.nextInt(7)) {
            case 0 -> steps.add(new Step.Split(";"));
            case 1 -> steps.add(new Step.Lower());
            case 2 -> steps.add(new Step.Drop(List.of("a", "x")));
            case 3 -> steps.add(new Step.Match(Pattern.compile("\\d+"), "$0"));
            case 4 -> steps.add(new Step.Invert(", "));
            default -> {}
        }
        return new Value(
                List.of(paths.get(random.nextInt(paths.size())), paths.get(random.nextInt(paths.size()))),
                random.nextBoolean(),
                steps,
                random.nextBoolean() ? " / " : null,
                null,
                null,
                null);
    }
}
