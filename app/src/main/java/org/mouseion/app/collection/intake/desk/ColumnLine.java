package org.mouseion.app.collection.intake.desk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.platform.Reason;

/// One line of the mapping table.
///
/// @param becomes the destination chosen, as [MappingForm#destinations] writes it; empty to keep the column as it is
/// @param split what separates several values, or empty
/// @param filled share of the sampled records that have a text here, in percent
/// @param reason why this was proposed, or null where a known mapping says so
/// @param clever whether a rule does more than take the text: it is replaced where the destination changes
public record ColumnLine(
        String path,
        List<String> samples,
        String becomes,
        String split,
        int filled,
        @Nullable Reason reason,
        double confidence,
        boolean clever) {

    private static final List<String> SEPARATORS = List.of("", ";", ",", "|", " / ");

    /// What may separate several values; what does now is among them.
    public List<String> separators() {
        if (SEPARATORS.contains(split)) {
            return SEPARATORS;
        }
        List<String> all = new ArrayList<>(SEPARATORS);
        all.add(split);
        return all;
    }

    /// The target of `becomes`.
    public String baseOfBecomes() {
        return becomes.split(":", 2)[0];
    }

    /// What `becomes` settles beside its target, in brackets; empty where nothing.
    public String detailOfBecomes() {
        int colon = becomes.indexOf(':');
        return colon < 0 ? "" : " (" + becomes.substring(colon + 1) + ")";
    }
}
