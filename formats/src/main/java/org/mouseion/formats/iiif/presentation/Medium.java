package org.mouseion.formats.iiif.presentation;

import java.util.Optional;
import org.mouseion.formats.iiif.json.LanguageMap;

/// A picture, a sound or a film (section 5.7).
///
/// @param id       the address of the file itself
/// @param format   its media type
/// @param width    in pixels, 0 for none or not known
/// @param height   in pixels, 0 for none or not known
/// @param duration in seconds, 0 for none or not known
/// @param label    for a choice among several; empty as a rule
/// @param service  that delivers a picture in pieces
public record Medium(
        String id,
        Kind kind,
        String format,
        int width,
        int height,
        double duration,
        LanguageMap label,
        Optional<ImageServiceLink> service) {

    /// What sense it speaks to.
    public enum Kind {
        IMAGE("Image"),
        SOUND("Sound"),
        VIDEO("Video");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /// The value of `type`.
        public String word() {
            return word;
        }
    }

    public Medium {
        if (width < 0 || height < 0 || !(duration >= 0) || Double.isInfinite(duration)) {
            throw new IllegalArgumentException(
                    "No medium is " + width + " by " + height + " pixels and " + duration + " seconds large: " + id);
        }
    }

    /// A picture with its service.
    public static Medium picture(String id, String format, int width, int height, ImageServiceLink service) {
        return new Medium(id, Kind.IMAGE, format, width, height, 0, LanguageMap.EMPTY, Optional.of(service));
    }

    /// A picture as a mere file.
    public static Medium file(String id, String format, int width, int height) {
        return new Medium(id, Kind.IMAGE, format, width, height, 0, LanguageMap.EMPTY, Optional.empty());
    }

    /// A recording.
    public static Medium recording(String id, Kind kind, String format, int width, int height, double duration) {
        return new Medium(id, kind, format, width, height, duration, LanguageMap.EMPTY, Optional.empty());
    }
}
