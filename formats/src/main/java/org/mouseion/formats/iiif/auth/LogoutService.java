package org.mouseion.formats.iiif.auth;

import org.mouseion.formats.iiif.json.LanguageMap;

/// Where a visitor leaves again (section 6.1).
///
/// @param label names the house
public record LogoutService(String id, LanguageMap label) {

    public LogoutService {
        if (label.isEmpty()) {
            throw new IllegalArgumentException(
                    "A logout service has a label that names the house (section 6.1): " + id);
        }
    }
}
