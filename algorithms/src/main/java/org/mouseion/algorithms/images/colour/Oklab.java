package org.mouseion.algorithms.images.colour;

import java.util.Locale;

/// A colour as the eye sorts colours: lightness 0 to 1, green to red, blue to yellow (each about -0.4 to
/// 0.4).
///
/// Source: B. Ottosson, *A perceptual color space for image processing* (2020). A distance of 0.02 is
/// just seen between large fields; black and white are 1 apart.
///
/// @param a green (negative) to red
/// @param b blue (negative) to yellow
public record Oklab(float lightness, float a, float b) {

    private static final float[] LINEAR = linear();

    private static float[] linear() {
        float[] table = new float[256];
        for (int i = 0; i < 256; i++) {
            double value = i / 255.0;
            table[i] = (float) (value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4));
        }
        return table;
    }

    /// Of an sRGB colour `0xRRGGBB`.
    public static Oklab of(int rgb) {
        double red = LINEAR[rgb >> 16 & 255];
        double green = LINEAR[rgb >> 8 & 255];
        double blue = LINEAR[rgb & 255];
        double l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
        double m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
        double s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
        return new Oklab(
                (float) (0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s),
                (float) (1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s),
                (float) (0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s));
    }

    /// Of `#RRGGBB`, as a person types it.
    public static Oklab of(String hex) {
        String digits = hex.strip().toUpperCase(Locale.ROOT);
        if (!digits.matches("#?[0-9A-F]{6}")) {
            throw new IllegalArgumentException(
                    "A colour is six hexadecimal digits such as #1D3557, not '" + hex + "'.");
        }
        return of(Integer.parseInt(digits.substring(digits.length() - 6), 16));
    }

    /// The nearest sRGB colour, each channel cut off at its ends.
    public int rgb() {
        double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
        double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
        double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
        return encoded(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s) << 16
                | encoded(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s) << 8
                | encoded(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s);
    }

    private static double cube(double value) {
        return value * value * value;
    }

    private static int encoded(double linear) {
        double value = linear <= 0.0031308 ? 12.92 * linear : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055;
        return (int) Math.round(255 * Math.clamp(value, 0.0, 1.0));
    }

    /// How colourful it is; 0 is grey, the purest sRGB red 0.26.
    public double chroma() {
        return Math.hypot(a, b);
    }

    /// Straight distance, the measure of difference.
    public double distance(Oklab other) {
        double dl = lightness - other.lightness;
        double da = a - other.a;
        double db = b - other.b;
        return Math.sqrt(dl * dl + da * da + db * db);
    }

    /// The same lightness with this much of the two colour axes taken away.
    Oklab without(double castA, double castB) {
        return new Oklab(lightness, (float) (a - castA), (float) (b - castB));
    }

    public String hex() {
        return String.format(Locale.ROOT, "#%06X", rgb());
    }
}
