package org.mouseion.app.collection.intake.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mouseion.app.collection.intake.mapping.MappedRecord;
import org.mouseion.app.collection.intake.quarantine.SetAside;
import org.mouseion.formats.records.RawRecord;

/// What one batch came to, while it is written.
final class BatchCount {

    /// Doubts of one kind that are written down in one import; the others are only counted. Nothing that is set aside
    /// is
    /// ever left out.
    private static final long MOST_DOUBTS = 1_000;

    private final Tally before;
    private final Map<String, Long> counts = new TreeMap<>();
    private final List<SetAside> asides = new ArrayList<>();

    BatchCount(Tally before) {
        this.before = before;
    }

    void add(String what) {
        counts.merge(what, 1L, Long::sum);
    }

    void doubts(RawRecord record, MappedRecord mapped) {
        mapped.doubts().forEach(doubt -> setAside(Findings.doubt(record, doubt)));
    }

    void setAside(SetAside aside) {
        String key = (aside.imported() ? "doubt." : "aside.") + aside.code();
        add(key);
        if (!aside.imported()) {
            add("aside");
            asides.add(aside);
        } else {
            add("doubt");
            if (before.count(key) + counts.getOrDefault(key, 0L) <= MOST_DOUBTS) {
                asides.add(aside);
            }
        }
    }

    Map<String, Long> counts() {
        return counts;
    }

    List<SetAside> asides() {
        return asides;
    }
}
