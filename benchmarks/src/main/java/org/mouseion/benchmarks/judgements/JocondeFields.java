package org.mouseion.benchmarks.judgements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mouseion.formats.records.RawRecord;

/// Joconde: one column a field, but several for what an object is called and when it was made.
final class JocondeFields {

    private static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("title", "Titre"),
            Map.entry("maker", "Auteur"),
            Map.entry("use", "Utilisation"),
            Map.entry("domain", "Domaine"),
            Map.entry("description", "Description"),
            Map.entry("subject", "Sujet_Represente"),
            Map.entry("detail", "Precisions_sujets_representes"),
            Map.entry("material", "Materiaux_techniques"),
            Map.entry("epoch", "Epoque"),
            Map.entry("number", "Numero_inventaire"),
            Map.entry("inscription", "Inscription"));

    private JocondeFields() {}

    static SourceRecord of(RawRecord record) {
        Map<String, List<String>> fields = new HashMap<>();
        COLUMNS.forEach((field, column) -> fields.put(field, record.values(column)));
        fields.put("name", starting(record, "Denomination"));
        fields.put("century", starting(record, "Periode_"));
        String id = (first(record, "Code_Museofile") + " " + first(record, "Numero_inventaire")).strip();
        return new SourceRecord(new RecordKey("joconde", id), fields);
    }

    private static String first(RawRecord record, String column) {
        return record.values(column).stream().findFirst().orElse("").strip();
    }

    private static List<String> starting(RawRecord record, String start) {
        List<String> values = new ArrayList<>();
        record.flatten().forEach((column, of) -> {
            if (column.startsWith(start)) {
                values.addAll(of);
            }
        });
        return values;
    }
}
