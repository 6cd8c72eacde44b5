package org.mouseion.algorithms.images.colour;

import java.util.Arrays;
import org.mouseion.algorithms.images.Pixels;

/// The plain field that a picture lies on: a mount, bare paper, the photographer's grey, the wall behind
/// a vase.
///
/// Found where four fifths of the outermost ring have one colour; then everything of nearly that colour
/// that hangs together with the ring belongs to it (flood fill). A sky or a sea touches some sides only
/// and is no ground.
///
/// @param mask true for the pixels of the ground, row after row
/// @param share of all pixels, 0 where no ground was found
/// @param colour the ring's middle colour, whether or not it makes a ground
record Ground(boolean[] mask, double share, Oklab colour) {

    private static final double NEAR = 0.07;
    private static final double OF_RING = 0.8;
    /// Where the ground leaves less than this, it is the picture (a monochrome, a blank sheet).
    private static final double LEFT = 0.03;

    static Ground of(Pixels picture) {
        int width = picture.width();
        int height = picture.height();
        int[] ring = ring(width, height);
        Oklab[] colours = new Oklab[ring.length];
        for (int i = 0; i < ring.length; i++) {
            colours[i] = Oklab.of(picture.array()[ring[i]]);
        }
        Oklab middle = middle(colours);
        long near =
                Arrays.stream(colours).filter(c -> c.distance(middle) < NEAR).count();
        boolean[] mask = new boolean[width * height];
        if (near < OF_RING * ring.length) {
            return new Ground(mask, 0, middle);
        }
        int filled = flood(picture, ring, middle, mask);
        if (filled > (1 - LEFT) * mask.length) {
            return new Ground(new boolean[width * height], 0, middle);
        }
        return new Ground(mask, (double) filled / mask.length, middle);
    }

    private static int[] ring(int width, int height) {
        return java.util.stream.IntStream.range(0, width * height)
                .filter(i -> i < width || i >= width * (height - 1) || i % width == 0 || i % width == width - 1)
                .toArray();
    }

    /// The median of each axis.
    private static Oklab middle(Oklab[] colours) {
        return new Oklab(median(colours, Oklab::lightness), median(colours, Oklab::a), median(colours, Oklab::b));
    }

    private static float median(Oklab[] colours, java.util.function.ToDoubleFunction<Oklab> axis) {
        double[] values = Arrays.stream(colours).mapToDouble(axis).sorted().toArray();
        return (float) values[values.length / 2];
    }

    private static int flood(Pixels picture, int[] ring, Oklab middle, boolean[] mask) {
        int width = picture.width();
        int[] colours = picture.array();
        int[] queue = new int[mask.length];
        int end = 0;
        for (int start : ring) {
            end = join(start, colours, middle, mask, queue, end);
        }
        for (int next = 0; next < end; next++) {
            int at = queue[next];
            int x = at % width;
            if (x > 0) {
                end = join(at - 1, colours, middle, mask, queue, end);
            }
            if (x < width - 1) {
                end = join(at + 1, colours, middle, mask, queue, end);
            }
            if (at >= width) {
                end = join(at - width, colours, middle, mask, queue, end);
            }
            if (at + width < mask.length) {
                end = join(at + width, colours, middle, mask, queue, end);
            }
        }
        return end;
    }

    private static int join(int at, int[] colours, Oklab middle, boolean[] mask, int[] queue, int end) {
        if (mask[at] || Oklab.of(colours[at]).distance(middle) >= NEAR) {
            return end;
        }
        mask[at] = true;
        queue[end] = at;
        return end + 1;
    }
}
