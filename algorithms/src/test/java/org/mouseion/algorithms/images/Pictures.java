package org.mouseion.algorithms.images;

import java.util.List;
import java.util.function.IntBinaryOperator;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.mouseion.algorithms.drawing.Drawing;
import org.mouseion.algorithms.drawing.Family;
import org.mouseion.algorithms.drawing.Impression;
import org.mouseion.algorithms.drawing.ink.Palette;
import org.mouseion.algorithms.drawing.ink.Size;

/// Pictures for tests: drawings of the house's own, and what happens to pictures.
public final class Pictures {

    private Pictures() {}

    public static Pixels drawn(Family family, long seed, Palette palette) {
        return Impression.of(Drawing.of(family, seed, List.of(), palette, Size.LANDSCAPE), 640);
    }

    public static Pixels painted(int width, int height, IntBinaryOperator colour) {
        int[] colours = new int[width * height];
        for (int i = 0; i < colours.length; i++) {
            colours[i] = colour.applyAsInt(i % width, i / width);
        }
        return Pixels.of(width, height, colours);
    }

    public static Pixels plain(int width, int height, int colour) {
        return painted(width, height, (x, y) -> colour);
    }

    /// The tones of a picture in the brown of a fading photograph: from brown-black to yellowish paper.
    public static Pixels faded(Pixels picture) {
        Grey tones = picture.grey();
        return painted(picture.width(), picture.height(), (x, y) -> mixed(0x3A2E22, 0xE6D6B8, tones.at(x, y) / 255.0));
    }

    public static int mixed(int dark, int light, double part) {
        int mixed = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int from = dark >> shift & 255;
            int to = light >> shift & 255;
            mixed |= (int) Math.round(from + part * (to - from)) << shift;
        }
        return mixed;
    }

    /// Grain of up to so many tones, a step of brightness, as another photographer makes.
    public static Pixels photographed(Pixels picture, int grain, int brighter, long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        return painted(picture.width(), picture.height(), (x, y) -> {
            int shift = brighter + random.nextInt(-grain, grain + 1);
            int colour = picture.at(x, y);
            return clipped(colour >> 16 & 255, shift) << 16
                    | clipped(colour >> 8 & 255, shift) << 8
                    | clipped(colour & 255, shift);
        });
    }

    private static int clipped(int value, int shift) {
        return Math.clamp(value + shift, 0, 255);
    }
}
