package org.mouseion.formats.iiif.image;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.mouseion.formats.iiif.image.request.ImageVersion;
import org.mouseion.formats.iiif.image.request.Refusal;
import org.mouseion.formats.iiif.image.request.Refusal.Reason;
import org.mouseion.formats.iiif.image.request.RefusedRequest;
import org.mouseion.formats.iiif.image.request.Size;

/// From a size to the pixels of the scaled region (section 4.2 of both versions).
final class Sizes {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final ImageVersion version;
    private final ImageService service;

    Sizes(ImageVersion version, ImageService service) {
        this.version = version;
        this.service = service;
    }

    Extent of(Rectangle region, Size size) {
        Extent extent = switch (size) {
            case Size.Full _ -> new Extent(region.width(), region.height());
            case Size.Max max -> max.upscaled() ? largest(region) : natural(region);
            case Size.Width(long width, boolean _) -> byWidth(region, size, width);
            case Size.Height(long height, boolean _) -> byHeight(region, size, height);
            case Size.Percent(BigDecimal percent, boolean _) -> byPercent(region, size, percent);
            case Size.Exact(long width, long height, boolean _) -> exactly(size, width, height);
            case Size.Confined confined -> confined(region, confined);
        };
        return checked(region, size, extent);
    }

    /// `max`: the region's own size, or what the limits leave of it.
    Extent natural(Rectangle region) {
        return Extent.within(region.width(), region.height(), service.limits());
    }

    /// `^max`: as large as the limits allow.
    Extent largest(Rectangle region) {
        return service.limits().isNone()
                ? natural(region)
                : new Extent(region.width(), region.height())
                        .fit(Integer.MAX_VALUE, Integer.MAX_VALUE, service.limits());
    }

    /// The height that keeps the proportions; where the region is a tile, that of the stored tile.
    long heightFor(Rectangle region, long width) {
        return edge(region, width, 0)
                .map(extent -> (long) extent.height())
                .orElseGet(() -> Extent.rounded(width, region.height(), region.width()));
    }

    private Extent byWidth(Rectangle region, Size asked, long width) {
        return exactly(asked, width, width > Integer.MAX_VALUE ? 1 : heightFor(region, width));
    }

    private Extent byHeight(Rectangle region, Size asked, long height) {
        long width = height > Integer.MAX_VALUE
                ? 1
                : edge(region, 0, height)
                        .map(extent -> (long) extent.width())
                        .orElseGet(() -> Extent.rounded(height, region.width(), region.height()));
        return exactly(asked, width, height);
    }

    private Optional<Extent> edge(Rectangle region, long width, long height) {
        return width == 0 && height == 0
                ? Optional.empty()
                : service.tiling()
                        .flatMap(tiling -> tiling.findEdge(service.width(), service.height(), region, width, height));
    }

    private Extent byPercent(Rectangle region, Size asked, BigDecimal percent) {
        return exactly(asked, share(region.width(), percent), share(region.height(), percent));
    }

    private Extent confined(Rectangle region, Size.Confined asked) {
        if (asked.width() == 0 || asked.height() == 0) {
            throw empty(asked);
        }
        Extent own = new Extent(region.width(), region.height());
        long boxWidth = Math.min(asked.width(), asked.upscaled() ? Integer.MAX_VALUE : region.width());
        long boxHeight = Math.min(asked.height(), asked.upscaled() ? Integer.MAX_VALUE : region.height());
        return own.fit(boxWidth, boxHeight, service.limits());
    }

    private Extent exactly(Size asked, long width, long height) {
        if (width == 0 || height == 0) {
            throw empty(asked);
        }
        if (width > Integer.MAX_VALUE || height > Integer.MAX_VALUE) {
            throw aboveLimit(asked);
        }
        return new Extent((int) width, (int) height);
    }

    private Extent checked(Rectangle region, Size asked, Extent extent) {
        boolean upscaled = extent.width() > region.width() || extent.height() > region.height();
        if (upscaled && version == ImageVersion.V3 && !asked.upscaled()) {
            throw Refusal.wrong(
                    Reason.SIZE_ABOVE_REGION,
                    "The size " + Refusal.quote(asked.written()) + " is larger than the region, which is "
                            + region.width() + " by " + region.height()
                            + " pixels. A ^ before the size asks for upscaling.");
        }
        if (upscaled && !service.features().contains(Feature.SIZE_UPSCALING)) {
            throw Refusal.notImplemented(
                    Reason.UPSCALING_NOT_OFFERED,
                    "The size " + Refusal.quote(asked.written()) + " is larger than the region, which is "
                            + region.width() + " by " + region.height()
                            + " pixels, and upscaling is not offered for this picture.");
        }
        if (!service.limits().allows(extent.width(), extent.height())) {
            throw aboveLimit(asked);
        }
        return extent;
    }

    private static long share(int whole, BigDecimal percent) {
        return BigDecimal.valueOf(whole)
                .multiply(percent)
                .divide(HUNDRED, 0, RoundingMode.HALF_UP)
                .min(BigDecimal.valueOf(Long.MAX_VALUE))
                .longValue();
    }

    private static RefusedRequest empty(Size asked) {
        return Refusal.wrong(
                Reason.SIZE_EMPTY,
                "The size " + Refusal.quote(asked.written()) + " leaves less than one pixel of this region.");
    }

    private RefusedRequest aboveLimit(Size asked) {
        return Refusal.aboveLimit(
                version,
                "The size " + Refusal.quote(asked.written()) + " is larger than this service delivers; info.json names"
                        + " its limits.");
    }
}
