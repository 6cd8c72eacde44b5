package org.mouseion.formats.iiif.presentation.reading;

/// A service of the Image API.
///
/// @param id      its address, without a last slash
/// @param version 1, 2 or 3
/// @param level   of compliance, 0 to 2; 0 where it is not said
public record FoundImageService(String id, int version, int level) {

    /// Its description.
    public String information() {
        return id + "/info.json";
    }

    /// The whole picture, as large as the service delivers it.
    public String largest() {
        return switch (version) {
            case 3 -> id + "/full/max/0/default.jpg";
            case 2 -> id + "/full/full/0/default.jpg";
            default -> id + "/full/full/0/native.jpg";
        };
    }
}
