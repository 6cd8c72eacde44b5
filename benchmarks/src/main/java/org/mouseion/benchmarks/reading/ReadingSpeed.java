package org.mouseion.benchmarks.reading;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.mouseion.formats.records.RawRecord;
import org.mouseion.formats.records.RecordFiles;
import org.mouseion.formats.records.RecordOutcome;
import org.mouseion.formats.records.RecordSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Reads each file given on the command line (or of the shared data folder given) several times, ours and the plain
/// library in turn, and prints the best of each.
public final class ReadingSpeed {

    private static final int TURNS = 7;

    /// The finding aid has 1,339 components.
    private static final int REPEATED = 75;

    private ReadingSpeed() {}

    @FunctionalInterface
    private interface Reading {
        long records() throws IOException;
    }

    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(arguments.length > 0 ? arguments[0] : "../shared/data");
        Path tate = data.resolve("tate/artworks.ndjson.gz");
        Path joconde = data.resolve("joconde/costumes.csv");
        Path workbook = Files.createTempFile("reading-speed", ".xlsx");
        Path findingAid = Files.createTempFile("reading-speed", ".xml");
        try {
            asWorkbook(joconde, workbook);
            compare("Tate NDJSON.gz", () -> ours(tate, false), () -> jackson(tate));
            compare("Tate NDJSON.gz, flattened", () -> ours(tate, true), () -> jackson(tate));
            compare("Joconde CSV", () -> ours(joconde, false), () -> fastCsv(joconde));
            compare("Joconde xlsx", () -> ours(workbook, false), () -> fastExcel(workbook));
            FindingAids.repeat(data.resolve("ead/FRAN_IR_028491.xml"), REPEATED, findingAid);
            compare("EAD, 100,000 levels", () -> ours(findingAid, false), () -> FindingAids.walk(findingAid));
        } finally {
            Files.delete(workbook);
            Files.delete(findingAid);
        }
    }

    private static void compare(String name, Reading ours, Reading plain) throws IOException {
        if (ours.records() != plain.records()) {
            throw new IllegalStateException(name + ": the two do not read the same number of records.");
        }
        double best = 0;
        double bestPlain = 0;
        for (int turn = 0; turn < TURNS; turn++) {
            best = Math.max(best, speed(ours));
            bestPlain = Math.max(bestPlain, speed(plain));
        }
        System.out.printf("%-28s ours %,10.0f records/s   plain library %,10.0f%n", name, best, bestPlain);
    }

    private static double speed(Reading reading) throws IOException {
        long start = System.nanoTime();
        long records = reading.records();
        return records * 1e9 / (System.nanoTime() - start);
    }

    private static long ours(Path path, boolean flatten) throws IOException {
        long records = 0;
        long leaves = 0;
        try (RecordSource source = RecordFiles.open(path)) {
            for (var outcomes = source.iterator(); outcomes.hasNext(); ) {
                RecordOutcome outcome = outcomes.next();
                if (outcome instanceof RawRecord record) {
                    records++;
                    leaves += flatten ? record.flatten().size() : 0;
                }
            }
        }
        if (flatten && leaves < records) {
            throw new IllegalStateException("A record without a leaf.");
        }
        return records;
    }

    private static long jackson(Path path) throws IOException {
        JsonFactory json = new JsonFactory();
        long lines = 0;
        long texts = 0;
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(path)), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                try (JsonParser tokens = json.createParser(ObjectReadContext.empty(), line)) {
                    while (tokens.nextToken() != null) {
                        texts += tokens.getString().length();
                    }
                }
                lines++;
            }
        }
        return texts > 0 ? lines : 0;
    }

    private static long fastCsv(Path path) throws IOException {
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(path)) {
            return csv.stream().filter(row -> row.getFieldCount() > 0).count() - 1;
        }
    }

    private static long fastExcel(Path path) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(path.toFile());
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            return rows.filter(row -> row.getCellCount() > 0).count() - 1;
        }
    }

    private static void asWorkbook(Path csv, Path xlsx) throws IOException {
        try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(csv);
                Workbook workbook = new Workbook(Files.newOutputStream(xlsx), "mouseion", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("records");
            int row = 0;
            for (CsvRecord record : rows) {
                List<String> cells = record.getFields();
                for (int column = 0; column < cells.size(); column++) {
                    if (!cells.get(column).isEmpty()) {
                        sheet.value(row, column, cells.get(column));
                    }
                }
                row++;
            }
        }
    }
}
