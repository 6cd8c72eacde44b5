package org.mouseion.formats.iiif.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.mouseion.formats.iiif.image.request.ImageRequest;
import org.mouseion.formats.iiif.image.request.ImageVersion;
import org.mouseion.testing.Property;

/// Laws that hold for every request and every picture.
class ImageRequestLawsTest {

    private static final List<String> PARTS = List.of(
            "full",
            "max",
            "square",
            "pct:",
            "^",
            "!",
            ",",
            ".",
            "0",
            "1",
            "9",
            "100",
            "256",
            "2147483648",
            "-",
            "/",
            "%",
            "%2C",
            "%5E",
            "default",
            "gray",
            "jpg",
            "é",
            "\u0000",
            "1e9",
            "99999999999999999999999999");

    record Asking(ImageVersion version, ImageService service, String words) {}

    @Test
    void what_is_granted_lies_inside_the_picture_and_has_pixels_and_keeps_the_limits() {
        Property.holdsFor(20_000, ImageRequestLawsTest::asking, asking -> {
            if (answer(asking, asking.words()) instanceof Derivative derivative) {
                ImageService service = asking.service();
                assertThat(derivative.x() + derivative.regionWidth()).isLessThanOrEqualTo(service.width());
                assertThat(derivative.y() + derivative.regionHeight()).isLessThanOrEqualTo(service.height());
                assertThat(service.limits().allows(derivative.width(), derivative.height()))
                        .isTrue();
                boolean enlarged = derivative.width() > derivative.regionWidth()
                        || derivative.height() > derivative.regionHeight();
                assertThat(enlarged && !service.features().contains(Feature.SIZE_UPSCALING))
                        .isFalse();
            }
        });
    }

    @Test
    void the_canonical_address_asks_for_the_same_and_is_its_own_canonical_address() {
        Property.holdsFor(20_000, ImageRequestLawsTest::asking, asking -> {
            if (answer(asking, asking.words()) instanceof Derivative derivative) {
                String canonical = CanonicalAddress.of(asking.version(), asking.service(), derivative);
                assertThat(answer(asking, canonical)).as(canonical).isEqualTo(derivative);
            }
        });
    }

    @Test
    void a_request_written_and_read_again_is_the_same() {
        Property.holdsFor(20_000, ImageRequestLawsTest::asking, asking -> {
            ImageAddress address = ImageAddress.read(asking.version(), "/id/" + asking.words());
            if (address instanceof ImageAddress.Picture(String _, ImageRequest request)) {
                assertThat(ImageAddress.read(asking.version(), "/id/" + request.written()))
                        .isEqualTo(new ImageAddress.Picture("id", request));
            }
        });
    }

    @Test
    void every_announced_size_and_tile_is_granted_and_every_tile_is_found_among_the_stored_ones() {
        Property.holdsFor(400, ImageRequestLawsTest::service, service -> {
            Tiling tiling = service.tiling().orElseThrow();
            for (int level = 0; level < tiling.scaleFactors().size(); level++) {
                int factor = tiling.scaleFactors().get(level);
                int side = tiling.tileWidth() * factor;
                int x = (service.width() - 1) / side * side;
                int y = (service.height() - 1) / side * side;
                int width = Math.min(side, service.width() - x);
                int height = Math.min(side, service.height() - y);
                String tile = x + "," + y + "," + width + "," + height + "/" + (width + factor - 1) / factor + ","
                        + (height + factor - 1) / factor + "/0/default.jpg";
                if (answer(new Asking(ImageVersion.V3, service, tile), tile) instanceof Derivative derivative) {
                    // A sliver at the edge is the same pixel at more than one level.
                    Tiling.Tile found = tiling.find(service.width(), service.height(), derivative)
                            .orElseThrow();
                    int foundSide = tiling.tileWidth() * tiling.scaleFactors().get(found.level());
                    assertThat(found.level()).isLessThanOrEqualTo(level);
                    assertThat(found.column() * foundSide).isEqualTo(x);
                    assertThat(found.row() * foundSide).isEqualTo(y);
                } else {
                    assertThat(service.limits().isNone()).as(tile).isFalse();
                }
            }
        });
    }

    @Test
    void whatever_is_asked_ends_in_an_answer() {
        Property.holdsFor(20_000, ImageRequestLawsTest::rubbish, path -> {
            for (ImageVersion version : ImageVersion.values()) {
                if (ImageAddress.read(version, path) instanceof ImageAddress.Picture(String _, ImageRequest request)) {
                    assertThat(Asked.example().answer(version, request)).isNotNull();
                }
            }
        });
    }

