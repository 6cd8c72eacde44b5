package org.mouseion.app.discovery.index.documents;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mouseion.app.collection.Rights;

/// Rights as a facet value: "cc-by-4.0", "cc0-1.0", "inc" … or "unknown".
final class RightsValues {

    static final String UNKNOWN = "unknown";

    private static final Pattern LICENCE =
            Pattern.compile("creativecommons\\.org/(licenses|publicdomain)/([a-z-]+)/(\\d\\.\\d)");
    private static final Pattern STATEMENT = Pattern.compile("rightsstatements\\.org/(?:vocab|page)/([A-Za-z-]+)");

    private RightsValues() {}

    static String of(Rights rights) {
        String uri = rights.uri();
        if (uri == null) {
            return UNKNOWN;
        }
        Matcher licence = LICENCE.matcher(uri);
        if (licence.find()) {
            return switch (licence.group(2)) {
                case "zero" -> "cc0-" + licence.group(3);
                case "mark" -> "pdm-" + licence.group(3);
                default -> "cc-" + licence.group(2) + "-" + licence.group(3);
            };
        }
        Matcher statement = STATEMENT.matcher(uri);
        return statement.find() ? statement.group(1).toLowerCase(Locale.ROOT) : UNKNOWN;
    }
}
