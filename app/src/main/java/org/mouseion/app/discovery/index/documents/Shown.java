package org.mouseion.app.discovery.index.documents;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.discovery.index.TextField;

/// The few words of a work that say why it was found, kept beside its document: a line each, field, facet value and
/// text parted by tabs.
public record Shown(List<Line> lines) {

    /// @param value the facet value where it has one; of a title, its language
    public record Line(TextField field, @Nullable String value, String text) {}

    public Shown {
        lines = List.copyOf(lines);
    }

    public String write() {
        StringBuilder out = new StringBuilder();
        for (Line line : lines) {
            if (!out.isEmpty()) {
                out.append('\n');
            }
            out.append(line.field().name()).append('\t');
            out.append(line.value() == null ? "" : line.value()).append('\t');
            out.append(line.text().replace('\t', ' ').replace('\n', ' '));
        }
        return out.toString();
    }

    public static Shown read(String written) {
        List<Line> lines = new ArrayList<>();
        for (String line : written.split("\n")) {
            String[] parts = line.split("\t", 3);
            if (parts.length == 3) {
                lines.add(new Line(TextField.valueOf(parts[0]), parts[1].isEmpty() ? null : parts[1], parts[2]));
            }
        }
        return new Shown(lines);
    }
}
