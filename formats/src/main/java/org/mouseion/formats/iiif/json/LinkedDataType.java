package org.mouseion.formats.iiif.json;

import java.util.Locale;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/// The media type of a JSON-LD document by what the caller accepts (RFC 9110, section 12.5.1), as the
/// specifications of version 3 have it: JSON-LD with its profile, unless the caller prefers plain JSON. A
/// browser that shows pages is given plain JSON, which it can show; so is a caller who accepts neither. The
/// answer varies by `Accept`, which must be said in `Vary`.
public final class LinkedDataType {

    /// Plain JSON.
    public static final String JSON = "application/json";

    /// JSON-LD without a profile.
    public static final String JSON_LD = "application/ld+json";

    private LinkedDataType() {}

    /// The value of `Content-Type` for a document of `context`.
    ///
    /// @param accept the value of the request's `Accept` header, null where there is none
    public static String of(String context, @Nullable String accept) {
        String linked = JSON_LD + ";profile=\"" + context + "\"";
        if (accept == null || accept.isBlank()) {
            return linked;
        }
        if (isNamed(accept)) {
            return linked;
        }
        boolean anything = weight(accept, JSON).isEmpty()
                && weight(accept, JSON_LD).isEmpty()
                && weight(accept, "text/html").isEmpty()
                && (weight(accept, "*/*").orElse(0) > 0
                        || weight(accept, "application/*").orElse(0) > 0);
        return anything ? linked : JSON;
    }

    /// Whether the caller names JSON-LD, and does not prefer plain JSON.
    public static boolean isNamed(String accept) {
        double linked = weight(accept, JSON_LD).orElse(0);
        return linked > 0 && linked >= weight(accept, JSON).orElse(0);
    }

    /// The weight that the header gives to `type` by this very name.
    private static OptionalDouble weight(String accept, String type) {
        for (String range : accept.split(",")) {
            String[] parts = range.split(";");
            if (parts.length > 0 && parts[0].strip().toLowerCase(Locale.ROOT).equals(type)) {
                return OptionalDouble.of(quality(parts));
            }
        }
        return OptionalDouble.empty();
    }

    private static double quality(String[] parts) {
        for (int at = 1; at < parts.length; at++) {
            String parameter = parts[at].strip().toLowerCase(Locale.ROOT);
            if (parameter.matches("q=(?:0(?:\\.[0-9]{0,3})?|1(?:\\.0{0,3})?)")) {
                return Double.parseDouble(parameter.substring(2));
            }
        }
        return 1;
    }
}
