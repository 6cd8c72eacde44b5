package org.mouseion.algorithms.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mouseion.algorithms.drawing.ink.Palette;
import org.mouseion.algorithms.drawing.ink.Size;

class PrintTest {

    @ParameterizedTest
    @EnumSource(Family.class)
    void every_family_is_printed_on_its_paper_and_in_its_ink(Family family) {
        Drawing drawing = Drawing.of(family, 7, List.of(), Palette.SEPIA, new Size(900, 1200));
        BufferedImage print = Print.of(drawing, 400);

        assertThat(print.getWidth()).isEqualTo(300);
        assertThat(print.getHeight()).isEqualTo(400);
        assertThat(new Color(print.getRGB(2, 2))).isEqualTo(Color.decode(Palette.SEPIA.paper()));
        Set<Integer> colours = new HashSet<>();
        for (int y = 40; y < 360; y += 3) {
            for (int x = 40; x < 260; x += 3) {
                colours.add(print.getRGB(x, y));
            }
        }
        assertThat(colours).as("more than bare paper").hasSizeGreaterThan(5);
    }

    @Test
    void a_larger_print_shows_the_same() {
        Drawing drawing = Drawing.of(Family.WAVES, 2, List.of(), Palette.INDIGO, new Size(1200, 900));
        BufferedImage small = Print.of(drawing, 300);
        BufferedImage large = Print.of(drawing, 1200);
        long difference = 0;
        for (int y = 0; y < small.getHeight(); y++) {
            for (int x = 0; x < small.getWidth(); x++) {
                difference += Math.abs(grey(small.getRGB(x, y)) - mean(large, 4 * x, 4 * y));
            }
        }
        assertThat(difference / (small.getWidth() * small.getHeight())).isLessThan(6);
    }

    private static int mean(BufferedImage picture, int x, int y) {
        int sum = 0;
        for (int i = 0; i < 16; i++) {
            sum += grey(picture.getRGB(x + i % 4, y + i / 4));
        }
        return sum / 16;
    }

    private static int grey(int rgb) {
        return ((rgb >> 16 & 0xFF) + (rgb >> 8 & 0xFF) + (rgb & 0xFF)) / 3;
    }
}
