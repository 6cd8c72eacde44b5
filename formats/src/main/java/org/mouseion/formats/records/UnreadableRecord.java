package org.mouseion.formats.records;

import java.util.Map;

/// A record that could not be read, for the quarantine: where, why, and the text itself so that a person can mend it.
///
/// @param position see [RecordOutcome#position]; 0 when the file as a whole is refused
/// @param code     a stable code of [ReadFault]
/// @param args     the facts that the translated sentence needs, by name
/// @param detail   the technical reason in English, for the log and the curious
/// @param excerpt  the source text, at most [#LONGEST_EXCERPT] characters
public record UnreadableRecord(long position, String code, Map<String, String> args, String detail, String excerpt)
        implements RecordOutcome {

    /// Enough to recognise and mend a record; small enough to keep thousands of them.
    public static final int LONGEST_EXCERPT = 2_000;

    public UnreadableRecord {
        args = Map.copyOf(args);
        if (excerpt.length() > LONGEST_EXCERPT) {
            excerpt = excerpt.substring(0, LONGEST_EXCERPT);
        }
    }

    public UnreadableRecord(long position, String code, String detail, String excerpt) {
        this(position, code, Map.of(), detail, excerpt);
    }

    public static UnreadableRecord of(
            long position, ReadFault fault, Map<String, String> args, String detail, String excerpt) {
        return new UnreadableRecord(position, fault.code(), args, detail, excerpt);
    }
}
