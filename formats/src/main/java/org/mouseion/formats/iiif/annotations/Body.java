package org.mouseion.formats.iiif.annotations;

import java.util.List;

/// What an annotation says (section 3.2).
public sealed interface Body {

    /// Words (section 3.2.4).
    ///
    /// @param language BCP 47, `""` for not known
    /// @param format   the media type, `text/plain` as a rule
    /// @param purpose  `tagging`, `describing` … where it differs from the annotation's motivation; `""` for
    ///                 none
    record Text(String value, String language, String format, String purpose) implements Body {

        /// Plain words.
        public static Text plain(String value, String language) {
            return new Text(value, language, "text/plain", "");
        }

        /// A tag: a word that is filed under, not read.
        public static Text tag(String value, String language) {
            return new Text(value, language, "text/plain", "tagging");
        }
    }

    /// A thing that has an address: a concept, a picture, a page (section 3.2.2).
    ///
    /// @param type    `Image`, `Text` …, `""` for not said
    /// @param format  the media type, `""` for not said
    /// @param purpose `identifying`, `classifying` …, `""` for none
    record Reference(String id, String type, String format, String purpose) implements Body {}

    /// Readings of one passage, the best first (section 3.2.7): what keeps a doubt from being lost.
    record Choice(List<Text> readings) implements Body {
        public Choice {
            readings = List.copyOf(readings);
            if (readings.isEmpty()) {
                throw new IllegalArgumentException("A choice needs at least one reading. Maybe give no body at all.");
            }
        }
    }
}
