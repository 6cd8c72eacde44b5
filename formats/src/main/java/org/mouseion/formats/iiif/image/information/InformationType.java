package org.mouseion.formats.iiif.image.information;

import org.jspecify.annotations.Nullable;
import org.mouseion.formats.iiif.image.request.ImageVersion;
import org.mouseion.formats.iiif.json.LinkedDataType;

/// The media type of `info.json` by what the caller accepts (section 5.1 of both versions): version 3.0
/// prefers JSON-LD with its profile, version 2.1.1 plain JSON unless JSON-LD is asked for by name.
public final class InformationType {

    private InformationType() {}

    /// The value of `Content-Type`.
    ///
    /// @param accept the value of the request's `Accept` header, null where there is none
    public static String of(ImageVersion version, @Nullable String accept) {
        if (version == ImageVersion.V3) {
            return LinkedDataType.of(version.context(), accept);
        }
        boolean linked = accept != null && LinkedDataType.isNamed(accept);
        return linked ? LinkedDataType.JSON_LD : LinkedDataType.JSON;
    }
}
