package org.mouseion.formats.iiif.presentation.reading;

import java.util.Optional;
import org.mouseion.formats.iiif.presentation.Medium;

/// A picture, a sound or a film that can be fetched.
///
/// @param id       the address of the file, `""` where only its service is named
/// @param format   its media type, `""` where it is not said
/// @param width    in pixels, 0 where it is not said
/// @param height   in pixels, 0 where it is not said
/// @param duration in seconds, 0 where it is not said
/// @param service  that delivers it in pieces, the newest version that is named
public record FoundMedium(
        String id,
        Medium.Kind kind,
        String format,
        int width,
        int height,
        double duration,
        Optional<FoundImageService> service) {

    /// The address at which the largest picture can be had: that of its service, else the file itself.
    public String largest() {
        return service.map(FoundImageService::largest).orElse(id);
    }
}
