package org.mouseion.benchmarks.judgements;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The queries between languages: the same question in four of them, over a collection that speaks one.
///
/// The collection is chosen beside the words, so that records in the language of the query do not stand in
/// the way of those in the other. Where both are one, the query is the yardstick of the others: what a person
/// finds who knows the language of the collection.
public final class AcrossQueries {

    private static final List<String> LANGUAGES = List.of("en", "fr", "nl", "es");

    /// What each collection is written in.
    private static final Map<String, String> WRITTEN = Map.of("tate", "en", "joconde", "fr");

    private AcrossQueries() {}

    static List<JudgedQuery> all() {
        List<JudgedQuery> queries = new ArrayList<>();
        for (List<String> row : Tables.read("across-queries.tsv")) {
            String topic = row.get(0);
            String source = row.get(1);
            for (int i = 0; i < LANGUAGES.size(); i++) {
                String language = LANGUAGES.get(i);
                queries.add(new JudgedQuery(
                        topic + "-" + language,
                        language + "-" + WRITTEN.get(source),
                        Locale.forLanguageTag(language),
                        row.get(2 + i),
                        Map.of("source", source),
                        topic,
                        ""));
            }
        }
        return queries;
    }

    /// The groups, those between languages first: `fr-en` are French words over English records.
    public static List<String> groups() {
        return List.of("fr-en", "nl-en", "es-en", "en-fr", "nl-fr", "es-fr", "en-en", "fr-fr");
    }
}
