package org.mouseion.app.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FacetValuesTest {

    @Test
    void aNumberIsWhatItSays() {
        assertThat(FacetValues.findId("42")).contains(42L);
        assertThat(FacetValues.findId(FacetValues.of(123_456_789_012_345_678L))).contains(123_456_789_012_345_678L);
    }

    @Test
    void whatIsNoNumberIsNone() {
        for (String value : List.of("", "~oil", "c19", "-3", "+3", "1e3", "٣", "12 ", "99999999999999999999")) {
            assertThat(FacetValues.findId(value)).as("'%s'", value).isEmpty();
        }
    }

    @Test
    void aWordIsReadBack() {
        assertThat(FacetValues.findWord(FacetValues.ofWord(" Oil on Canvas "))).contains("oil on canvas");
        assertThat(FacetValues.findWord("42")).isEmpty();
    }
}
