package org.mouseion.formats.iiif.image.information;

import java.util.Locale;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.mouseion.formats.iiif.image.request.ImageVersion;

/// The media type of `info.json` by what the caller accepts (section 5.1 of both versions). The answer varies
/// by `Accept`, which must be said in `Vary`.
///
/// Version 3.0 prefers JSON-LD with its profile, version 2.1.1 plain JSON unless JSON-LD is asked for by
/// name. A browser that shows pages is given plain JSON, which it can show; a caller who accepts neither is
/// given plain JSON too.
public final class InformationType {

    private static final String JSON = "application/json";
    private static final String JSON_LD = "application/ld+json";

    private InformationType() {}

    /// The value of `Content-Type`.
    ///
    /// @param accept the value of the request's `Accept` header, null where there is none
    public static String of(ImageVersion version, @Nullable String accept) {
        String linked = version == ImageVersion.V3 ? JSON_LD + ";profile=\"" + version.context() + "\"" : JSON_LD;
        if (accept == null || accept.isBlank()) {
            return version == ImageVersion.V3 ? linked : JSON;
        }
        OptionalDouble linkedWeight = weight(accept, JSON_LD);
        OptionalDouble plainWeight = weight(accept, JSON);
        if (linkedWeight.orElse(0) > 0) {
            return linkedWeight.getAsDouble() >= plainWeight.orElse(0) ? linked : JSON;
        }
        boolean anything = plainWeight.isEmpty()
                && linkedWeight.isEmpty()
                && weight(accept, "text/html").isEmpty()
                && (weight(accept, "*/*").orElse(0) > 0
                        || weight(accept, "application/*").orElse(0) > 0);
        return anything && version == ImageVersion.V3 ? linked : JSON;
    }

    /// The weight that the header gives to `type` by this very name.
    private static OptionalDouble weight(String accept, String type) {
        for (String range : accept.split(",")) {
            String[] parts = range.split(";");
            if (parts[0].strip().toLowerCase(Locale.ROOT).equals(type)) {
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
