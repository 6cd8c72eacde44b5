package org.mouseion.engines.vectors;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a model says of itself: facts by name, in order, written into the file as lines `name<TAB>fact`.
///
/// @param name stable name of the model
/// @param languages BCP 47 tags
/// @param licence licence of the model
/// @param facts anything else: sources with their licences, teacher, date, figures measured
public record ModelCard(String name, List<String> languages, String licence, Map<String, String> facts) {

    public ModelCard {
        if (name.isBlank() || licence.isBlank() || languages.isEmpty()) {
            throw new IllegalArgumentException("A model's card needs a name, languages and a licence, but got '" + name
                    + "', " + languages + ", '" + licence + "'");
        }
        languages = List.copyOf(languages);
        facts = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    String write() {
        List<String> lines = new ArrayList<>();
        lines.add("name\t" + plain(name));
        lines.add("languages\t" + String.join(",", languages));
        lines.add("licence\t" + plain(licence));
        facts.forEach((what, fact) -> lines.add(plain(what) + "\t" + plain(fact)));
        return String.join("\n", lines);
    }

    static ModelCard read(String text) {
        Map<String, String> facts = new LinkedHashMap<>();
        for (String line : text.split("\n")) {
            int tab = line.indexOf('\t');
            if (tab > 0) {
                facts.put(line.substring(0, tab), line.substring(tab + 1));
            }
        }
        String name = taken(facts, "name");
        List<String> languages = List.of(taken(facts, "languages").split(","));
        return new ModelCard(name, languages, taken(facts, "licence"), facts);
    }

    private static String taken(Map<String, String> facts, String what) {
        String fact = facts.remove(what);
        return fact == null ? "" : fact;
    }

    private static String plain(String text) {
        return text.replaceAll("[\\t\\n\\r]+", " ");
    }
}
