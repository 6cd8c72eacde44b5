package org.mouseion.app.knowledge.visiting.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mouseion.app.knowledge.VisitingSection;
import org.mouseion.app.knowledge.visiting.Fault;
import org.mouseion.app.knowledge.visiting.VisitingKeys;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The fields of one site: by their path in the JSON of the form, as they are shown and as they are sent.
///
/// @param values what stands in each field
/// @param faults sentences by path
/// @param more how many empty rows each list is shown with, by path of the list; one where nobody asked for more
public record SiteForm(Map<String, String> values, Map<String, List<String>> faults, Map<String, Integer> more) {

    /// Fields that a row has even where nobody filled it in.
    private static final Set<String> PRESET = Set.of("currency", "answer", "key", "where", "weekday");

    private static final int MOST_ROWS = 200;

    static SiteForm of(JsonNode site) {
        Map<String, String> values = new TreeMap<>();
        flatten(site, "", values);
        site.path("hours").path("holidays").path("closed").forEach(key -> values.put(mode(key.asString("")), "closed"));
        site.path("hours")
                .path("holidays")
                .path("hours")
                .properties()
                .forEach(e -> values.put(mode(e.getKey()), "open"));
        for (Map.Entry<VisitingSection, List<String>> section : VisitingKeys.FACTS.entrySet()) {
            align(section.getKey().slug(), section.getValue(), values);
        }
        return new SiteForm(values, Map.of(), Map.of());
    }

    static SiteForm of(Map<String, String> sent) {
        return new SiteForm(new TreeMap<>(sent), Map.of(), Map.of());
    }

    SiteForm withFaults(List<Fault> found, java.util.function.Function<Fault, String> sentence) {
        Map<String, List<String>> byPath = new LinkedHashMap<>();
        found.forEach(fault -> byPath.computeIfAbsent(
                        fault.path().replaceFirst("^sites\\.\\d+\\.", ""), p -> new ArrayList<>())
                .add(sentence.apply(fault)));
        return new SiteForm(values, byPath, more);
    }

    SiteForm withRow(String list) {
        return new SiteForm(values, faults, Map.of(list, 2));
    }

    public String get(String path) {
        return values.getOrDefault(path, "");
    }

    /// Whether anything below `path` was filled in.
    public boolean filled(String path) {
        return values.entrySet().stream()
                .anyMatch(e -> e.getKey().startsWith(path + ".")
                        && !e.getValue().isEmpty()
                        && !e.getKey().endsWith(".key")
                        && !e.getValue().equals("unsaid"));
    }

    /// Whether a part of the form is shown open: where a field in it cannot be read, or a row was asked for.
    public boolean opened(String... paths) {
        return Stream.of(paths)
                .anyMatch(path -> Stream.concat(faults.keySet().stream(), more.keySet().stream())
                        .anyMatch(key -> key.equals(path) || key.startsWith(path + ".")));
    }

    /// Whether a row of a list is shown open: likewise, and the empty rows that were asked for.
    public boolean openedRow(String list, int row) {
        return opened(list + "." + row) || row >= count(list) && (more.containsKey(list) || count(list) == 0);
    }

    /// Rows that are filled in.
    public int size(String list) {
        return count(list);
    }

    /// Rows to show: those that are filled in and an empty one.
    public int rows(String list) {
        return Math.min(MOST_ROWS, count(list) + more.getOrDefault(list, 1));
    }

    private int count(String list) {
        return values.entrySet().stream()
                        .filter(e -> e.getKey().startsWith(list + ".")
                                && !e.getValue().isEmpty())
                        .map(e -> e.getKey().substring(list.length() + 1).split("\\."))
                        .filter(parts -> parts[0].matches("\\d{1,3}") && !PRESET.contains(parts[parts.length - 1]))
                        .mapToInt(parts -> Integer.parseInt(parts[0]))
                        .max()
                        .orElse(-1)
                + 1;
    }

    /// The field that says what happens on a holiday. Their names have full stops, paths too.
    public static String mode(String holiday) {
        return "holiday-mode." + holiday.replace('.', '~');
    }

    public static String hoursOf(String holiday) {
        return "hours.holidays.hours." + holiday.replace('.', '~');
    }

