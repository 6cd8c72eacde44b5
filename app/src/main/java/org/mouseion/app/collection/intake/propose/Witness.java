package org.mouseion.app.collection.intake.propose;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.intake.mapping.Target;
import org.mouseion.app.platform.Reason;

/// Hears the heading and the values of one column, and says what it is.
///
/// The weights: a heading that is a known word counts 0.9, one that holds a known word 0.7; values that bear it out add
/// 0.08, values that speak against it take 0.45. Values alone count 0.6, and 0.75 where nothing else looks like that
/// (pictures, rights).
final class Witness {

    private static final double MOST = 0.6;

    private Witness() {}

    /// @param part the part of the target that the column fills, or empty for its main one
    /// @param parts parts it settles, as constants
    /// @param language the language of its texts where the heading names one
    record Verdict(
            Column column,
            Target target,
            String part,
            Map<String, String> parts,
            @Nullable String language,
            double confidence,
            Reason reason) {}

    static Optional<Verdict> hear(Column column, Optional<Headings.Meaning> heading) {
        return heading.filter(meaning -> !meaning.target().equals("id"))
                .map(meaning -> byName(column, meaning))
                .filter(verdict -> verdict.confidence() >= 0.5)
                .or(() -> byValues(column));
    }

    private static Verdict byName(Column column, Headings.Meaning meaning) {
        String[] words = meaning.target().split("\\.");
        Target target = Target.find(words[0])
                .orElseThrow(() -> new IllegalStateException("headings.tsv names no target: " + meaning.target()));
        String part = words.length > 1 ? words[1] : "";
        double name = meaning.exact() ? 0.9 : 0.7;
        double support = part.isEmpty() ? support(column, target) : 0;
        Reason byName = Reason.of("intake.reason.heading", name, Headings.nameOf(column.path()), meaning.word());
        Reason byValues = support == 0
                ? null
                : Reason.of(support > 0 ? "intake.reason.values-agree" : "intake.reason.values-differ", support);
        double confidence = Math.clamp(name + support, 0, 0.99);
        Reason reason = new Reason(
                byName.key(),
                byName.arguments(),
                confidence,
                byValues == null ? java.util.List.of() : java.util.List.of(byValues));
        return new Verdict(column, target, part, meaning.parts(), meaning.language(), confidence, reason);
    }

    /// What the values say to a heading: a little for it, much against it, or nothing.
    private static double support(Column column, Target target) {
        return switch (target) {
            case DATED -> column.dates() >= MOST ? 0.08 : column.dates() < 0.2 ? -0.45 : 0;
            case DIMENSIONS -> column.measures() >= MOST ? 0.08 : column.numbers() >= MOST ? -0.2 : 0;
            case PICTURES -> column.pictures() >= MOST ? 0.08 : -0.45;
            case LINKS -> column.addresses() >= MOST ? 0.08 : -0.45;
            case RIGHTS -> column.rights() >= MOST ? 0.08 : 0;
            case TITLE -> column.averageLength() > 300 || column.addresses() >= MOST ? -0.45 : 0;
            case MAKERS -> column.averageLength() > 200 || column.numbers() >= MOST ? -0.45 : 0;
            case KINDS, SUBJECTS, MATERIALS, TECHNIQUES, PERIODS, STYLES, PLACES ->
                column.numbers() >= MOST || column.averageLength() > 400 ? -0.45 : 0;
            default -> 0;
        };
    }

    private static Optional<Verdict> byValues(Column column) {
        if (column.filled() < 3 && column.records() > 5) {
            return Optional.empty();
        }
        if (column.pictures() >= MOST) {
            return verdict(column, Target.PICTURES, 0.75, "intake.reason.pictures", column.pictures());
        }
        if (column.rights() >= MOST) {
            return verdict(column, Target.RIGHTS, 0.75, "intake.reason.rights", column.rights());
        }
        if (column.addresses() >= MOST) {
            return verdict(column, Target.LINKS, 0.6, "intake.reason.addresses", column.addresses());
        }
        if (column.measures() >= 0.7 && column.numbers() < 0.5) {
            return verdict(column, Target.DIMENSIONS, 0.6, "intake.reason.measures", column.measures());
        }
        if (column.dates() >= 0.8 && column.numbers() - column.years() < 0.1) {
            return verdict(
                    column, Target.DATED, column.years() > 0.9 ? 0.45 : 0.6, "intake.reason.dates", column.dates());
        }
        if (column.averageLength() > 200) {
            return verdict(column, Target.DESCRIPTION, 0.45, "intake.reason.long", column.averageLength());
        }
        return Optional.empty();
    }

    private static Optional<Verdict> verdict(
            Column column, Target target, double confidence, String key, double share) {
        Object shown = share <= 1 ? Math.round(share * 100) : Math.round(share);
        return Optional.of(
                new Verdict(column, target, "", Map.of(), null, confidence, Reason.of(key, confidence, shown)));
    }
}
