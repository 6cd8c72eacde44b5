package org.mouseion.app.collection.catalogue.desk;

import java.util.ArrayList;
import java.util.List;
import org.mouseion.app.collection.WorkFacts;
import org.mouseion.app.collection.catalogue.editing.FieldChange;
import org.mouseion.app.collection.catalogue.editing.WorkField;
import org.mouseion.app.platform.Words;

/// Two texts of one record side by side, field by field. Theirs is proposed where only they changed the field.
///
public record Comparison(List<Row> rows) {

    public record Row(
            WorkField field,
            List<FieldLines.Line> mine,
            List<FieldLines.Line> theirs,
            boolean takeTheirs,
            boolean conflict) {}

    public Comparison {
        rows = List.copyOf(rows);
    }

    static Comparison of(WorkFacts base, WorkFacts mine, WorkFacts theirs, Words words) {
        List<Row> rows = new ArrayList<>();
        for (FieldChange change : FieldChange.of(base, mine, theirs)) {
            rows.add(new Row(
                    change.field(),
                    FieldLines.of(mine, change.field(), words),
                    FieldLines.of(theirs, change.field(), words),
                    change.theirs() && !change.mine(),
                    change.isConflict()));
        }
        return new Comparison(rows);
    }
}
