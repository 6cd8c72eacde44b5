package org.mouseion.formats.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.mouseion.formats.records.RawRecord;
import org.mouseion.formats.records.RecordFiles;
import org.mouseion.formats.records.RecordSource;
import org.mouseion.testing.SharedData;

/// Dimensions of three open collections: how many texts with a figure give a measure, and whether the sizes are those
/// that
/// Tate itself keeps as numbers.
class MeasuresOnRealCollectionsTest {

    private int written;
    private int read;
    private int compared;
    private int same;

    @Test
    void tate_is_read_and_its_sizes_agree() throws IOException {
        each("tate/artworks.ndjson.gz", record -> {
            List<Measure> measures = count(record, "dimensions");
            List<String> width = record.values("width");
            List<String> height = record.values("height");
            boolean stated = measures.size() >= 2
                    && measures.getFirst().kind() == Kind.HEIGHT
                    && isNumber(width)
                    && isNumber(height);
            if (stated) {
                compared++;
                TreeSet<Double> ours = new TreeSet<>(
                        List.of(measures.get(0).value(), measures.get(1).value()));
                TreeSet<Double> theirs =
                        new TreeSet<>(List.of(Double.valueOf(width.getFirst()), Double.valueOf(height.getFirst())));
                same += ours.equals(theirs) ? 1 : 0;
            }
        });
        report("Tate dimensions");
        assertThat(read).isGreaterThanOrEqualTo((int) (written * 0.99));
        assertThat(same).isGreaterThanOrEqualTo((int) (compared * 0.99));
    }

    @Test
    void joconde_is_read() throws IOException {
        each("joconde/costumes.csv", record -> count(record, "Mesures"));
        report("Joconde Mesures");
        assertThat(read).isGreaterThanOrEqualTo((int) (written * 0.99));
    }

    @Test
    void inha_is_read() throws IOException {
        each("inha/INHA_objets_new.csv", record -> count(record, "dim_cm"));
        report("INHA dim_cm");
        assertThat(read).isGreaterThanOrEqualTo((int) (written * 0.99));
    }

    private static boolean isNumber(List<String> texts) {
        return !texts.isEmpty() && texts.getFirst().matches("[0-9]+([.][0-9]+)?");
    }

    private interface Each {
        void accept(RawRecord record);
    }

    private static void each(String name, Each each) throws IOException {
        try (RecordSource source = RecordFiles.open(SharedData.get(name))) {
            source.iterator().forEachRemaining(outcome -> each.accept((RawRecord) outcome));
        }
    }

    private List<Measure> count(RawRecord record, String path) {
        String text = record.values(path).stream().findFirst().orElse("");
        List<Measure> measures = Measures.parse(text);
        if (text.chars().anyMatch(Character::isDigit)) {
            written++;
            read += measures.isEmpty() ? 0 : 1;
        }
        return measures;
    }

    private void report(String name) {
        System.out.printf(
                "%s: %d texts with a figure, %d give a measure (%.4f); sizes compared %d, equal %d%n",
                name, written, read, read / (double) written, compared, same);
    }
}
