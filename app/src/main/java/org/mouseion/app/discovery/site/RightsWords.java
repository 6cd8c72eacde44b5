package org.mouseion.app.discovery.site;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.platform.Words;

/// What a rights address means for a reader, in words before symbols: may I copy this?
///
/// @param sentence what one may do
/// @param name name of the statement or licence
/// @param uri its address
public record RightsWords(String sentence, String name, String uri) {

    /// Nothing where no statement is known: then the page shows only what the source wrote.
    static Optional<RightsWords> find(@Nullable String uri, Words words) {
        if (uri == null) {
            return Optional.empty();
        }
        String key = key(uri);
        return Optional.of(new RightsWords(
                words.say("site.rights." + key), words.sayOr(uri, "site.rights." + key + ".name", version(uri)), uri));
    }

    private static String key(String uri) {
        if (uri.contains("/publicdomain/mark/")) {
            return "pdm";
        }
        if (uri.contains("/publicdomain/zero/")) {
            return "cc0";
        }
        int licences = uri.indexOf("creativecommons.org/licenses/");
        if (licences >= 0) {
            String rest = uri.substring(licences + "creativecommons.org/licenses/".length());
            String code = rest.contains("/") ? rest.substring(0, rest.indexOf('/')) : rest;
            return switch (code) {
                case "by", "by-sa", "by-nc", "by-nd", "by-nc-sa", "by-nc-nd" -> code;
                default -> "other";
            };
        }
        int statements = uri.indexOf("rightsstatements.org/");
        if (statements >= 0) {
            if (uri.contains("/InC")) {
                return "in-copyright";
            }
            return uri.contains("/NoC") ? "no-copyright" : "unsure";
        }
        return "other";
    }

    private static String version(String uri) {
        var version = java.util.regex.Pattern.compile("/(\\d\\.\\d)").matcher(uri);
        return version.find() ? version.group(1) : "";
    }
}
