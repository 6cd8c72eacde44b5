package org.mouseion.app.discovery.index.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.Dated;
import org.mouseion.app.collection.Happening;
import org.mouseion.app.collection.WorkFacts;
import org.mouseion.app.discovery.index.TextField;

/// What weighs little and must still be found: credit, provenance, measures, dates as written, and every field of the
/// source that no mapping took.
final class NoteWords {

    /// Letters kept of one field of a source; longer is a text file in a column.
    private static final int LONGEST = 20_000;

    private final WorkDocument document;

    NoteWords(WorkDocument document) {
        this.document = document;
    }

    void add(WorkFacts facts) {
        document.addText(TextField.NOTE, facts.credit());
        document.addText(TextField.NOTE, facts.provenance());
        document.addText(TextField.NOTE, facts.kept());
        document.addText(TextField.NOTE, facts.dimensionsWritten());
        document.addText(TextField.NOTE, facts.rights().written());
        add(facts.dated());
        for (Happening happening : facts.happenings()) {
            document.addText(TextField.NOTE, happening.place());
            document.addText(TextField.NOTE, happening.text());
            add(happening.dated());
        }
        for (List<String> values : facts.fromSource().values()) {
            for (String value : values) {
                if (!isAddress(value)) {
                    document.addText(TextField.NOTE, value.substring(0, Math.min(value.length(), LONGEST)));
                }
            }
        }
    }

    private void add(@Nullable Dated dated) {
        if (dated != null) {
            document.addText(TextField.NOTE, dated.written());
        }
    }

    private static boolean isAddress(String value) {
        return value.startsWith("http://") || value.startsWith("https://");
    }
}
