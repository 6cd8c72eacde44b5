package org.mouseion.benchmarks.judgements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mouseion.formats.records.RawRecord;

/// Tate: a tree of subjects, of which every node counts, leaves and what is above them.
final class TateFields {

    private static final String CHILDREN = ".children[]";

    private TateFields() {}

    static SourceRecord of(RawRecord record) {
        Map<String, List<String>> fields = new HashMap<>();
        fields.put("title", record.values("title"));
        List<String> makers = new ArrayList<>(record.values("contributors[].fc"));
        makers.addAll(record.values("contributors[].mda"));
        fields.put("maker", makers);
        fields.put("gender", record.values("contributors[].gender"));
        fields.put("kind", record.values("classification"));
        fields.put("medium", record.values("medium"));
        fields.put("number", record.values("acno"));
        fields.put("from", record.values("dateRange.startYear"));
        fields.put("to", record.values("dateRange.endYear"));
        fields.put("subject", subjects(record));
        String id = record.values("id").getFirst();
        return new SourceRecord(new RecordKey("tate", id), fields);
    }

    private static List<String> subjects(RawRecord record) {
        List<String> subjects = new ArrayList<>();
        StringBuilder level = new StringBuilder("subjects");
        List<String> names;
        do {
            level.append(CHILDREN);
            names = record.values(level + ".name");
            subjects.addAll(names);
        } while (!names.isEmpty());
        return subjects;
    }
}
