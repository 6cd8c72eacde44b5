package org.mouseion.formats.iiif.image;

import java.math.BigDecimal;
import org.mouseion.formats.iiif.image.request.ImageVersion;
import org.mouseion.formats.iiif.image.request.Quality;

/// The one address among all that ask for the same derivative (3.0, section 4.8; 2.1.1, section 4.7).
public final class CanonicalAddress {

    private CanonicalAddress() {}

    /// The end of the address, behind the identifier: `full/max/0/default.jpg`.
    public static String of(ImageVersion version, ImageService service, Derivative derivative) {
        Rectangle region =
                new Rectangle(derivative.x(), derivative.y(), derivative.regionWidth(), derivative.regionHeight());
        Extent size = new Extent(derivative.width(), derivative.height());
        return region(service, region)
                + "/"
                + (version == ImageVersion.V3 ? sizeThree(service, region, size) : sizeTwo(service, region, size))
                + "/" + (derivative.mirrored() ? "!" : "") + degrees(derivative.degrees())
                + "/" + quality(service, derivative.quality()) + "."
                + derivative.format().word();
    }

    /// The identifier as it stands in an address: its slashes and other special characters percent-encoded
    /// (section 9).
    public static String identifier(String identifier) {
        return Segments.encode(identifier);
    }

    private static String region(ImageService service, Rectangle region) {
        boolean full = region.width() == service.width() && region.height() == service.height();
        return full ? "full" : region.x() + "," + region.y() + "," + region.width() + "," + region.height();
    }

    private static String sizeThree(ImageService service, Rectangle region, Extent size) {
        Sizes sizes = new Sizes(ImageVersion.V3, service);
        if (size.equals(sizes.natural(region))) {
            return "max";
        }
        boolean upscaled = size.width() > region.width() || size.height() > region.height();
        if (upscaled && size.equals(sizes.largest(region))) {
            return "^max";
        }
        return (upscaled ? "^" : "") + size.width() + "," + size.height();
    }

    private static String sizeTwo(ImageService service, Rectangle region, Extent size) {
        if (size.width() == region.width() && size.height() == region.height()) {
            return "full";
        }
        boolean proportioned = new Sizes(ImageVersion.V2, service).heightFor(region, size.width()) == size.height();
        return size.width() + "," + (proportioned ? "" : String.valueOf(size.height()));
    }

    private static String degrees(double degrees) {
        return degrees == 0
                ? "0"
                : BigDecimal.valueOf(degrees).stripTrailingZeros().toPlainString();
    }

    private static String quality(ImageService service, Quality quality) {
        return quality == service.defaultQuality() ? Quality.DEFAULT.word() : quality.word();
    }
}
