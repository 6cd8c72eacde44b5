package org.mouseion.app.collection.catalogue.desk;

import java.util.ArrayList;
import java.util.List;
import org.mouseion.app.collection.WorkFacts;
import org.mouseion.app.collection.catalogue.editing.FieldChange;
import org.mouseion.app.collection.catalogue.editing.WorkField;
import org.mouseion.app.platform.Words;

/// What one version changed in a field: the lines that went and the lines that came.
public record Difference(WorkField field, List<FieldLines.Line> gone, List<FieldLines.Line> come) {

    static List<Difference> between(WorkFacts before, WorkFacts after, Words words) {
        List<Difference> differences = new ArrayList<>();
        for (WorkField field : FieldChange.between(before, after)) {
            List<FieldLines.Line> old = FieldLines.of(before, field, words);
            List<FieldLines.Line> now = FieldLines.of(after, field, words);
            List<FieldLines.Line> gone =
                    old.stream().filter(line -> !now.contains(line)).toList();
            List<FieldLines.Line> come =
                    now.stream().filter(line -> !old.contains(line)).toList();
            // Only the order changed, or something no line tells: the whole field is shown.
            boolean untold = gone.isEmpty() && come.isEmpty();
            differences.add(untold ? new Difference(field, old, now) : new Difference(field, gone, come));
        }
        return differences;
    }
}
