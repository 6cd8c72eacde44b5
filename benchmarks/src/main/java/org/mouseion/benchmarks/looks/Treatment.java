package org.mouseion.benchmarks.looks;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.random.RandomGenerator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import org.mouseion.algorithms.images.Grey;
import org.mouseion.algorithms.images.Pixels;

/// What happens to pictures between two houses, two photographers or two editors.
enum Treatment {
    /// Half the size, compressed hard.
    COMPRESSED,
    /// Other light and the grain of a fast film.
    PHOTOGRAPHED,
    /// Its tones in yellowish brown.
    FADED,
    /// Two to four hundredths less on each side.
    TRIMMED,
    /// Light and dark exchanged: the glass plate of a print.
    NEGATIVE,
    MIRRORED,
    TURNED,
    /// A part of 30 to 60 hundredths of the area.
    DETAIL,
    /// Such a part, mirrored and compressed.
    MIRRORED_DETAIL;

    /// Whether the whole picture is still there.
    boolean isWhole() {
        return this != DETAIL && this != MIRRORED_DETAIL;
    }

    Pixels of(Pixels picture, RandomGenerator random) {
        return switch (this) {
            case COMPRESSED -> compressed(picture.within(320), 0.35f);
            case PHOTOGRAPHED -> photographed(picture, random);
            case FADED -> faded(picture);
            case TRIMMED -> trimmed(picture, random);
            case NEGATIVE -> picture.grey().inverted().inColour();
            case MIRRORED -> compressed(picture.mirrored(), 0.7f);
            case TURNED -> compressed(picture.turned(random.nextInt(1, 4)), 0.7f);
            case DETAIL -> detail(picture, random);
            case MIRRORED_DETAIL -> compressed(detail(picture, random).mirrored(), 0.6f);
        };
    }

    private static Pixels detail(Pixels picture, RandomGenerator random) {
        double side = Math.sqrt(random.nextDouble(0.3, 0.6));
        int width = (int) (picture.width() * side);
        int height = (int) (picture.height() * side);
        return picture.region(
                random.nextInt(picture.width() - width), random.nextInt(picture.height() - height), width, height);
    }

    private static Pixels trimmed(Pixels picture, RandomGenerator random) {
        int left = (int) (picture.width() * random.nextDouble(0.02, 0.04));
        int top = (int) (picture.height() * random.nextDouble(0.02, 0.04));
        return picture.region(left, top, picture.width() - 2 * left, picture.height() - 2 * top);
    }

    private static Pixels photographed(Pixels picture, RandomGenerator random) {
        int brighter = random.nextInt(-25, 26);
        int[] colours = picture.array().clone();
        for (int i = 0; i < colours.length; i++) {
            int shift = brighter + (int) (8 * random.nextGaussian());
            int colour = 0;
            for (int at = 0; at <= 16; at += 8) {
                colour |= Math.clamp((colours[i] >> at & 255) + shift, 0, 255) << at;
            }
            colours[i] = colour;
        }
        return Pixels.of(picture.width(), picture.height(), colours);
    }

    private static Pixels faded(Pixels picture) {
        Grey tones = picture.grey();
        int[] colours = new int[picture.width() * picture.height()];
        for (int i = 0; i < colours.length; i++) {
            int tone = tones.array()[i] & 255;
            colours[i] = 58 + tone * 172 / 255 << 16 | 46 + tone * 168 / 255 << 8 | 34 + tone * 150 / 255;
        }
        return Pixels.of(picture.width(), picture.height(), colours);
    }

    /// Written as JPEG and read again.
    private static Pixels compressed(Pixels picture, float quality) {
        int width = picture.width();
        int height = picture.height();
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, picture.array(), 0, width);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var out = new ByteArrayOutputStream();
                var stream = ImageIO.createImageOutputStream(out)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), how);
            stream.flush();
            BufferedImage read = ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
            return Pixels.of(width, height, read.getRGB(0, 0, width, height, null, 0, width));
        } catch (IOException impossible) {
            throw new IllegalStateException("Writing to memory failed", impossible);
        } finally {
            writer.dispose();
        }
    }
}