    private static ImageAnswer answer(Asking asking, String words) {
        return switch (ImageAddress.read(asking.version(), "/id/" + words)) {
            case ImageAddress.Picture(String _, ImageRequest request) ->
                asking.service().answer(asking.version(), request);
            case ImageAddress.Unreadable unreadable -> new ImageAnswer.Refused(unreadable.refusal());
            case ImageAddress other -> throw new AssertionError("No picture: " + other);
        };
    }

    private static Asking asking(RandomGenerator random) {
        ImageService service = service(random);
        ImageVersion version = random.nextBoolean() ? ImageVersion.V2 : ImageVersion.V3;
        String words = region(random, service) + "/" + size(random, service, version) + "/"
                + (random.nextInt(4) == 0 ? "!" : "")
                + (random.nextBoolean() ? String.valueOf(90 * random.nextInt(5)) : decimal(random, 360)) + "/"
                + List.of("default", "color", "gray", "bitonal").get(random.nextInt(4)) + "."
                + List.of("jpg", "png", "webp").get(random.nextInt(3));
        return new Asking(version, service, words);
    }

    private static ImageService service(RandomGenerator random) {
        int width = length(random);
        int height = length(random);
        ImageLimits limits = switch (random.nextInt(4)) {
            case 0 -> ImageLimits.NONE;
            case 1 -> new ImageLimits(length(random), 0, 0);
            case 2 -> new ImageLimits(length(random), length(random), 1 + random.nextLong(1L << 34));
            default -> new ImageLimits(0, 0, 1 + random.nextLong(1L << random.nextInt(1, 40)));
        };
        Set<Feature> features = EnumSet.of(Feature.MIRRORING, Feature.ROTATION_ARBITRARY);
        if (!limits.isNone() && random.nextBoolean()) {
            features.add(Feature.SIZE_UPSCALING);
        }
        return Asked.service(width, height, limits, features);
    }

    private static String region(RandomGenerator random, ImageService service) {
        return switch (random.nextInt(5)) {
            case 0 -> "full";
            case 1 -> "square";
            case 2 ->
                "pct:" + decimal(random, 110) + "," + decimal(random, 110) + "," + decimal(random, 110) + ","
                        + decimal(random, 110);
            case 3 -> {
                int side = 256 << random.nextInt(4);
                yield random.nextInt(1 + service.width() / side) * side + ","
                        + random.nextInt(1 + service.height() / side) * side + "," + side + "," + side;
            }
            default ->
                random.nextInt(service.width() + 1) + "," + random.nextInt(service.height() + 1) + ","
                        + random.nextInt(2 * service.width() + 1) + "," + random.nextInt(2 * service.height() + 1);
        };
    }

    private static String size(RandomGenerator random, ImageService service, ImageVersion version) {
        String sign = version == ImageVersion.V3 && random.nextBoolean() ? "^" : "";
        long width = random.nextInt(2 * service.width() + 1);
        long height = random.nextInt(2 * service.height() + 1);
        return switch (random.nextInt(8)) {
            case 0 -> sign + "max";
            case 1 -> version == ImageVersion.V2 ? "full" : "max";
            case 2 -> sign + width + ",";
            case 3 -> sign + "," + height;
            case 4 -> sign + "pct:" + decimal(random, 150);
            case 5 -> sign + width + "," + height;
            case 6 -> sign + (1 << random.nextInt(10)) + ",";
            default -> sign + "!" + width + "," + height;
        };
    }

    private static String decimal(RandomGenerator random, int bound) {
        return random.nextBoolean()
                ? String.valueOf(random.nextInt(bound))
                : random.nextInt(bound) + "." + "0".repeat(random.nextInt(3))
                        + random.nextLong(1L << random.nextInt(1, 60));
    }

    private static int length(RandomGenerator random) {
        return 1 + random.nextInt(1 << random.nextInt(1, 17));
    }

    private static String rubbish(RandomGenerator random) {
        StringBuilder path = new StringBuilder("/id");
        for (int part = random.nextInt(24); part > 0; part--) {
            path.append(random.nextInt(4) == 0 ? "/" : PARTS.get(random.nextInt(PARTS.size())));
        }
        return path.append(random.nextBoolean() ? "/0/default.jpg" : "").toString();
    }
}
