package org.mouseion.app.discovery.voice;

import java.time.LocalDate;
import java.util.List;
import org.mouseion.app.knowledge.Line;
import org.mouseion.app.knowledge.Repertoire;
import org.mouseion.app.knowledge.SourceId;

/// Writings as a test lists them.
final class ListedWritings implements Repertoire {

    private final List<Line> lines;

    ListedWritings(List<Line> lines) {
        this.lines = List.copyOf(lines);
    }

    @Override
    public long version() {
        return 1;
    }

    @Override
    public List<Line> list(LocalDate day) {
        return List.of();
    }

    @Override
    public List<Line> rehearse(LocalDate day, SourceId source) {
        return List.of();
    }

    @Override
    public List<Line> listWritings(LocalDate day) {
        return lines;
    }
}
