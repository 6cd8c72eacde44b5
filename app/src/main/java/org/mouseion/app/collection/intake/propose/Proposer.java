package org.mouseion.app.collection.intake.propose;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.Texts;
import org.mouseion.app.collection.intake.mapping.Mapping;
import org.mouseion.app.collection.intake.mapping.RecordKind;
import org.mouseion.app.collection.intake.mapping.Rule;
import org.mouseion.app.collection.intake.mapping.Step;
import org.mouseion.app.collection.intake.mapping.Target;
import org.mouseion.app.collection.intake.mapping.Value;
import org.mouseion.formats.records.RawRecord;

/// Weighs what columns are called against what they hold.
public final class Proposer {

    /// Below this a column is left as it is: a wrong title is worse than a missing one.
    private static final double ENOUGH = 0.5;

    private static final Set<Target> LISTS = Set.of(
            Target.KINDS,
            Target.SUBJECTS,
            Target.MATERIALS,
            Target.TECHNIQUES,
            Target.PERIODS,
            Target.STYLES,
            Target.MAKERS);
    private static final List<String> SEPARATORS = List.of(";", "|", " / ");

    private Proposer() {}

    /// @param fileName what the file is called: it names the source and the mapping
    public static Proposal propose(List<RawRecord> sample, String fileName) {
        List<Column> columns =
                Column.of(sample).stream().filter(c -> !c.isEmpty()).toList();
        Map<Column, Headings.Meaning> meanings = new LinkedHashMap<>();
        columns.forEach(c -> Headings.find(c.path()).ifPresent(m -> meanings.put(c, m)));
        Optional<Column> id = findId(columns, meanings);
        List<Witness.Verdict> verdicts = new ArrayList<>();
        for (Column column : columns) {
            Witness.hear(column, Optional.ofNullable(meanings.get(column))).ifPresent(verdicts::add);
        }
        String language = languageOf(columns, sample);
        List<Proposed> lines = rules(verdicts, language);
        String key = keyOf(fileName);
        List<Rule> sure = lines.stream()
                .filter(line -> line.confidence() >= ENOUGH)
                .map(Proposed::rule)
                .toList();
        Mapping mapping = new Mapping(
                key,
                1,
                Texts.of(fileName),
                RecordKind.WORK,
                key,
                language,
                Value.of(id.map(Column::path)
                        .orElse(columns.isEmpty() ? "id" : columns.getFirst().path())),
                null,
                null,
                sure);
        return new Proposal(mapping, lines, id.isPresent());
    }

    /// The column that names the records: one called so, or an inventory number, or the first that never repeats.
    private static Optional<Column> findId(List<Column> columns, Map<Column, Headings.Meaning> meanings) {
        List<Column> unique = columns.stream().filter(Column::isUnique).toList();
        for (String wanted : List.of("id", "identifiers")) {
            for (Column column : unique) {
                Headings.Meaning meaning = meanings.get(column);
                if (meaning != null && meaning.target().equals(wanted)) {
                    return Optional.of(column);
                }
            }
        }
        return unique.stream().filter(c -> c.averageLength() < 60).findFirst();
    }

    /// One rule a column; the parts of a maker, of a date and of the measures go to the rule they belong to.
    private static List<Proposed> rules(List<Witness.Verdict> verdicts, String language) {
        List<Proposed> lines = new ArrayList<>();
        Set<Target> taken = new HashSet<>();
        verdicts.stream()
                .filter(v -> v.part().isEmpty())
                .sorted(Comparator.comparingDouble(Witness.Verdict::confidence).reversed())
                .forEach(verdict -> {
                    boolean second =
                            isSingle(verdict.target()) && verdict.language() == null && !taken.add(verdict.target());
                    lines.add(line(verdict, verdicts, language, second ? 0.3 : verdict.confidence()));
                });
        verdicts.stream().filter(Proposer::isMeasure).forEach(v -> lines.add(measure(v)));
        return lines;
    }

    private static boolean isSingle(Target target) {
        return target == Target.TITLE || target == Target.DATED || target == Target.RIGHTS;
    }

    private static boolean isMeasure(Witness.Verdict verdict) {
        return verdict.target() == Target.DIMENSIONS && !verdict.part().isEmpty();
    }

    private static Proposed line(
            Witness.Verdict verdict, List<Witness.Verdict> all, String language, double confidence) {
        Column column = verdict.column();
        List<Step> steps = new ArrayList<>();
        if (LISTS.contains(verdict.target())) {
            separatorOf(column).ifPresent(separator -> steps.add(new Step.Split(separator)));
        }
        Rule rule = Rule.of(verdict.target(), Value.of(column.path()).with(steps.toArray(Step[]::new)));
        for (Map.Entry<String, String> part : verdict.parts().entrySet()) {
            rule = rule.withPart(part.getKey(), Value.constant(part.getValue()));
        }
        if (verdict.target() == Target.HAPPENINGS && verdict.parts().containsValue("acquisition")) {
            rule = new Rule(Target.HAPPENINGS, Value.of(), rule.parts(), null, null, null, List.of(), false)
                    .withPart("dated", Value.of(column.path()));
        }
        for (Witness.Verdict other : all) {
            if (other.target() == verdict.target() && !other.part().isEmpty() && !isMeasure(other)) {
                rule = rule.withPart(
                        other.part(), Value.of(other.column().path()).with(steps.toArray(Step[]::new)));
            }
        }
        String tag = verdict.language();
        if (tag != null && !tag.equals(language)) {
            rule = rule.withLanguage(tag);
        }
        return new Proposed(column, rule, confidence, verdict.reason());
    }

    private static Proposed measure(Witness.Verdict verdict) {
        String name = verdict.column().path().toLowerCase(Locale.ROOT);
        String weight = verdict.part().equals("weight") ? "kg" : "cm";
        String unit = name.matches(".*\\bmm\\b.*|.*_mm|.*\\(mm\\).*")
                ? "mm"
                : name.matches(".*\\bin\\b.*|.*inch.*") ? "in" : name.matches(".*\\(m\\)|.*_m") ? "m" : weight;
        Rule rule = Rule.of(Target.DIMENSIONS, verdict.column().path())
                .withPart("kind", Value.constant(verdict.part()))
                .withPart("unit", Value.constant(unit));
        return new Proposed(verdict.column(), rule, verdict.confidence(), verdict.reason());
    }

    static Optional<String> separatorOf(Column column) {
        return SEPARATORS.stream().filter(s -> column.holding(s) >= 0.05).findFirst();
    }

    /// The language most headings are written in.
    private static String languageOf(List<Column> columns, List<RawRecord> sample) {
        Map<String, Integer> votes = new HashMap<>();
        for (Column column : columns) {
            HeadingLanguage.find(Headings.plain(Headings.nameOf(column.path())))
                    .ifPresent(tag -> votes.merge(tag, 1, Integer::sum));
        }
        return votes.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(Texts.UNDETERMINED);
    }

    /// "Inventaire général 2024.xlsx" as a key: `inventaire-general-2024`.
    public static String keyOf(@Nullable String fileName) {
        String base =
                fileName == null ? "" : fileName.replaceAll("(?i)\\.(gz|csv|tsv|txt|xlsx|ods|json|ndjson|jsonl)", "");
        String plain = Normalizer.normalize(base, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        String key = plain.length() > 50 ? plain.substring(0, 50).replaceAll("-+$", "") : plain;
        return key.isEmpty() ? "file" : key;
    }
}
