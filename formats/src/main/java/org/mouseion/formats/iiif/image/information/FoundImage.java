package org.mouseion.formats.iiif.image.information;

import org.mouseion.formats.iiif.image.Extent;
import org.mouseion.formats.iiif.image.ImageLimits;

/// Another house's picture as its service describes it.
///
/// @param id      the service's address, without a last slash, as the description itself has it
/// @param version of the Image API: 1, 2 or 3
/// @param width   of the full picture, in pixels
/// @param height  of the full picture, in pixels
/// @param limits  that the service sets to what it delivers
/// @param rights  the address of a licence or rights statement, `""` for none
public record FoundImage(String id, int version, int width, int height, ImageLimits limits, String rights) {

    /// How large the whole picture is delivered at most.
    public Extent largest() {
        return Extent.within(width, height, limits);
    }

    /// The address of the whole picture at that size, as JPEG.
    public String address() {
        Extent largest = largest();
        boolean whole = largest.width() == width && largest.height() == height;
        return switch (version) {
            case 3 -> id + "/full/max/0/default.jpg";
            case 2 -> id + "/full/" + (whole ? "full" : largest.width() + ",") + "/0/default.jpg";
            default -> id + "/full/full/0/native.jpg";
        };
    }
}
