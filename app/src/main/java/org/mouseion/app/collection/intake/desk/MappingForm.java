package org.mouseion.app.collection.intake.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mouseion.app.collection.Texts;
import org.mouseion.app.collection.intake.mapping.Mapping;
import org.mouseion.app.collection.intake.mapping.RecordKind;
import org.mouseion.app.collection.intake.mapping.Rule;
import org.mouseion.app.collection.intake.mapping.Step;
import org.mouseion.app.collection.intake.mapping.Target;
import org.mouseion.app.collection.intake.mapping.Value;

/// The table of columns and what they become, as a person sends it back.
///
/// A column whose destination stays as it was keeps its rule, however clever; one whose destination changed leaves the
/// rules that read it and gets a plain one.
final class MappingForm {

    /// What stands for "keep it as it is".
    static final String KEEP = "";
    /// What stands for "this names the record".
    static final String ID = "id";

    private MappingForm() {}

    /// The mapping with what the fields of the form say.
    static Mapping read(Mapping mapping, Map<String, String[]> form) {
        Mapping now = general(mapping, form);
        List<Rule> rules = new ArrayList<>(now.rules());
        Map<String, String> before = destinations(now);
        for (Map.Entry<String, String[]> field : form.entrySet()) {
            if (!field.getKey().startsWith("map.") || field.getValue().length == 0) {
                continue;
            }
            String path = field.getKey().substring(4);
            String wanted = field.getValue()[0];
            String split = first(form, "split." + path);
            boolean resplit = !split.equals(separatorOf(rules, path));
            if (!wanted.equals(before.getOrDefault(path, KEEP)) || resplit && !wanted.isEmpty()) {
                leave(rules, path);
                if (!wanted.isEmpty()) {
                    rules.add(plain(wanted, path, split));
                }
            }
        }
        return now.withRules(rules);
    }

    private static Mapping general(Mapping mapping, Map<String, String[]> form) {
        String source = first(form, "source");
        String language = first(form, "language");
        String id = first(form, "id");
        String old = mapping.id().from().isEmpty() ? "" : mapping.id().from().getFirst();
        return new Mapping(
                mapping.name(),
                mapping.version(),
                mapping.title(),
                mapping.record(),
                source.matches("[a-z0-9][a-z0-9-]{0,59}") ? source : mapping.source(),
                language.isEmpty() ? mapping.language() : language,
                id.isEmpty() || id.equals(old) ? mapping.id() : Value.of(id),
                mapping.of(),
                mapping.shape(),
                mapping.rules());
    }

    private static String first(Map<String, String[]> form, String name) {
        String[] values = form.get(name);
        return values == null || values.length == 0 ? "" : values[0].strip();
    }

    /// What each path becomes now: the word of the target of the first rule that reads it, with the part that settles
    /// it (`places:made`).
    static Map<String, String> destinations(Mapping mapping) {
        Map<String, String> destinations = new LinkedHashMap<>();
        for (Rule rule : mapping.rules()) {
            if (rule.to() != Target.FROM_SOURCE) {
                rule.paths().forEach(path -> destinations.putIfAbsent(path, wordOf(rule)));
            }
        }
        return destinations;
    }

    static String wordOf(Rule rule) {
        Value settled = rule.parts()
                .get(
                        rule.to() == Target.PLACES
                                ? "part"
                                : rule.to() == Target.IDENTIFIERS
                                        ? "kind"
                                        : rule.to() == Target.HAPPENINGS
                                                ? "type"
                                                : rule.to() == Target.DIMENSIONS ? "kind" : "");
        return settled == null || settled.constant() == null
                ? rule.to().word()
                : rule.to().word() + ":" + settled.constant();
    }

    static String separatorOf(List<Rule> rules, String path) {
        for (Rule rule : rules) {
            if (rule.paths().contains(path)) {
                for (Step step : rule.value().steps()) {
                    if (step instanceof Step.Split split) {
                        return split.separator();
                    }
                    if (step instanceof Step.SplitOutside split) {
                        return split.separator();
                    }
                }
            }
        }
        return "";
    }

    /// Every destination offered for records of a kind, in the order of the label.
    static List<String> offered(RecordKind kind) {
        List<String> words = new ArrayList<>();
        for (Target target : Target.of(kind)) {
            switch (target) {
                case FROM_SOURCE -> {}
                case IDENTIFIERS -> words.addAll(List.of("identifiers:inventory", "identifiers"));
                case PLACES -> words.addAll(List.of("places:made", "places:found", "places:shown", "places:kept"));
                case HAPPENINGS -> words.addAll(List.of("happenings:acquisition", "happenings:exhibition"));
                default -> words.add(target.word());
            }
        }
        return words;
    }

    private static void leave(List<Rule> rules, String path) {
        List<Rule> left = new ArrayList<>();
        for (Rule rule : rules) {
            if (!rule.paths().contains(path)) {
                left.add(rule);
                continue;
            }
            Rule without = without(rule, path);
            if (reads(without)) {
                left.add(without);
            }
        }
        rules.clear();
        rules.addAll(left);
    }

    private static boolean reads(Rule rule) {
        return rule.tree() != null
                || !rule.value().from().isEmpty()
                || rule.value().template() != null
                || rule.parts().values().stream().anyMatch(v -> !v.from().isEmpty() || v.template() != null);
    }

    private static Rule without(Rule rule, String path) {
        String inside = rule.each() == null ? path : path.replace(rule.each() + ".", "");
        Map<String, Value> parts = new HashMap<>();
        rule.parts().forEach((name, value) -> {
            Value less = without(value, inside);
            if (less.constant() != null || !less.from().isEmpty() || less.template() != null) {
                parts.put(name, less);
            }
        });
        return new Rule(
                rule.to(),
                without(rule.value(), inside),
                parts,
                rule.each(),
                rule.tree(),
                rule.language(),
                rule.also().stream().filter(p -> !p.equals(path)).toList(),
                rule.asWritten());
    }

    private static Value without(Value value, String path) {
        String template =
                value.template() != null && value.template().contains("{" + path + "}") ? null : value.template();
        Value or = value.or() == null ? null : without(value.or(), path);
        return new Value(
                value.from().stream().filter(p -> !p.equals(path)).toList(),
                value.all(),
                value.steps(),
                value.join(),
                value.constant(),
                template,
                or);
    }

    private static Rule plain(String wanted, String path, String split) {
        String[] words = wanted.split(":", 2);
        Target target = Target.find(words[0])
                .orElseThrow(() -> new IllegalArgumentException("There is no '" + wanted + "' to map a column to"));
        Value value = split.isEmpty() ? Value.of(path) : Value.of(path).with(new Step.Split(split));
        String settled = words.length > 1 ? words[1] : "";
        if (target == Target.HAPPENINGS && settled.equals("acquisition")) {
            return Rule.of(target, Value.of())
                    .withPart("type", Value.constant(settled))
                    .withPart("dated", Value.of(path));
        }
        Rule rule = Rule.of(target, value);
        return settled.isEmpty()
                ? rule
                : rule.withPart(
                        target == Target.PLACES ? "part" : target == Target.HAPPENINGS ? "type" : "kind",
                        Value.constant(settled));
    }

    /// The languages a mapping may be in.
    static Set<String> languages() {
        return new LinkedHashSet<>(List.of("fr", "en", "nl", "es", "de", "it", Texts.UNDETERMINED));
    }
}
