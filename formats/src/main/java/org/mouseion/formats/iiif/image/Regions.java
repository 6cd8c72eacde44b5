package org.mouseion.formats.iiif.image;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.mouseion.formats.iiif.image.request.Refusal;
import org.mouseion.formats.iiif.image.request.Refusal.Reason;
import org.mouseion.formats.iiif.image.request.Region;

/// From a region to the rectangle of pixels inside a picture (section 4.1 of both versions): cropped at the
/// edge, and refused where it is empty or lies outside.
final class Regions {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Regions() {}

    static Rectangle within(int width, int height, Region region) {
        return switch (region) {
            case Region.Full _ -> new Rectangle(0, 0, width, height);
            case Region.Square _ -> square(width, height);
            case Region.Pixels asked -> pixels(width, height, asked);
            case Region.Percent asked -> percent(width, height, asked);
        };
    }

    private static Rectangle square(int width, int height) {
        int side = Math.min(width, height);
        return new Rectangle((width - side) / 2, (height - side) / 2, side, side);
    }

    private static Rectangle pixels(int width, int height, Region.Pixels asked) {
        if (asked.width() == 0 || asked.height() == 0) {
            throw empty(asked);
        }
        if (asked.x() >= width || asked.y() >= height) {
            throw outside(asked, width, height);
        }
        return new Rectangle((int) asked.x(), (int) asked.y(), (int) Math.min(asked.width(), width - asked.x()), (int)
                Math.min(asked.height(), height - asked.y()));
    }

    /// The corner and the extent are rounded each for itself; what is asked for above nothing is at least one
    /// pixel.
    private static Rectangle percent(int width, int height, Region.Percent asked) {
        if (asked.width().signum() == 0 || asked.height().signum() == 0) {
            throw empty(asked);
        }
        if (asked.x().compareTo(HUNDRED) >= 0 || asked.y().compareTo(HUNDRED) >= 0) {
            throw outside(asked, width, height);
        }
        int x = Math.min(share(width, asked.x()), width - 1);
        int y = Math.min(share(height, asked.y()), height - 1);
        return new Rectangle(
                x,
                y,
                Math.clamp(share(width, asked.width()), 1, width - x),
                Math.clamp(share(height, asked.height()), 1, height - y));
    }

    private static int share(int whole, BigDecimal percent) {
        return percent.min(HUNDRED)
                .multiply(BigDecimal.valueOf(whole))
                .divide(HUNDRED, 0, RoundingMode.HALF_UP)
                .intValue();
    }

    private static RuntimeException empty(Region asked) {
        return Refusal.wrong(
                Reason.REGION_EMPTY,
                "The region " + Refusal.quote(asked.written()) + " is empty: its width or height is zero.");
    }

    private static RuntimeException outside(Region asked, int width, int height) {
        return Refusal.wrong(
                Reason.REGION_OUTSIDE,
                "The region " + Refusal.quote(asked.written()) + " lies outside the picture, which is " + width + " by "
                        + height + " pixels.");
    }
}
