package org.mouseion.app.collection.text.lines;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.text.lines.PageRevision.Kept;
import org.mouseion.formats.pages.Line;
import org.mouseion.formats.pages.PageText;

/// One text of two readings, as a person settles their differences.
///
/// Lines on which both agree are taken over; one that either's writer vouches for is vouched for. A difference that was
/// not settled stays as the first reading has it, and nobody vouches for it.
public final class Settlement {

    private Settlement() {}

    /// What a person chose for a line.
    public sealed interface Choice {
        record One() implements Choice {}

        record Other() implements Choice {}

        /// Neither; an empty text leaves the line out.
        record Third(String text) implements Choice {}
    }

    /// A reading, with the lines its writer vouches for.
    public record Reading(PageText text, Set<Integer> vouched) {}

    /// @param choices by place in the rows of the [Difference] of both, from 0
    public static PageRevision of(Reading one, Reading other, Map<Integer, Choice> choices) {
        List<Kept> kept = new ArrayList<>();
        List<Difference.Row> rows = Difference.of(one.text(), other.text()).rows();
        for (int i = 0; i < rows.size(); i++) {
            Difference.Row row = rows.get(i);
            Choice choice = choices.get(i);
            boolean before =
                    one.vouched().contains(row.oneAt()) || other.vouched().contains(row.otherAt());
            Line line = row.isAgreed() ? richer(row) : choice == null ? row.first() : chosen(row, choice);
            if (line != null) {
                kept.add(new Kept(line, row.oneAt(), row.isAgreed() ? before : choice != null));
            }
        }
        Set<Integer> vouched = new HashSet<>();
        for (int i = 0; i < kept.size(); i++) {
            if (kept.get(i).vouched()) {
                vouched.add(i);
            }
        }
        return new PageRevision(RegionFilling.with(one.text(), kept), vouched);
    }

    private static @Nullable Line chosen(Difference.Row row, Choice choice) {
        return switch (choice) {
            case Choice.One() -> row.one();
            case Choice.Other() -> {
                Line one = row.one();
                Line other = row.other();
                yield one != null && other != null && Frames.of(other).isNone()
                        ? WordLaying.lay(one, other.text())
                        : other;
            }
            case Choice.Third(String text) -> text.isBlank() ? null : WordLaying.lay(row.shown(), text);
        };
    }

    private static @Nullable Line richer(Difference.Row row) {
        Line one = row.one();
        return one == null || Frames.of(one).isNone() ? row.other() : one;
    }
}
