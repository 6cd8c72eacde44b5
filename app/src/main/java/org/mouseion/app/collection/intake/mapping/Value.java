package org.mouseion.app.collection.intake.mapping;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a text comes from and what is done to it on the way.
///
/// @param from paths; the first that has a text gives it, or each of them where `all` is set
/// @param steps done to each text in turn; a step may give none, one or several
/// @param join puts all texts together with this between them; null leaves them apart
/// @param constant the text itself, whatever the record says; null mostly
/// @param template text with paths in braces and optional parts in brackets: `{height} × {width}[ × {depth}] cm`
/// @param or what to use where all this gives nothing
public record Value(
        List<String> from,
        boolean all,
        List<Step> steps,
        @Nullable String join,
        @Nullable String constant,
        @Nullable String template,
        @Nullable Value or) {

    public Value {
        from = List.copyOf(from);
        steps = List.copyOf(steps);
    }

    public static Value of(String... paths) {
        return new Value(List.of(paths), false, List.of(), null, null, null, null);
    }

    public static Value constant(String text) {
        return new Value(List.of(), false, List.of(), null, text, null, null);
    }

    public Value with(Step... done) {
        return new Value(from, all, List.of(done), join, constant, template, or);
    }

    /// Every path this value reads, as written.
    List<String> paths() {
        List<String> paths = new ArrayList<>(from);
        if (template != null) {
            paths.addAll(Template.of(template).paths());
        }
        if (or != null) {
            paths.addAll(or.paths());
        }
        return paths;
    }

    /// The texts, stripped, none blank.
    List<String> read(Scope scope) {
        List<String> read = afterSteps(gather(scope));
        return read.isEmpty() && or != null ? or.read(scope) : read;
    }

    private List<String> gather(Scope scope) {
        if (constant != null) {
            return List.of(constant);
        }
        if (template != null) {
            return Template.of(template).fill(scope);
        }
        if (from.size() == 1) {
            return scope.values(from.getFirst());
        }
        List<String> gathered = new ArrayList<>();
        for (String path : from) {
            List<String> values = scope.values(path);
            if (!all && !values.isEmpty()) {
                return values;
            }
            gathered.addAll(values);
        }
        return gathered;
    }

    private List<String> afterSteps(List<String> texts) {
        List<String> now = texts;
        for (Step step : steps) {
            List<String> next = new ArrayList<>(now.size());
            for (String text : now) {
                for (String made : step.apply(text)) {
                    String stripped = made.strip();
                    if (!stripped.isEmpty()) {
                        next.add(stripped);
                    }
                }
            }
            now = next;
        }
        return join == null || now.size() < 2 ? now : List.of(String.join(join, now));
    }
}
