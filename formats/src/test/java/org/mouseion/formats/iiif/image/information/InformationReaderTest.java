package org.mouseion.formats.iiif.image.information;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mouseion.formats.iiif.image.Extent;
import org.mouseion.formats.iiif.image.ImageLimits;
import org.mouseion.formats.iiif.image.request.ImageVersion;

class InformationReaderTest {

    @ParameterizedTest
    @EnumSource(ImageVersion.class)
    void our_own_description_comes_back(ImageVersion version) {
        ImageLimits limits = new ImageLimits(3000, 2500, 5_000_000);
        byte[] written = ImageInformation.of(version, Described.ID, Described.large(limits), Described.FULL)
                .toBytes();
        assertThat(InformationReader.find(written))
                .contains(new FoundImage(
                        Described.ID,
                        Integer.parseInt(version.major()),
                        6000,
                        4000,
                        limits,
                        "http://rightsstatements.org/vocab/InC-EDU/1.0/"));
    }

    @Test
    void the_largest_picture_is_asked_for_in_the_words_of_each_version() {
        assertThat(image(3, ImageLimits.NONE).address()).isEqualTo("https://m.example/1/full/max/0/default.jpg");
        assertThat(image(2, ImageLimits.NONE).address()).isEqualTo("https://m.example/1/full/full/0/default.jpg");
        assertThat(image(1, ImageLimits.NONE).address()).isEqualTo("https://m.example/1/full/full/0/native.jpg");
        FoundImage limited = image(2, new ImageLimits(1500, 0, 0));
        assertThat(limited.largest()).isEqualTo(new Extent(1500, 1000));
        assertThat(limited.address()).isEqualTo("https://m.example/1/full/1500,/0/default.jpg");
    }

    @Test
    void a_description_of_version_one_is_known_by_its_context() {
        String one = "{\"@context\":\"http://library.stanford.edu/iiif/image-api/1.1/context.json\","
                + "\"@id\":\"http://m.example/1/\",\"width\":30,\"height\":20}";
        assertThat(read(one)).contains(new FoundImage("http://m.example/1", 1, 30, 20, ImageLimits.NONE, ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "<html>",
                "{\"id\":\"file:///etc/passwd\",\"width\":1,\"height\":1}",
                "{\"id\":\"https://m.example/1\",\"width\":0,\"height\":1}",
                "{\"id\":\"https://m.example/1\",\"width\":1e99,\"height\":1}",
                "{\"id\":\"https://m.example/1\",\"width\":-3,\"height\":1}"
            })
    void what_describes_no_picture_is_none(String document) {
        assertThat(read(document)).isEmpty();
    }

    @Test
    void absurd_limits_are_no_limits() {
        String absurd = "{\"id\":\"https://m.example/1\",\"type\":\"ImageService3\",\"width\":30,\"height\":20,"
                + "\"maxHeight\":5,\"maxWidth\":-7,\"maxArea\":1e300}";
        assertThat(read(absurd).orElseThrow().limits()).isEqualTo(ImageLimits.NONE);
    }

    private static FoundImage image(int version, ImageLimits limits) {
        return new FoundImage("https://m.example/1", version, 6000, 4000, limits, "");
    }

    private static Optional<FoundImage> read(String document) {
        return InformationReader.find(document.getBytes(StandardCharsets.UTF_8));
    }
}
