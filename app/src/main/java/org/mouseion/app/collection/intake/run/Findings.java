package org.mouseion.app.collection.intake.run;

import java.util.Map;
import org.mouseion.app.collection.intake.mapping.MapOutcome;
import org.mouseion.app.collection.intake.mapping.MappedRecord.Doubt;
import org.mouseion.app.collection.intake.quarantine.SetAside;
import org.mouseion.formats.records.RawRecord;

/// What is told about single records.
final class Findings {

    private Findings() {}

    static SetAside refused(RawRecord record, MapOutcome.Refused refused) {
        return aside(record, refused.code(), Map.of(), refused.detail());
    }

    static SetAside withoutId(RawRecord record) {
        return aside(record, "no-id", Map.of(), "");
    }

    /// A second record of the same name that says something else.
    static SetAside duplicate(RawRecord record, String id, long first) {
        return aside(
                record,
                "duplicate-id",
                Map.of("id", id, "first", Long.toString(first), "second", Long.toString(record.position())),
                "");
    }

    static SetAside doubt(RawRecord record, Doubt doubt) {
        return doubt(record, doubt.code(), Map.of("written", doubt.written()), "");
    }

    static SetAside doubt(RawRecord record, String code, Map<String, String> args, String detail) {
        String json = record.toJson();
        return new SetAside(record.position(), code, args, detail, json, null, true);
    }

    private static SetAside aside(RawRecord record, String code, Map<String, String> args, String detail) {
        String json = record.toJson();
        return new SetAside(record.position(), code, args, detail, json, json, false);
    }
}
