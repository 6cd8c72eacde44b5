package org.mouseion.formats.iiif.image;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.mouseion.formats.iiif.image.request.ImageRequest;
import org.mouseion.formats.iiif.image.request.ImageVersion;
import org.mouseion.formats.iiif.image.request.PictureFormat;
import org.mouseion.formats.iiif.image.request.Quality;
import org.mouseion.formats.iiif.image.request.Refusal;
import org.mouseion.formats.iiif.image.request.Refusal.Reason;
import org.mouseion.formats.iiif.image.request.RefusedRequest;
import org.mouseion.formats.iiif.image.request.Rotation;

/// One picture as it may be asked for, in either version.
///
/// @param width    of the full picture, in pixels
/// @param height   of the full picture, in pixels
/// @param coloured whether the picture has colours; one without is grey by default
/// @param tiling   the tiles that lie ready; empty where none do
/// @param formats  that can be written; `jpg` and `png` at least, which level 2 asks for
/// @param features beyond level 2
public record ImageService(
        int width,
        int height,
        boolean coloured,
        ImageLimits limits,
        Optional<Tiling> tiling,
        Set<PictureFormat> formats,
        Set<Feature> features) {

    private static final int DECIMALS_OF_A_DEGREE = 6;
    private static final BigDecimal WHOLE_TURN = BigDecimal.valueOf(360);
    private static final BigDecimal QUARTER_TURN = BigDecimal.valueOf(90);

    public ImageService {
        formats = Collections.unmodifiableSet(EnumSet.copyOf(formats));
        features = features.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(features));
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("No picture is " + width + " by " + height + " pixels large.");
        }
        if (!formats.contains(PictureFormat.JPG) || !formats.contains(PictureFormat.PNG)) {
            throw new IllegalArgumentException("Level 2 needs jpg and png; offered are " + formats);
        }
        if (features.contains(Feature.SIZE_UPSCALING) && limits.isNone()) {
            throw new IllegalArgumentException("A service that enlarges pictures must say how far (3.0, section 5.7)."
                    + " Maybe give ImageLimits a maxWidth or a maxArea.");
        }
    }

    /// What is to be made for `request`, or why nothing is.
    public ImageAnswer answer(ImageVersion version, ImageRequest request) {
        try {
            Rectangle region = Regions.within(width, height, request.region());
            Extent size = new Sizes(version, this).of(region, request.size());
            double degrees = degrees(request.rotation());
            if (!formats.contains(request.format())) {
                throw Refusal.wrong(
                        Reason.FORMAT_UNKNOWN,
                        "The format " + Refusal.quote(request.format().word()) + " is not offered for this picture.");
            }
            return new Derivative(
                    region.x(),
                    region.y(),
                    region.width(),
                    region.height(),
                    size.width(),
                    size.height(),
                    request.rotation().mirrored(),
                    degrees,
                    decided(request.quality()),
                    request.format());
        } catch (RefusedRequest refused) {
            return new ImageAnswer.Refused(refused.refusal());
        }
    }

    /// What `default` means here.
    public Quality defaultQuality() {
        return coloured ? Quality.COLOR : Quality.GRAY;
    }

    private Quality decided(Quality asked) {
        boolean unchanged = asked == Quality.DEFAULT || asked == Quality.COLOR;
        return unchanged ? defaultQuality() : asked;
    }

    private double degrees(Rotation rotation) {
        BigDecimal degrees = rotation.degrees()
                .setScale(DECIMALS_OF_A_DEGREE, RoundingMode.HALF_UP)
                .remainder(WHOLE_TURN);
        boolean arbitrary = degrees.remainder(QUARTER_TURN).signum() != 0;
        if (arbitrary && !features.contains(Feature.ROTATION_ARBITRARY)
                || rotation.mirrored() && !features.contains(Feature.MIRRORING)) {
            throw Refusal.wrong(
                    Reason.ROTATION_NOT_OFFERED,
                    "The rotation " + Refusal.quote(rotation.written()) + " is not offered for this picture.");
        }
        return degrees.doubleValue();
    }
}
