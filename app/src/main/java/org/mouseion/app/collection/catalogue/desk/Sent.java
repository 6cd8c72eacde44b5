package org.mouseion.app.collection.catalogue.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mouseion.app.collection.Texts;
import org.springframework.util.MultiValueMap;

/// The fields of a form as they were sent.
public record Sent(MultiValueMap<String, String> values) {

    public boolean has(String name) {
        return values.containsKey(name);
    }

    /// Whether any field of that beginning was sent.
    public boolean hasAny(String prefix) {
        return values.keySet().stream().anyMatch(name -> name.startsWith(prefix));
    }

    public String get(String name) {
        String value = values.getFirst(name);
        return value == null ? "" : value.strip();
    }

    public Optional<String> find(String name) {
        String value = get(name);
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    /// `before`, with the languages that were sent as they were sent: `title.fr`, `title.en` …; an emptied field takes
    /// its language away.
    public Texts texts(String name, Texts before) {
        Map<String, String> byTag = new LinkedHashMap<>(before.byTag());
        values.forEach((field, sent) -> {
            if (field.startsWith(name + ".") && field.indexOf('.', name.length() + 1) < 0) {
                String text = lines(sent.isEmpty() ? "" : sent.getFirst());
                String tag = field.substring(name.length() + 1);
                if (text.isBlank()) {
                    byTag.remove(tag);
                } else if (!text.equals(before.byTag().get(tag))) {
                    byTag.put(tag, text);
                }
            }
        });
        return new Texts(byTag);
    }

    /// A browser sends the end of a line as two characters.
    private static String lines(String text) {
        return text.replace("\r\n", "\n").strip();
    }

    /// How many numbered groups `name.0.…`, `name.1.…` were sent: one more than the highest number.
    public int count(String name) {
        int count = 0;
        for (String field : values.keySet()) {
            if (field.startsWith(name + ".")) {
                int dot = field.indexOf('.', name.length() + 1);
                String number = dot < 0 ? "" : field.substring(name.length() + 1, dot);
                if (number.matches("\\d{1,3}")) {
                    count = Math.max(count, Integer.parseInt(number) + 1);
                }
            }
        }
        return count;
    }

    public List<String> lines(String name, List<String> before) {
        if (!has(name)) {
            return before;
        }
        return get(name)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
