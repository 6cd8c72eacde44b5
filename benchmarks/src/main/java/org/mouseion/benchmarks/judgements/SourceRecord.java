package org.mouseion.benchmarks.judgements;

import java.util.List;
import java.util.Map;

/// A record as judgements see it: the same few fields for every source, word for word.
///
/// @param fields `title`, `maker`, `kind`, `subject`, `from`, `to` … with every value of each
public record SourceRecord(RecordKey key, Map<String, List<String>> fields) {

    public SourceRecord {
        fields = Map.copyOf(fields);
    }

    /// The values of a field that say something.
    public List<String> values(String field) {
        return fields.getOrDefault(field, List.of());
    }
}
