package org.mouseion.algorithms.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mouseion.algorithms.drawing.ink.Palette;
import org.mouseion.algorithms.drawing.ink.Size;
import org.mouseion.algorithms.images.Pixels;

class ImpressionTest {

    @Test
    void an_impression_has_the_drawings_proportions_its_paper_and_its_ink() {
        Drawing drawing = Drawing.of(Family.WAVES, 3, List.of(), Palette.INDIGO, Size.LANDSCAPE);
        Pixels pulled = Impression.of(drawing, 400);
        assertThat(pulled.width()).isEqualTo(400);
        assertThat(pulled.height()).isEqualTo(300);
        assertThat(pulled.at(2, 2)).isEqualTo(0xF4EFE3);
        long inked = java.util.Arrays.stream(pulled.array())
                .filter(colour -> (colour & 0xFFFFFF) == 0x1D3557)
                .count();
        assertThat(inked).isGreaterThan(1000);
    }

    @Test
    void nothing_but_paper_lies_outside_the_frame_of_any_family() {
        for (Family family : Family.values()) {
            Pixels pulled = Impression.of(Drawing.of(family, 9, List.of(), Palette.SEPIA, Size.PORTRAIT), 500);
            for (int x = 0; x < pulled.width(); x++) {
                assertThat(pulled.at(x, 8)).as("%s at %d", family, x).isEqualTo(0xF3EBDC);
            }
        }
    }
}
