package org.mouseion.app.discovery.guide.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mouseion.app.platform.Problem;
import org.mouseion.app.platform.Tongues;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Questions as a file: CSV (RFC 4180) with a line of names, or JSON as a list of objects with the same names. Lists
/// are
/// parted by " | ".
public final class QuestionFile {

    private static final List<String> NAMES =
            List.of("id", "language", "kind", "question", "before", "words", "not", "sources", "works", "note");

    private static final int MOST = 20_000;
    private static final int LONGEST = 60_000;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private QuestionFile() {}

    /// Reads either kind; a [Problem] names the first line that cannot be used.
    public static List<BenchQuestion> read(String text) {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        List<Map<String, String>> rows = plain.stripLeading().startsWith("[") ? json(plain) : csv(plain);
        if (rows.isEmpty() || rows.size() > MOST) {
            throw new Problem("guide-bench-size", 422, MOST);
        }
        Set<String> names = new HashSet<>();
        List<BenchQuestion> questions = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            BenchQuestion question = question(rows.get(i), i + 1);
            if (!names.add(question.name())) {
                throw new Problem("guide-bench-twice", 422, question.name());
            }
            questions.add(question);
        }
        return List.copyOf(questions);
    }

    private static BenchQuestion question(Map<String, String> row, int number) {
        String kind = row.getOrDefault("kind", "").strip().toUpperCase(Locale.ROOT);
        String words = row.getOrDefault("question", "");
        String language = Tongues.find(row.getOrDefault("language", "").strip())
                .map(Locale::toLanguageTag)
                .orElse("");
        boolean known = Arrays.stream(BenchQuestion.Kind.values())
                .anyMatch(k -> k.name().equals(kind));
        if (!known || words.isBlank() || words.length() > LONGEST || language.isEmpty()) {
            throw new Problem("guide-bench-row", 422, Integer.toString(number));
        }
        String name = row.getOrDefault("id", "").strip();
        return new BenchQuestion(
                0,
                name.isEmpty() ? "q" + number : name,
                language,
                BenchQuestion.Kind.valueOf(kind),
                words,
                new BenchQuestion.Expected(
                        list(row, "before"),
                        list(row, "words"),
                        list(row, "not"),
                        list(row, "sources"),
                        list(row, "works"),
                        row.getOrDefault("note", "").strip()));
    }

    private static List<String> list(Map<String, String> row, String name) {
        return Arrays.stream(row.getOrDefault(name, "").split(" \\| "))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /// The questions as CSV, as [#read] takes them.
    public static String write(List<BenchQuestion> questions) {
        StringBuilder csv = new StringBuilder(String.join(",", NAMES)).append("\r\n");
        for (BenchQuestion q : questions) {
            BenchQuestion.Expected e = q.expected();
            csv.append(List.of(
                                    q.name(),
                                    q.language(),
                                    q.kind().name().toLowerCase(Locale.ROOT),
                                    q.question(),
                                    String.join(" | ", e.before()),
                                    String.join(" | ", e.words()),
                                    String.join(" | ", e.not()),
                                    String.join(" | ", e.sources()),
                                    String.join(" | ", e.works()),
                                    e.note())
                            .stream()
                            .map(QuestionFile::cell)
                            .collect(Collectors.joining(",")))
                    .append("\r\n");
        }
        return csv.toString();
    }

    private static String cell(String text) {
        return text.matches("(?s).*[\",\r\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    private static List<Map<String, String>> json(String text) {
        try {
            List<Map<String, String>> rows = new ArrayList<>();
            for (JsonNode object : JSON.readTree(text)) {
                Map<String, String> row = new LinkedHashMap<>();
                for (String name : NAMES) {
                    JsonNode value = object.path(name);
                    row.put(
                            name,
                            value.isArray()
                                    ? value.valueStream()
                                            .map(JsonNode::asString)
                                            .collect(Collectors.joining(" | "))
                                    : value.asString(""));
                }
                rows.add(row);
            }
            return rows;
        } catch (JacksonException unreadable) {
            throw new Problem("guide-bench-unreadable", 422);
        }
    }

    private static List<Map<String, String>> csv(String text) {
        List<List<String>> lines = lines(text);
        if (lines.isEmpty() || !lines.getFirst().containsAll(List.of("language", "kind", "question"))) {
            throw new Problem("guide-bench-unreadable", 422);
        }
        List<String> heads = lines.getFirst();
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> line : lines.subList(1, lines.size())) {
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < Math.min(heads.size(), line.size()); i++) {
                row.put(heads.get(i).strip().toLowerCase(Locale.ROOT), line.get(i));
            }
            rows.add(row);
        }
        return rows;
    }

    /// Lines of cells; a cell in quotation marks may hold commas, line ends and doubled quotation marks.
    private static List<List<String>> lines(String text) {
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c != '"') {
                    cell.append(c);
                } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append('"');
                    i++;
                } else {
                    quoted = false;
                }
            } else if (c == '"' && cell.isEmpty()) {
                quoted = true;
            } else if (c == ',') {
                line.add(cell.toString());
                cell.setLength(0);
            } else if (c == '\n') {
                line.add(cell.toString());
                cell.setLength(0);
                if (line.size() > 1 || !line.getFirst().isBlank()) {
                    lines.add(line);
                }
                line = new ArrayList<>();
            } else if (c != '\r') {
                cell.append(c);
            }
        }
        line.add(cell.toString());
        if (line.size() > 1 || !line.getFirst().isBlank()) {
            lines.add(line);
        }
        return lines;
    }
}
