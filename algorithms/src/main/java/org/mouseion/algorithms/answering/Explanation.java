package org.mouseion.algorithms.answering;

import java.util.List;

/// How a figure came about, as a tree that a person can open.
///
/// @param what a sign's name in small letters, or what the parts come to
/// @param value the figure
/// @param parts what it is made of, the most telling first; none where it was counted
public record Explanation(String what, double value, List<Explanation> parts) {

    public Explanation {
        parts = List.copyOf(parts);
    }

    static Explanation of(String what, double value) {
        return new Explanation(what, value, List.of());
    }

    /// One line a figure, deeper ones further in.
    @Override
    public String toString() {
        StringBuilder lines = new StringBuilder();
        write(lines, 0);
        return lines.toString();
    }

    private void write(StringBuilder lines, int depth) {
        lines.append("  ".repeat(depth)).append(String.format(java.util.Locale.ROOT, "%.3f %s%n", value, what));
        parts.forEach(part -> part.write(lines, depth + 1));
    }
}
