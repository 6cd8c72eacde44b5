package org.mouseion.algorithms.drawing.ink;

import java.util.random.RandomGenerator;

/// Smooth randomness over the plane: gradient noise as in K. Perlin, "Improving Noise" (SIGGRAPH 2002), and its sums.
/// Values lie in −1 … 1, neighbouring points differ little, and one unit of the plane is about one hill.
public final class Noise {

    private static final double[] GX = {1, -1, 1, -1, 1.4142, -1.4142, 0, 0};
    private static final double[] GY = {1, 1, -1, -1, 0, 0, 1.4142, -1.4142};

    private final int[] permutation = new int[512];

    public Noise(RandomGenerator random) {
        int[] p = new int[256];
        for (int i = 0; i < 256; i++) {
            p[i] = i;
        }
        for (int i = 255; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int kept = p[i];
            p[i] = p[j];
            p[j] = kept;
        }
        for (int i = 0; i < 512; i++) {
            permutation[i] = p[i & 255];
        }
    }

    public double at(double x, double y) {
        int ix = (int) Math.floor(x);
        int iy = (int) Math.floor(y);
        double fx = x - ix;
        double fy = y - iy;
        double u = fade(fx);
        double v = fade(fy);
        double top = mix(u, corner(ix, iy, fx, fy), corner(ix + 1, iy, fx - 1, fy));
        double bottom = mix(u, corner(ix, iy + 1, fx, fy - 1), corner(ix + 1, iy + 1, fx - 1, fy - 1));
        return Math.clamp(mix(v, top, bottom), -1, 1);
    }

    /// Hills on hills: each of `octaves` sheets twice as fine and half as high as the one before.
    public double hills(double x, double y, int octaves) {
        double sum = 0;
        double height = 0.5;
        double scale = 1;
        for (int i = 0; i < octaves; i++) {
            sum += height * at(x * scale + 17.3 * i, y * scale - 9.1 * i);
            height /= 2;
            scale *= 2;
        }
        return sum;
    }

    /// Crests instead of hills, 0 … 1: mountains.
    public double ridges(double x, double y, int octaves) {
        double sum = 0;
        double height = 0.5;
        double scale = 1;
        double above = 1;
        for (int i = 0; i < octaves; i++) {
            double crest = 1 - Math.abs(at(x * scale + 5.7 * i, y * scale + 3.1 * i));
            crest *= crest;
            sum += height * crest * above;
            above = crest; // fine crests only where there is a crest already
            height /= 2;
            scale *= 2.1;
        }
        return sum;
    }

    private double corner(int ix, int iy, double fx, double fy) {
        int g = permutation[permutation[ix & 255] + (iy & 255)] & 7;
        return GX[g] * fx + GY[g] * fy;
    }

    private static double fade(double t) {
        return t * t * t * (t * (t * 6 - 15) + 10);
    }

    private static double mix(double t, double a, double b) {
        return a + t * (b - a);
    }
}
