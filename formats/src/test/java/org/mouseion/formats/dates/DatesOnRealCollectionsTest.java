package org.mouseion.formats.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mouseion.formats.records.RawRecord;
import org.mouseion.formats.records.RecordFiles;
import org.mouseion.formats.records.RecordSource;
import org.mouseion.testing.SharedData;

/// Every date of four open collections. What is measured here stands in docs/methods/dates.md.
class DatesOnRealCollectionsTest {

    private static final double GOAL = 0.97;

    @Test
    void tate_is_understood_and_its_years_agree() throws IOException {
        Tally tally = new Tally("Tate dateText");
        records(
                "tate/artworks.ndjson.gz",
                record -> tally.add(
                        record,
                        "dateText",
                        first(record, "dateRange.startYear", Integer::valueOf),
                        first(record, "dateRange.endYear", Integer::valueOf)));
        tally.report();
        assertThat(tally.total()).isEqualTo(69_202);
        assertThat(tally.understood()).isGreaterThanOrEqualTo(GOAL);
        assertThat(tally.agreement()).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void carnegie_is_understood_and_its_years_agree_within_its_widening_of_circa() throws IOException {
        Tally tally = new Tally("Carnegie creation_date");
        records(
                "carnegie/objects.ndjson.gz",
                record -> tally.add(
                        record,
                        "creation_date",
                        first(record, "creation_date_earliest", DatesOnRealCollectionsTest::yearOfDay),
                        first(record, "creation_date_latest", DatesOnRealCollectionsTest::yearOfDay)));
        tally.report();
        assertThat(tally.understood()).isGreaterThanOrEqualTo(GOAL);
        assertThat(tally.near()).isGreaterThanOrEqualTo(0.85);
    }

    @Test
    void joconde_is_understood() throws IOException {
        Tally tally = new Tally("Joconde Periode_de_creation_1..4, Millesime…, Epoque");
        records("joconde/costumes.csv", record -> {
            for (String heading : record.paths()) {
                if (heading.startsWith("Periode_de_creation")
                        || heading.startsWith("Millesime")
                        || heading.equals("Epoque")) {
                    tally.add(record, heading, null, null);
                }
            }
        });
        tally.report();
        assertThat(tally.total()).isGreaterThan(7_000);
        assertThat(tally.understood()).isGreaterThanOrEqualTo(GOAL);
    }

    @Test
    void inha_objects_and_sales_are_understood() throws IOException {
        Tally tally = new Tally("INHA date_creation_string, date_decouverte_string, vente_date");
        records("inha/INHA_objets_new.csv", record -> {
            tally.add(
                    record,
                    "date_creation_string",
                    year(record, "date_creation_debut"),
                    year(record, "date_creation_fin"));
            tally.add(record, "date_decouverte_string", null, null);
        });
        records("inha/INHA_ventes_new.csv", record -> tally.add(record, "vente_date", null, null));
        tally.report();
        assertThat(tally.total()).isGreaterThan(4_500);
        assertThat(tally.understood()).isGreaterThanOrEqualTo(GOAL);
    }

    private static void records(String name, Consumer<RawRecord> each) throws IOException {
        try (RecordSource source = RecordFiles.open(SharedData.get(name))) {
            source.iterator().forEachRemaining(outcome -> each.accept((RawRecord) outcome));
        }
    }

    private static @Nullable Integer first(RawRecord record, String path, Function<String, Integer> read) {
        return record.values(path).stream()
                .filter(text -> !text.isEmpty() && "-0123456789".indexOf(text.charAt(0)) >= 0)
                .findFirst()
                .map(read)
                .orElse(null);
    }

    /// INHA counts years BC as negative numbers, so −500 is 500 BC and astronomically −499.
    private static @Nullable Integer year(RawRecord record, String path) {
        Integer year = first(record, path, Integer::valueOf);
        return year != null && year < 0 ? Integer.valueOf(year + 1) : year;
    }

    private static Integer yearOfDay(String day) {
        return Integer.valueOf(day.substring(0, day.indexOf('-', 1)));
    }

    /// Counts what was understood and how the years compare with those the museum itself gives.
    private static final class Tally {

        /// Carnegie widens "c. 1860" to 1855–1865.
        private static final int NEAR = 5;

        private final String name;
        private final Map<Reading, Integer> readings = new EnumMap<>(Reading.class);
        private final List<String> misses = new ArrayList<>();
        private int compared;
        private int same;
        private int near;

        Tally(String name) {
            this.name = name;
        }

        void add(RawRecord record, String path, @Nullable Integer earliest, @Nullable Integer latest) {
            for (String written : record.values(path)) {
                if (written.isBlank()) {
                    continue;
                }
                Dating dating = Dates.parse(written);
                readings.merge(dating.reading(), 1, Integer::sum);
                if (!dating.isUnderstood() && misses.size() < 10) {
                    misses.add(written);
                }
                Integer from = dating.earliestYear();
                Integer to = dating.latestYear();
                if (from != null && to != null && earliest != null && latest != null) {
                    compared++;
                    same += from.equals(earliest) && to.equals(latest) ? 1 : 0;
                    near += Math.abs(from - earliest) <= NEAR && Math.abs(to - latest) <= NEAR ? 1 : 0;
                }
            }
        }

        int total() {
            return readings.values().stream().mapToInt(Integer::intValue).sum();
        }

        private int count(Reading reading) {
            return readings.getOrDefault(reading, 0);
        }

        double understood() {
            return (count(Reading.PARSED) + count(Reading.DELIBERATELY_UNKNOWN)) / (double) total();
        }

        double agreement() {
            return same / (double) compared;
        }

        double near() {
            return near / (double) compared;
        }

        void report() {
            System.out.printf(
                    "%s: %d texts, %s, understood %.4f (of those with a date %.4f); years compared %d, equal %.4f, within %d years %.4f; not understood: %s%n",
                    name,
                    total(),
                    readings,
                    understood(),
                    count(Reading.PARSED) / (double) (total() - count(Reading.DELIBERATELY_UNKNOWN)),
                    compared,
                    agreement(),
                    NEAR,
                    near(),
                    misses);
        }
    }
}
