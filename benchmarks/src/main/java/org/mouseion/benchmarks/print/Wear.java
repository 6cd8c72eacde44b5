package org.mouseion.benchmarks.print;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.random.RandomGenerator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import org.mouseion.algorithms.images.Grey;

/// What age and a scanner do to a printed page: the stated model.
///
/// In this order: pixels at the edges of letters turn over (T. Kanungo, R. Haralick and I. Phillips,
/// Global and local document degradation models, ICDAR 1993: a pixel at distance d from the edge with
/// probability e^(-d²/edges)/2, any with `specks`); ink fades to a tone; the other side of the leaf
/// shows through, mirrored and blurred; the page is scanned leaning; light falls off across it and
/// into a fold; a lid lies dark around it; the lens blurs; the sensor adds noise; JPEG.
///
/// @param edges how ragged letters are; 0 for sharp ones
/// @param specks share of pixels that turn over anywhere
/// @param ink tone of full ink on paper of 235
/// @param through contrast of the other side, as a share of that of this one
/// @param lean greatest angle in degrees, either way
/// @param dim share of the light that is lost in the darkest corner
/// @param fold share of the light that is lost in the fold
/// @param lid pixels of the scanner's lid on two sides
/// @param blur standard deviation in pixels
/// @param noise standard deviation in tones
/// @param quality of the JPEG, 0 to 1; 0 for none
/// @param dots resolution of the scan; pages are printed at 200
public record Wear(
        String name,
        double edges,
        double specks,
        int ink,
        double through,
        double lean,
        double dim,
        double fold,
        int lid,
        double blur,
        double noise,
        float quality,
        int dots) {

    public static final List<Wear> LEVELS = List.of(
            new Wear("0 as printed", 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200),
            new Wear("1 well kept", 0.5, 0.0002, 50, 0.05, 1, 0.15, 0.1, 0, 0.6, 4, 0.8f, 200),
            new Wear("2 aged", 0.8, 0.0010, 80, 0.15, 2, 0.40, 0.4, 20, 0.8, 7, 0.6f, 200),
            new Wear("3 poor", 1.0, 0.0020, 110, 0.25, 3, 0.60, 0.6, 40, 1.0, 9, 0.45f, 200),
            new Wear("4 small and poor", 0.6, 0.0010, 90, 0.20, 2, 0.50, 0.5, 30, 0.7, 7, 0.5f, 120));

    private static final int PAPER = 235;

    public Grey of(Grey printed, Grey otherSide, RandomGenerator random) {
        if (name.startsWith("0")) {
            return printed;
        }
        float[] tones = toned(turned(printed, random));
        float[] back = blurred(toned(mirrored(otherSide)), printed.width(), printed.height(), 1.5);
        for (int i = 0; i < tones.length; i++) {
            tones[i] = Math.max(0, tones[i] - (float) through * (PAPER - back[i]));
        }
        Grey page = scanned(tones, printed.width(), printed.height(), random);
        Grey small = dots == 200 ? page : page.resized(page.width() * dots / 200, page.height() * dots / 200);
        float[] seen = blurred(small.toFloats(), small.width(), small.height(), blur);
        byte[] noisy = new byte[seen.length];
        for (int i = 0; i < seen.length; i++) {
            noisy[i] = (byte) Math.clamp(Math.round(seen[i] + noise * random.nextGaussian()), 0, 255);
        }
        return pressed(Grey.of(small.width(), small.height(), noisy));
    }

    /// Kanungo's model: true for ink.
    private boolean[] turned(Grey page, RandomGenerator random) {
        int width = page.width();
        int height = page.height();
        boolean[] ink = new boolean[width * height];
        for (int y = 0, at = 0; y < height; y++) {
            for (int x = 0; x < width; x++, at++) {
                boolean inked = page.at(x, y) < 128;
                int distance = edges == 0 ? 3 : distance(page, x, y, inked);
                double chance = specks + (distance > 2 ? 0 : 0.5 * Math.exp(-distance * distance / edges));
                ink[at] = inked != (random.nextDouble() < chance);
            }
        }
        return ink;
    }

    /// To the nearest pixel of the other kind, 1 to 3.
    private static int distance(Grey page, int x, int y, boolean inked) {
        for (int far = 1; far <= 2; far++) {
            for (int[] step : new int[][] {{far, 0}, {-far, 0}, {0, far}, {0, -far}}) {
                int besideX = Math.clamp(x + step[0], 0, page.width() - 1);
                int besideY = Math.clamp(y + step[1], 0, page.height() - 1);
                if (page.at(besideX, besideY) < 128 != inked) {
                    return far;
                }
            }
        }
        return 3;
    }

    private static boolean[] mirrored(Grey page) {
        Grey back = page.mirrored();
        boolean[] ink = new boolean[back.array().length];
        for (int i = 0; i < ink.length; i++) {
            ink[i] = (back.array()[i] & 255) < 128;
        }
        return ink;
    }

    private float[] toned(boolean[] inked) {
        float[] tones = new float[inked.length];
        for (int i = 0; i < tones.length; i++) {
            tones[i] = inked[i] ? ink : PAPER;
        }
        return tones;
    }

    /// Leaning, in its light, under its lid; between four pixels by their nearness.
    private Grey scanned(float[] tones, int width, int height, RandomGenerator random) {
        double angle = Math.toRadians(lean * (0.5 + random.nextDouble() / 2) * (random.nextBoolean() ? 1 : -1));
        double sine = Math.sin(angle);
        double cosine = Math.cos(angle);
        boolean right = random.nextBoolean();
        boolean low = random.nextBoolean();
        double fold = width * (0.3 + 0.4 * random.nextDouble());
        byte[] scan = new byte[tones.length];
        for (int y = 0, at = 0; y < height; y++) {
            for (int x = 0; x < width; x++, at++) {
                double across = x - width / 2.0;
                double down = y - height / 2.0;
                double tone = sampled(
                        tones,
                        width,
                        height,
                        across * cosine - down * sine + width / 2.0,
                        across * sine + down * cosine + height / 2.0);
                double far = ((right ? x : width - x) / (double) width + (low ? y : height - y) / (double) height) / 2;
                double light = 1 - dim * far * far;
                double near = (x - fold) / (width * 0.03);
                light *= 1 - this.fold * Math.exp(-near * near);
                boolean lidded = right && x >= width - lid || !right && x < lid || low && y >= height - lid;
                scan[at] = (byte) (lidded ? 12 : Math.clamp(Math.round(tone * light), 0, 255));
            }
        }
        return Grey.of(width, height, scan);
    }

    private static double sampled(float[] tones, int width, int height, double x, double y) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) {
            return PAPER;
        }
        int at = top * width + left;
        double one = tones[at] + (tones[at + 1] - tones[at]) * (x - left);
        double other = tones[at + width] + (tones[at + width + 1] - tones[at + width]) * (x - left);
        return one + (other - one) * (y - top);
    }

    private static float[] blurred(float[] tones, int width, int height, double sigma) {
        if (sigma <= 0) {
            return tones;
        }
        int reach = (int) Math.ceil(3 * sigma);
        float[] weights = new float[2 * reach + 1];
        float all = 0;
        for (int i = -reach; i <= reach; i++) {
            weights[i + reach] = (float) Math.exp(-i * i / (2 * sigma * sigma));
            all += weights[i + reach];
        }
        float[] across = new float[tones.length];
        float[] both = new float[tones.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                float sum = 0;
                for (int i = -reach; i <= reach; i++) {
                    sum += weights[i + reach] * tones[y * width + Math.clamp(x + i, 0, width - 1)];
                }
                across[y * width + x] = sum / all;
            }
        }
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                float sum = 0;
                for (int i = -reach; i <= reach; i++) {
                    sum += weights[i + reach] * across[Math.clamp(y + i, 0, height - 1) * width + x];
                }
                both[y * width + x] = sum / all;
            }
        }
        return both;
    }

    private Grey pressed(Grey page) {
        if (quality == 0) {
            return page;
        }
        try {
            BufferedImage image = new BufferedImage(page.width(), page.height(), BufferedImage.TYPE_BYTE_GRAY);
            image.getRaster().setDataElements(0, 0, page.width(), page.height(), page.array());
            ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
            ImageWriteParam wish = writer.getDefaultWriteParam();
            wish.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            wish.setCompressionQuality(quality);
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            try (var out = ImageIO.createImageOutputStream(file)) {
                writer.setOutput(out);
                writer.write(null, new IIOImage(image, null, null), wish);
            }
            writer.dispose();
            BufferedImage read = ImageIO.read(new ByteArrayInputStream(file.toByteArray()));
            byte[] tones = new byte[page.width() * page.height()];
            read.getRaster().getDataElements(0, 0, page.width(), page.height(), tones);
            return Grey.of(page.width(), page.height(), tones);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }
}
