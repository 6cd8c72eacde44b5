package org.mouseion.formats.iiif.image.information;

import org.mouseion.formats.iiif.image.request.ImageVersion;

/// Values of the `Link` header (RFC 8288).
public final class ImageLinks {

    private ImageLinks() {}

    /// The canonical address of the picture that is being sent (3.0, section 4.8; 2.1.1, section 4.7).
    public static String canonical(String address) {
        return "<" + address + ">;rel=\"canonical\"";
    }

    /// The level of compliance, for pictures and descriptions (section 6 of both versions).
    public static String profile(ImageVersion version) {
        return "<" + version.levelTwo() + ">;rel=\"profile\"";
    }

    /// How plain JSON is to be read as JSON-LD: for a description sent as `application/json`.
    public static String context(ImageVersion version) {
        return "<" + version.context() + ">;rel=\"http://www.w3.org/ns/json-ld#context\";type=\"application/ld+json\"";
    }
}
