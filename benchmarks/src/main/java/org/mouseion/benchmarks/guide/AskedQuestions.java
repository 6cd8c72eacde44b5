package org.mouseion.benchmarks.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mouseion.benchmarks.guide.AskedQuestion.Sort;

/// Reads the questions of `resources/guide`; the first line of each file says what its columns are.
public final class AskedQuestions {

    static final List<String> HOUSES = List.of("demo", "tate", "joconde");

    private AskedQuestions() {}

    static List<AskedQuestion> all() {
        return HOUSES.stream().flatMap(house -> of(house).stream()).toList();
    }

    public static List<AskedQuestion> of(String house) {
        return of(house, "");
    }

    /// Questions written after the first had been looked at and never shown one by one: how a guide does whose makers
    /// could not have them in mind.
    static List<AskedQuestion> secondOf(String house) {
        return of(house, "second-");
    }

    private static List<AskedQuestion> of(String house, String series) {
        return Stream.concat(
                        rows(series + house + "-answerable.txt", 4).map(row -> answerable(house, row)),
                        rows(series + house + "-other.txt", 4).map(row -> other(house, row)))
                .toList();
    }

    private static AskedQuestion answerable(String house, List<String> row) {
        return new AskedQuestion(
                house, Sort.ANSWERABLE, locale(row.get(0)), turns(row.get(1)), row.get(2), words(row.get(3)));
    }

    private static AskedQuestion other(String house, List<String> row) {
        Sort sort = switch (row.get(1)) {
            case "u" -> Sort.UNANSWERABLE;
            case "a" -> Sort.ADVERSARIAL;
            case "s" -> Sort.STALE;
            default -> throw new IllegalArgumentException("A question is u, a or s, but got " + row);
        };
        return new AskedQuestion(house, sort, locale(row.get(0)), turns(row.get(2)), "", words(row.get(3)));
    }

    private static Locale locale(String tag) {
        return Locale.forLanguageTag(tag);
    }

    private static List<String> turns(String written) {
        return Arrays.stream(written.split(">>")).map(String::strip).toList();
    }

    private static List<Pattern> words(String written) {
        return Arrays.stream(written.split("&&"))
                .filter(word -> !word.isBlank())
                .map(word -> Pattern.compile(word.strip(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
                .toList();
    }

    /// Cells are parted by `|`; the last takes what is left, for a pattern may hold one.
    public static Stream<List<String>> rows(String name, int cells) {
        try (InputStream table = AskedQuestions.class.getResourceAsStream("/guide/" + name)) {
            if (table == null) {
                throw new IllegalArgumentException("There is no table guide/" + name + " among the resources.");
            }
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .map(line -> List.of(line.split("\\|", cells)))
                            .toList()
                            .stream();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
