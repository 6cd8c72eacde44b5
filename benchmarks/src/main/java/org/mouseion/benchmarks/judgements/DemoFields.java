package org.mouseion.benchmarks.judgements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.mouseion.formats.records.RawRecord;

/// The demonstration museum: concepts by their key, with every broader one; titles and descriptions in four languages.
final class DemoFields {

    private static final List<String> LANGUAGES = List.of("fr", "en", "nl", "es");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private final Map<String, String> broader = new HashMap<>();
    private final Map<String, RawRecord> makers = new HashMap<>();

    DemoFields(List<RawRecord> concepts, List<RawRecord> makers) {
        concepts.forEach(concept -> broader.put(first(concept, "id"), first(concept, "broader")));
        makers.forEach(maker -> this.makers.put(first(maker, "id"), maker));
    }

    SourceRecord of(RawRecord record) {
        Map<String, List<String>> fields = new HashMap<>();
        fields.put("title", texts(record, "title", record.values("originalTitle")));
        fields.put("description", texts(record, "description", List.of()));
        fields.put("kind", above(record.values("kind")));
        fields.put("subject", above(record.values("subjects[]")));
        fields.put("material", above(record.values("materials[]")));
        fields.put("number", record.values("inventory"));
        List<String> names = new ArrayList<>();
        List<String> genders = new ArrayList<>();
        for (String id : record.values("makers[].id")) {
            RawRecord maker = makers.get(id);
            if (maker != null) {
                names.addAll(maker.values("name.und"));
                names.addAll(texts(maker, "name", maker.values("sortName")));
                genders.addAll(maker.values("gender"));
            }
        }
        fields.put("maker", names);
        fields.put("gender", genders);
        List<String> years = years(record);
        if (!years.isEmpty()) {
            fields.put("from", List.of(years.stream().min(String::compareTo).orElseThrow()));
            fields.put("to", List.of(years.stream().max(String::compareTo).orElseThrow()));
        }
        return new SourceRecord(new RecordKey("demo", first(record, "id")), fields);
    }

    private static List<String> years(RawRecord record) {
        return record.values("date").stream()
                .flatMap(date -> YEAR.matcher(date).results().map(MatchResult::group))
                .toList();
    }

    private static List<String> texts(RawRecord record, String path, List<String> besides) {
        List<String> texts = new ArrayList<>(besides);
        LANGUAGES.forEach(language -> texts.addAll(record.values(path + "." + language)));
        return texts;
    }

    private List<String> above(List<String> concepts) {
        List<String> all = new ArrayList<>();
        for (String concept : concepts) {
            for (String at = concept; at != null && !at.isEmpty(); at = broader.get(at)) {
                all.add(at);
            }
        }
        return all;
    }

    private static String first(RawRecord record, String path) {
        return record.values(path).stream().findFirst().orElse("");
    }
}
