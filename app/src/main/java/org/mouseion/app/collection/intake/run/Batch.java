package org.mouseion.app.collection.intake.run;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.intake.mapping.MapOutcome;
import org.mouseion.app.collection.intake.quarantine.SetAside;
import org.mouseion.formats.records.RawRecord;

/// Some records of the file, read ahead.
///
/// @param asides what could not be read, and remarks on what was
/// @param position where the last of them begins
/// @param bytes how far the file is read
/// @param cutShort whether the file, or one of its records, could not be read, so that nobody can say what is missing
/// @param last whether the file ends here
record Batch(List<Entry> entries, List<SetAside> asides, long position, long bytes, boolean cutShort, boolean last) {

    Batch {
        entries = List.copyOf(entries);
        asides = List.copyOf(asides);
    }

    /// @param mapped the record mapped ahead of time, or null
    record Entry(
            RawRecord record,
            String id,
            String fingerprint,
            @Nullable MapOutcome mapped) {}
}
