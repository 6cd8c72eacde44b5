package org.mouseion.app.discovery.index.documents;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.discovery.index.TextField;
import org.mouseion.app.discovery.index.ValueField;

/// A work as the index keeps it.
public final class IndexedWork {

    /// Number of the work; read by the engine under this name.
    final long id;

    private final Map<TextField, String> texts;
    private final Map<ValueField, List<String>> values;
    private final int earliest;
    private final int latest;
    private final boolean dated;
    private final boolean pictured;
    private final int hanging;
    private final String titleOrder;
    private final String makerOrder;
    private final String shown;
    private final @Nullable WorkMeaning meaning;

    IndexedWork(
            long id,
            Map<TextField, String> texts,
            Map<ValueField, List<String>> values,
            WorkYears years,
            boolean pictured,
            int hanging,
            String titleOrder,
            String makerOrder,
            String shown,
            @Nullable WorkMeaning meaning) {
        this.id = id;
        this.texts = Map.copyOf(texts);
        this.values = Map.copyOf(values);
        this.earliest = years.earliest();
        this.latest = years.latest();
        this.dated = years.isKnown();
        this.pictured = pictured;
        this.hanging = hanging;
        this.titleOrder = titleOrder;
        this.makerOrder = makerOrder;
        this.shown = shown;
        this.meaning = meaning;
    }

    public long id() {
        return id;
    }

    /// Words separated by spaces, or the empty string.
    public String text(TextField field) {
        return texts.getOrDefault(field, "");
    }

    public List<String> values(ValueField field) {
        return values.getOrDefault(field, List.of());
    }

    public boolean isDated() {
        return dated;
    }

    /// First year it may have been made, or [org.mouseion.app.discovery.index.YearCounts#OPEN_START].
    public int earliest() {
        return earliest;
    }

    public int latest() {
        return latest;
    }

    public boolean isPictured() {
        return pictured;
    }

    /// Where it hangs when nothing else decides.
    public int hanging() {
        return hanging;
    }

    public String titleOrder() {
        return titleOrder;
    }

    public String makerOrder() {
        return makerOrder;
    }

    /// As [Shown] writes it.
    public String shown() {
        return shown;
    }

    public @Nullable WorkMeaning meaning() {
        return meaning;
    }
}
