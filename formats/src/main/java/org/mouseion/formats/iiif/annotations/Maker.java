package org.mouseion.formats.iiif.annotations;

/// Who or what made an annotation (section 3.3.1).
///
/// @param id   an address, `""` for none
/// @param kind a person, an institution or a programme
/// @param name as it may be published, `""` for none
public record Maker(String id, Kind kind, String name) {

    /// The agent classes of the model.
    public enum Kind {
        PERSON("Person"),
        ORGANIZATION("Organization"),
        SOFTWARE("Software");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /// The value of `type`.
        public String word() {
            return word;
        }
    }
}
