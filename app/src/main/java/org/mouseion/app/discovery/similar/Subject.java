package org.mouseion.app.discovery.similar;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mouseion.app.collection.Work;
import org.mouseion.app.discovery.index.TextField;
import org.mouseion.app.discovery.index.documents.IndexedWork;
import org.mouseion.app.discovery.index.documents.Shown;

/// The work whose neighbours are looked for.
///
/// @param locale language of the reasons
record Subject(Work work, IndexedWork indexed, Locale locale) {

    /// What the record itself says in a field, broader concepts left out: facet value to the words of the record.
    Map<String, String> own(TextField field) {
        return own(indexed.shown(), field);
    }

    static Map<String, String> own(String shown, TextField field) {
        Map<String, String> own = new LinkedHashMap<>();
        for (Shown.Line line : Shown.read(shown).lines()) {
            if (line.field() == field && line.value() != null) {
                own.putIfAbsent(line.value(), line.text());
            }
        }
        return own;
    }

    long id() {
        return work.id().value();
    }

    /// The values, the longest lists cut: a work under a hundred subjects is about none of them.
    List<String> values(TextField field, int most) {
        return own(field).keySet().stream().limit(most).toList();
    }
}
