package org.mouseion.formats.iiif.auth;

import java.util.Optional;
import java.util.regex.Pattern;

/// Where a viewer's page comes from: scheme, host and port, as a browser writes it (HTML, section 7.1.1; RFC
/// 6454).
public record Origin(String text) {

    private static final Pattern FORM =
            Pattern.compile("https?://(?:[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?|\\[[0-9a-f:.]{2,45}])(?::[0-9]{1,5})?");

    public Origin {
        if (text.length() > 300 || !FORM.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "No origin: " + text.length() + " characters. Read one with Origin.find.");
        }
    }

    /// The origin that a viewer sent as a parameter; empty for anything else, `null` and `*` too.
    public static Optional<Origin> find(String text) {
        return text.length() <= 300 && FORM.matcher(text).matches() ? Optional.of(new Origin(text)) : Optional.empty();
    }

    /// Whether the flow may be used from here: over TLS, or on the visitor's own machine (section 2).
    public boolean isSecure() {
        return text.startsWith("https://")
                || text.matches("http://(?:localhost|127\\.0\\.0\\.1|\\[::1])(?::[0-9]{1,5})?");
    }
}
