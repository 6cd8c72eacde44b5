package org.mouseion.app.collection.intake.propose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.mouseion.formats.dates.Dates;
import org.mouseion.formats.dates.Reading;
import org.mouseion.formats.measures.Measure;
import org.mouseion.formats.measures.Measures;
import org.mouseion.formats.records.RawRecord;
import org.mouseion.formats.rights.RightsStatement;

/// What one column, or one path, of a sample holds.
///
/// @param records how many records the sample has
/// @param filled in how many of them it has a text
/// @param values its texts, in order; several of one record where it is a list
public record Column(String path, int records, int filled, List<String> values) {

    private static final Pattern PICTURE = Pattern.compile(
            "(?i)^(https?://\\S+\\.(jpe?g|png|gif|webp|tiff?)(\\?\\S*)?|https?://\\S*(iiif|/image|thumb|CollectionImage)"
                    + "\\S*|\\S+\\.(jpe?g|png|tiff?))$");
    private static final Pattern ADDRESS = Pattern.compile("(?i)^https?://\\S+$");
    private static final Pattern YEAR = Pattern.compile("^-?\\d{3,4}(\\.0)?$");

    public Column {
        values = List.copyOf(values);
    }

    /// Every path of the sample that has a text, in the order of the source.
    public static List<Column> of(List<RawRecord> sample) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        Map<String, Integer> filled = new LinkedHashMap<>();
        for (RawRecord record : sample) {
            record.flatten().forEach((path, texts) -> {
                List<String> here = texts.stream()
                        .map(String::strip)
                        .filter(t -> !t.isEmpty())
                        .toList();
                values.computeIfAbsent(path, p -> new ArrayList<>()).addAll(here);
                filled.merge(path, here.isEmpty() ? 0 : 1, Integer::sum);
            });
        }
        List<Column> columns = new ArrayList<>();
        values.forEach(
                (path, texts) -> columns.add(new Column(path, sample.size(), filled.getOrDefault(path, 0), texts)));
        return columns;
    }

    /// A few different texts, the first met first.
    public List<String> examples(int most) {
        return new LinkedHashSet<>(values).stream().limit(most).toList();
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    /// Every record has one, no two the same, and none is prose.
    boolean isUnique() {
        return records > 1
                && filled == records
                && values.size() == records
                && new HashSet<>(values).size() == records
                && values.stream().allMatch(v -> v.length() <= 120);
    }

    double dates() {
        return share(v -> v.length() <= 60 && isDate(v));
    }

    private static boolean isDate(String text) {
        return Dates.parse(text).reading() == Reading.PARSED;
    }

    /// Share of bare years.
    double years() {
        return share(v -> YEAR.matcher(v).matches());
    }

    double measures() {
        return share(v -> v.length() <= 200
                && v.chars().anyMatch(Character::isDigit)
                && Measures.parse(v).stream().anyMatch(Measure::isComparable));
    }

    double numbers() {
        return share(v -> v.matches("\\d+([.,]\\d+)?"));
    }

    double pictures() {
        return share(v -> PICTURE.matcher(v).matches());
    }

    double addresses() {
        return share(v -> ADDRESS.matcher(v).matches());
    }

    double rights() {
        return share(v -> RightsStatement.find(v).isPresent());
    }

    double averageLength() {
        return values.stream().mapToInt(String::length).average().orElse(0);
    }

    /// Share of texts that hold `separator` between two words.
    double holding(String separator) {
        return share(v -> v.contains(separator));
    }

    private double share(Predicate<String> held) {
        return values.isEmpty() ? 0 : (double) values.stream().filter(held).count() / values.size();
    }
}
