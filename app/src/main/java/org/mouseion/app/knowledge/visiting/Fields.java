package org.mouseion.app.knowledge.visiting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mouseion.algorithms.calendar.Days;
import org.mouseion.algorithms.calendar.Span;
import org.mouseion.algorithms.calendar.Week;
import org.mouseion.app.collection.Texts;
import org.mouseion.app.knowledge.Validity;
import tools.jackson.databind.JsonNode;

/// Reads one object of the form; what cannot be read is put on a list of faults, and something harmless taken instead.
final class Fields {

    /// Longer than any sentence of a form; more is a mistake.
    private static final int LONGEST = 4_000;

    private final JsonNode node;
    private final String path;
    private final List<Fault> faults;

    Fields(JsonNode node, String path, List<Fault> faults) {
        this.node = node;
        this.path = path;
        this.faults = faults;
    }

    Fields at(String name) {
        return new Fields(node.path(name), path(name), faults);
    }

    List<Fields> list(String name) {
        List<Fields> list = new ArrayList<>();
        JsonNode array = node.path(name);
        for (int i = 0; i < array.size() && array.isArray(); i++) {
            list.add(new Fields(array.get(i), path(name) + "." + i, faults));
        }
        return list;
    }

    boolean has(String name) {
        JsonNode value = node.path(name);
        return value.isObject() || value.isArray()
                ? !value.isEmpty()
                : !text(name).isEmpty();
    }

    String text(String name) {
        String text = node.path(name).asString("").strip();
        if (text.length() > LONGEST) {
            fault(name, "long", text.substring(0, 40) + "…");
            return "";
        }
        return text;
    }

    Texts texts(String name) {
        JsonNode value = node.path(name);
        if (value.isString()) {
            return value.asString().isBlank() ? Texts.NONE : Texts.of(value.asString());
        }
        Map<String, String> byTag = new LinkedHashMap<>();
        value.properties().forEach(e -> {
            String text = e.getValue().asString("");
            if (text.length() > LONGEST) {
                fault(name + "." + e.getKey(), "long", text.substring(0, 40) + "…");
            } else if (e.getKey().matches("[a-z]{2,3}(-[A-Za-z0-9]+)*")) {
                byTag.put(e.getKey(), text);
            } else {
                fault(name, "language", e.getKey());
            }
        });
        return new Texts(byTag);
    }

    /// An array of texts, or one text with commas between them.
    List<String> words(String name) {
        JsonNode value = node.path(name);
        List<String> words = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(word -> words.add(word.asString("")));
        } else {
            words.addAll(List.of(value.asString("").split("[,;]")));
        }
        return words.stream().map(String::strip).filter(word -> !word.isEmpty()).toList();
    }

    List<Span> spans(String name) {
        List<Span> spans = new ArrayList<>();
        for (String word : words(name)) {
            read(name, "hours", word, Span::parse).ifPresent(spans::add);
        }
        try {
            return new Week(Map.of(DayOfWeek.MONDAY, spans)).on(DayOfWeek.MONDAY);
        } catch (IllegalArgumentException overlap) {
            fault(name, "overlap", String.join(", ", words(name)));
            return List.of();
        }
    }

    Map<DayOfWeek, List<Span>> week(String name) {
        Map<DayOfWeek, List<Span>> week = new EnumMap<>(DayOfWeek.class);
        Fields days = at(name);
        node.path(name)
                .properties()
                .forEach(e -> days.weekday(e.getKey(), e.getKey()).ifPresent(day -> {
                    List<Span> spans = days.spans(e.getKey());
                    if (!spans.isEmpty()) {
                        week.put(day, spans);
                    }
                }));
        return week;
    }

    java.util.Optional<DayOfWeek> weekday(String name, String word) {
        return read(name, "weekday", word, w -> DayOfWeek.valueOf(w.toUpperCase(Locale.ROOT)));
    }

    /// Two dates, or two days of each year written `07-01`; without the second a single day.
    java.util.Optional<Days> days() {
        String from = text("from");
        String to = has("to") ? text("to") : from;
        if (from.length() <= 5) {
            return read("from", "day", from, w -> MonthDay.parse("--" + w))
                    .flatMap(first -> read("to", "day", to, w -> MonthDay.parse("--" + w))
                            .map(last -> new Days.Yearly(first, last)));
        }
        return date("from", from)
                .flatMap(first -> date("to", to).flatMap(last -> {
                    if (last.isBefore(first)) {
                        fault("to", "swapped", to);
                        return java.util.Optional.empty();
                    }
                    return java.util.Optional.of(new Days.Dated(first, last));
                }));
    }

    Validity validity(String from, String to) {
        LocalDate first = date(from);
        LocalDate last = date(to);
        if (first != null && last != null && last.isBefore(first)) {
            fault(to, "swapped", text(to));
            return Validity.ALWAYS;
        }
        return new Validity(first, last);
    }

    @Nullable
    LocalDate date(String name) {
        return text(name).isEmpty() ? null : date(name, text(name)).orElse(null);
    }

    private java.util.Optional<LocalDate> date(String name, String text) {
        return read(name, "day", text, LocalDate::parse);
    }

    @Nullable
    Integer number(String name, int most) {
        String text = text(name);
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("\\d{1,4}") || Integer.parseInt(text) > most) {
            fault(name, "number", text);
            return null;
        }
        return Integer.valueOf(text);
    }

    <T extends Object> java.util.Optional<T> read(String name, String code, String word, Function<String, T> reading) {
        try {
            return java.util.Optional.of(reading.apply(word));
        } catch (IllegalArgumentException | DateTimeParseException | ArithmeticException unreadable) {
            fault(name, code, word);
            return java.util.Optional.empty();
        }
    }

    java.util.Set<String> names() {
        java.util.Set<String> names = new java.util.LinkedHashSet<>();
        node.properties().forEach(e -> names.add(e.getKey()));
        return names;
    }

    void fault(String name, String code, String value) {
        faults.add(new Fault(path(name), code, value));
    }

    private String path(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
