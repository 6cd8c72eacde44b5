package org.mouseion.formats.iiif.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mouseion.formats.iiif.image.request.ImageVersion;
import org.mouseion.formats.iiif.image.request.Refusal;
import org.mouseion.formats.iiif.image.request.Refusal.Reason;

/// The IIIF Image API 3.0, section 4.2: the size, form by form as its table goes.
class ImageApi3SizeConformanceTest {

    private final Asked example = new Asked(ImageVersion.V3, Asked.example());

    private final Asked enlarging = new Asked(
            ImageVersion.V3,
            Asked.service(300, 200, new ImageLimits(1000, 500, 0), EnumSet.of(Feature.SIZE_UPSCALING)));

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "full/max 300,200",
                "125,15,120,140/max 120,140",
                "full/150, 150,100",
                "full/,150 225,150",
                "full/pct:50 150,100",
                "full/pct:100 300,200",
                "full/225,100 225,100",
                "full/!225,100 150,100",
                "full/300,200 300,200",
            })
    void is_reached_as_the_forms_without_a_caret_say(String asked, String size) {
        assertThat(example.size(asked)).isEqualTo(size);
    }

    @Test
    void confined_to_a_larger_box_is_as_large_as_the_region_and_no_larger() {
        assertThat(example.size("full/!600,600")).isEqualTo("300,200");
        assertThat(example.size("0,0,100,50/!200,200")).isEqualTo("100,50");
    }

    @ParameterizedTest
    @ValueSource(strings = {"301,", ",201", "pct:100.5", "301,10", "10,201", "99999999999999999999,"})
    void above_the_region_without_a_caret_is_refused_with_400(String asked) {
        Refusal refusal = example.refused("full/" + asked + "/0/default.jpg");
        assertThat(refusal.status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"^301,", "^,201", "^pct:120", "^301,10", "^!600,600"})
    void with_a_caret_that_needs_upscaling_is_501_where_upscaling_is_not_offered(String asked) {
        Refusal refusal = example.refused("full/" + asked + "/0/default.jpg");
        assertThat(refusal.status()).isEqualTo(501);
        assertThat(refusal.reason()).isEqualTo(Reason.UPSCALING_NOT_OFFERED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {"^150, 150,100", "^pct:50 150,100", "^max 300,200", "^!150,150 150,100", "^300,200 300,200"})
    void with_a_caret_that_needs_no_upscaling_is_served_all_the_same(String asked, String size) {
        assertThat(example.size("full/" + asked)).isEqualTo(size);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "full/max 300,200",
                "full/^max 750,500",
                "full/^600, 600,400",
                "full/^,400 600,400",
                "full/^pct:200 600,400",
                "full/^1000,100 1000,100",
                "full/^!600,600 600,400",
                "full/^!5000,5000 750,500",
                "0,0,1,1/^max 500,500",
            })
    void with_a_caret_is_enlarged_where_upscaling_is_offered(String asked, String size) {
        assertThat(enlarging.size(asked)).isEqualTo(size);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"^1001,10", "^10,501", "^900,", "^pct:400", "^999999999999,", "^pct:1000000000000000000000"})
    void above_the_limits_is_refused_with_400(String asked) {
        Refusal refusal = enlarging.refused("full/" + asked + "/0/default.jpg");
        assertThat(refusal.status()).isEqualTo(400);
        assertThat(refusal.reason()).isEqualTo(Reason.SIZE_ABOVE_LIMIT);
    }

    @Test
    void max_is_brought_within_the_limits() {
        Asked narrow = with(new ImageLimits(200, 0, 0));
        assertThat(narrow.size("full/max")).isEqualTo("200,133");
        assertThat(narrow.size("0,0,100,200/max")).isEqualTo("100,200");
        Asked low = with(new ImageLimits(200, 50, 0));
        assertThat(low.size("full/max")).isEqualTo("75,50");
        Asked small = with(new ImageLimits(0, 0, 15000));
        assertThat(small.size("full/max")).isEqualTo("150,100");
        assertThat(small.size("full/!200,200")).isEqualTo("150,100");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"full/0,", "full/,0", "full/0,5", "full/!0,5", "full/pct:0", "full/pct:0.1", "0,0,300,1/100,"})
    void below_one_pixel_is_refused_with_400(String asked) {
        Refusal refusal = example.refused(asked + "/0/default.jpg");
        assertThat(refusal.status()).isEqualTo(400);
        assertThat(refusal.reason()).isEqualTo(Reason.SIZE_EMPTY);
    }

    @Test
    void that_must_fit_into_a_box_keeps_one_pixel_of_a_thread() {
        assertThat(example.size("0,0,300,1/!100,100")).isEqualTo("100,1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "full",
                "Max",
                "",
                ",",
                "^",
                "^full",
                "^^max",
                "!max",
                "!10,",
                "!,10",
                "10",
                "10,10,10",
                "-5,",
                "+5,",
                "5.5,",
                "pct:",
                "pct:-5",
                "pct:5%25",
                "pct:1e3",
                "!^10,10",
                "w,h"
            })
    void is_refused_with_400_when_it_is_no_size(String asked) {
        Refusal refusal = example.refused("full/" + asked + "/0/default.jpg");
        assertThat(refusal.status()).isEqualTo(400);
        assertThat(refusal.reason()).isEqualTo(Reason.SIZE_WORDS);
    }

    @Test
    void upscaling_is_not_offered_without_a_limit() {
        assertThatThrownBy(() -> Asked.service(300, 200, ImageLimits.NONE, EnumSet.of(Feature.SIZE_UPSCALING)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("5.7");
    }

    private static Asked with(ImageLimits limits) {
        return new Asked(ImageVersion.V3, Asked.service(300, 200, limits, Set.of()));
    }
}