    /// What was sent, as the site's JSON. Rows that are empty or to be removed are left out.
    JsonNode tree() {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        values.forEach((path, value) -> {
            boolean gone = path.endsWith(".remove") || path.startsWith("holiday-mode.") || removed(path);
            boolean holiday = path.startsWith("hours.holidays.hours.");
            if (!gone && !value.isBlank() && (!holiday || isOpen(path))) {
                put(root, path.split("\\."), value);
            }
        });
        List<String> closed = values.entrySet().stream()
                .filter(e ->
                        e.getKey().startsWith("holiday-mode.") && e.getValue().equals("closed"))
                .map(e -> e.getKey().substring("holiday-mode.".length()).replace('~', '.'))
                .toList();
        if (!closed.isEmpty()) {
            ArrayNode keys = root.withObject("/hours").withObject("/holidays").putArray("closed");
            closed.forEach(keys::add);
        }
        return tidy(root);
    }

    private boolean isOpen(String path) {
        return get("holiday-mode." + path.substring("hours.holidays.hours.".length()))
                .equals("open");
    }

    private boolean removed(String path) {
        return values.entrySet().stream()
                .anyMatch(e -> e.getKey().endsWith(".remove")
                        && !e.getValue().isEmpty()
                        && path.startsWith(e.getKey().substring(0, e.getKey().length() - "remove".length())));
    }

    private static void put(ObjectNode root, String[] parts, String value) {
        ObjectNode at = root;
        for (int i = 0; i < parts.length - 1; i++) {
            at = at.path(parts[i]).isObject() ? (ObjectNode) at.get(parts[i]) : at.putObject(parts[i]);
        }
        at.put(parts[parts.length - 1].replace('~', '.'), value);
    }

    /// Objects whose names are numbers become arrays; rows that only hold what was preset go.
    private static JsonNode tidy(JsonNode node) {
        if (!(node instanceof ObjectNode object)) {
            return node;
        }
        List<String> names = object.properties().stream().map(Map.Entry::getKey).toList();
        if (!names.isEmpty() && names.stream().allMatch(name -> name.matches("\\d{1,3}"))) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            names.stream()
                    .map(Integer::valueOf)
                    .sorted()
                    .map(number -> tidy(object.get(number.toString())))
                    .filter(row -> !isBlank(row))
                    .forEach(array::add);
            return array;
        }
        ObjectNode tidied = JsonNodeFactory.instance.objectNode();
        object.properties().forEach(e -> tidied.set(e.getKey(), tidy(e.getValue())));
        return tidied;
    }

    private static boolean isBlank(JsonNode row) {
        boolean preset = row.properties().stream().allMatch(e -> PRESET.contains(e.getKey()));
        return preset && row.path("answer").asString("unsaid").equals("unsaid");
    }

    private static void flatten(JsonNode node, String path, Map<String, String> values) {
        if (node.isArray() && !node.isEmpty() && !node.get(0).isObject()) {
            values.put(path, node.valueStream().map(JsonNode::asString).collect(Collectors.joining(", ")));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                flatten(node.get(i), path + "." + i, values);
            }
        } else if (node.isObject()) {
            node.properties()
                    .forEach(e -> flatten(
                            e.getValue(),
                            path.isEmpty()
                                    ? e.getKey()
                                    : path + "." + e.getKey().replace('.', '~'),
                            values));
        } else {
            values.put(path, node.asString(""));
        }
    }

    /// Lays the facts of a section out in the order the form offers them; others behind them.
    private static void align(String section, List<String> keys, Map<String, String> values) {
        Map<String, Map<String, String>> byKey = new LinkedHashMap<>();
        for (int i = 0; values.containsKey(section + "." + i + ".key"); i++) {
            String row = section + "." + i + ".";
            Map<String, String> fields = new TreeMap<>();
            values.entrySet().removeIf(e -> {
                boolean mine = e.getKey().startsWith(row);
                if (mine) {
                    fields.put(e.getKey().substring(row.length()), e.getValue());
                }
                return mine;
            });
            byKey.put(fields.getOrDefault("key", ""), fields);
        }
        int next = 0;
        for (String key : keys) {
            Map<String, String> fields = byKey.remove(key);
            String row = section + "." + next++ + ".";
            if (fields != null) {
                fields.forEach((name, value) -> values.put(row + name, value));
            }
        }
        for (Map<String, String> fields : byKey.values()) {
            String row = section + "." + next++ + ".";
            fields.forEach((name, value) -> values.put(row + name, value));
        }
    }
}
