package org.mouseion.formats.iiif.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.mouseion.formats.iiif.image.request.ImageVersion;
import org.mouseion.formats.iiif.image.request.PictureFormat;
import org.mouseion.formats.iiif.image.request.Refusal;

/// Asks services in addresses, as a viewer does.
record Asked(ImageVersion version, ImageService service) {

    /// The specification's example picture is 300 by 200 pixels.
    static ImageService example() {
        return service(300, 200, ImageLimits.NONE, EnumSet.of(Feature.MIRRORING, Feature.ROTATION_ARBITRARY));
    }

    static ImageService service(int width, int height, ImageLimits limits, Set<Feature> features) {
        return new ImageService(
                width,
                height,
                true,
                limits,
                Optional.of(Tiling.halving(width, height, 256)),
                EnumSet.of(PictureFormat.JPG, PictureFormat.PNG, PictureFormat.WEBP),
                features);
    }

    /// What is made for the words behind the identifier.
    Derivative given(String words) {
        ImageAnswer answer = answer(words);
        assertThat(answer).as(words).isInstanceOf(Derivative.class);
        return (Derivative) answer;
    }

    /// `x,y,w,h` of the region.
    String region(String region) {
        Derivative given = given(region + "/max/0/default.jpg");
        return given.x() + "," + given.y() + "," + given.regionWidth() + "," + given.regionHeight();
    }

    /// `w,h` of the scaled region.
    String size(String regionAndSize) {
        Derivative given = given(regionAndSize + "/0/default.jpg");
        return given.width() + "," + given.height();
    }

    Refusal refused(String words) {
        return switch (ImageAddress.read(version, "/id1/" + words)) {
            case ImageAddress.Unreadable(String identifier, Refusal refusal) -> {
                assertThat(identifier).isEqualTo("id1");
                yield refusal;
            }
            case ImageAddress.Picture picture -> {
                ImageAnswer answer = service.answer(version, picture.request());
                assertThat(answer).as(words).isInstanceOf(ImageAnswer.Refused.class);
                yield ((ImageAnswer.Refused) answer).refusal();
            }
            case ImageAddress other -> throw new AssertionError("Not a picture's address: " + other);
        };
    }

    /// The canonical form of the words.
    String canonical(String words) {
        return CanonicalAddress.of(version, service, given(words));
    }

    private ImageAnswer answer(String words) {
        ImageAddress address = ImageAddress.read(version, "/id1/" + words);
        assertThat(address).as(words).isInstanceOf(ImageAddress.Picture.class);
        return service.answer(version, ((ImageAddress.Picture) address).request());
    }
}
