package org.mouseion.app.discovery.index.analysis;

import java.util.Map;
import java.util.function.UnaryOperator;

/// Savoy's light stemmer for French, which takes every *-aux* for *-al*: "vitraux" are no "vitral".
final class FrenchStem implements UnaryOperator<String> {

    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("vitraux", "vitrail"),
            Map.entry("emaux", "email"),
            Map.entry("coraux", "corail"),
            Map.entry("travaux", "travail"),
            Map.entry("joyaux", "joyau"),
            Map.entry("noyaux", "noyau"),
            Map.entry("tuyaux", "tuyau"),
            Map.entry("dieux", "dieu"),
            Map.entry("lieux", "lieu"),
            Map.entry("cieux", "ciel"),
            Map.entry("nus", "nu"),
            Map.entry("nue", "nu"),
            Map.entry("nues", "nu"));

    private final UnaryOperator<String> light;

    FrenchStem(UnaryOperator<String> light) {
        this.light = light;
    }

    @Override
    public String apply(String word) {
        return light.apply(IRREGULAR.getOrDefault(word, word));
    }
}
