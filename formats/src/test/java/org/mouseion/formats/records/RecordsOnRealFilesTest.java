package org.mouseion.formats.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mouseion.testing.SharedData;

/// The open files of four institutions, whole: every record read, every field kept.
class RecordsOnRealFilesTest {

    @ParameterizedTest
    @CsvSource({
        "tate/artworks.ndjson.gz, 69202",
        "carnegie/objects.ndjson.gz, 28258",
        "joconde/costumes.csv, 4274",
        "inha/INHA_objets_new.csv, 1674",
        "inha/INHA_ventes_new.csv, 4065",
        "tate/artist_data.csv, 3532",
    })
    void every_record_is_read_and_flattening_keeps_every_field(String name, int expected) throws IOException {
        long records = 0;
        try (RecordSource source = RecordFiles.open(SharedData.get(name))) {
            for (var outcomes = source.iterator(); outcomes.hasNext(); ) {
                RecordOutcome outcome = outcomes.next();
                assertThat(outcome).as("%s", outcome).isInstanceOf(RawRecord.class);
                RawRecord record = (RawRecord) outcome;
                assertThat(record.remarks()).isEmpty();
                Map<String, List<String>> flat = record.flatten();
                if (leaves(record.tree())
                        != flat.values().stream().mapToLong(List::size).sum()) {
                    throw new AssertionError("Lost a leaf of " + record.toJson());
                }
                records++;
            }
            assertThat(source.bytesRead()).isEqualTo(source.totalBytes());
        }
        assertThat(records).isEqualTo(expected);
    }

    @Test
    void joconde_keeps_its_forty_five_columns_and_tate_its_nested_paths() throws IOException {
        try (RecordSource joconde = RecordFiles.open(SharedData.get("joconde/costumes.csv"))) {
            assertThat(joconde.shape().headings()).hasSize(45).contains("Denomination 3");
        }
        try (RecordSource tate = RecordFiles.open(SharedData.get("tate/artworks.ndjson.gz"))) {
            RawRecord first = (RawRecord) tate.iterator().next();
            assertThat(first.values("contributors[].fc")).containsExactly("Robert Blake");
            assertThat(first.values("subjects.children[].children[].children[].name"))
                    .contains("kneeling", "blessing");
            assertThat(first.paths()).contains("catalogueGroup", "dateRange", "contributors[].birthYear");
        }
    }

    private static long leaves(Object node) {
        return switch (node) {
            case null -> 0;
            case Map<?, ?> map ->
                map.values().stream().mapToLong(RecordsOnRealFilesTest::leaves).sum();
            case List<?> list ->
                list.stream().mapToLong(RecordsOnRealFilesTest::leaves).sum();
            default -> 1;
        };
    }
}
