package org.mouseion.formats.records.ead;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;

/// ISO 639-2 codes as finding aids write them, both the terminological and the bibliographic ones, as BCP 47.
final class LanguageCodes {

    /// Where the bibliographic code is another than the terminological, which Java knows (ISO 639-2, annex).
    private static final Map<String, String> BIBLIOGRAPHIC = Map.ofEntries(
            Map.entry("alb", "sq"),
            Map.entry("arm", "hy"),
            Map.entry("baq", "eu"),
            Map.entry("bur", "my"),
            Map.entry("chi", "zh"),
            Map.entry("cze", "cs"),
            Map.entry("dut", "nl"),
            Map.entry("fre", "fr"),
            Map.entry("geo", "ka"),
            Map.entry("ger", "de"),
            Map.entry("gre", "el"),
            Map.entry("ice", "is"),
            Map.entry("mac", "mk"),
            Map.entry("mao", "mi"),
            Map.entry("may", "ms"),
            Map.entry("per", "fa"),
            Map.entry("rum", "ro"),
            Map.entry("slo", "sk"),
            Map.entry("tib", "bo"),
            Map.entry("wel", "cy"));

    private static final Map<String, String> TERMINOLOGICAL = terminological();

    private LanguageCodes() {}

    private static Map<String, String> terminological() {
        Map<String, String> tags = new HashMap<>();
        for (String tag : Locale.getISOLanguages()) {
            try {
                tags.put(Locale.of(tag).getISO3Language(), tag);
            } catch (MissingResourceException without) {
                // A language of two letters without three has nothing to be found by.
            }
        }
        return Map.copyOf(tags);
    }

    /// @return a BCP 47 tag, or the empty string for what is no code of a language
    static String tag(String code) {
        String plain = code.strip().toLowerCase(Locale.ROOT);
        if (plain.matches("[a-z]{2}")) {
            return plain;
        }
        if (!plain.matches("[a-z]{3}") || plain.equals("und") || plain.equals("mul") || plain.equals("zxx")) {
            return "";
        }
        String known = BIBLIOGRAPHIC.get(plain);
        return known != null ? known : TERMINOLOGICAL.getOrDefault(plain, plain);
    }
}
