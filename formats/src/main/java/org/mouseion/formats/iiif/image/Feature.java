package org.mouseion.formats.iiif.image;

import org.mouseion.formats.iiif.image.request.ImageVersion;

/// What a service may do beyond level 2 (3.0, section 5.7; 2.1.1, section 5.3).
public enum Feature {
    /// `!` before the rotation.
    MIRRORING("mirroring", "mirroring"),
    /// Angles that are no multiple of 90.
    ROTATION_ARBITRARY("rotationArbitrary", "rotationArbitrary"),
    /// More pixels than there are. Needs limits.
    SIZE_UPSCALING("sizeUpscaling", "sizeAboveFull"),
    /// The header that names the canonical address of a derivative.
    CANONICAL_LINK("canonicalLinkHeader", "canonicalLinkHeader"),
    /// The header that names the level of compliance.
    PROFILE_LINK("profileLinkHeader", "profileLinkHeader");

    private final String three;
    private final String two;

    Feature(String three, String two) {
        this.three = three;
        this.two = two;
    }

    /// Its name in the image information of `version`.
    public String name(ImageVersion version) {
        return version == ImageVersion.V3 ? three : two;
    }
}
