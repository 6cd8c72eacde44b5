package org.mouseion.app.platform;

import java.util.Locale;
import java.util.Map;

/// The institution whose house this is, as its pages name it.
///
/// @param names name by language tag; at least one
/// @param taglines one line under the name by language tag; may be empty
/// @param address public address of the site without a final slash, for canonical links; empty for "as the visitor
/// came"
/// @param demonstration true for the demonstration museum, which says so on every page
public record House(Map<String, String> names, Map<String, String> taglines, String address, boolean demonstration) {

    public House {
        names = Map.copyOf(names);
        taglines = Map.copyOf(taglines);
        if (names.isEmpty()) {
            throw new IllegalArgumentException(
                    "A house needs a name. Maybe set mouseion.house.names.fr in the settings.");
        }
    }

    public String name(Locale locale) {
        return pick(names, locale);
    }

    public String tagline(Locale locale) {
        return pick(taglines, locale);
    }

    private static String pick(Map<String, String> byTag, Locale locale) {
        String own = byTag.get(locale.getLanguage());
        if (own != null) {
            return own;
        }
        return byTag.getOrDefault("en", byTag.values().stream().findFirst().orElse(""));
    }
}
