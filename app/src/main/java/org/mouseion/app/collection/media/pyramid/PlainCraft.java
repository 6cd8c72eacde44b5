package org.mouseion.app.collection.media.pyramid;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import org.springframework.stereotype.Component;

/// Reads and writes pictures with what every Java has.
@Component
class PlainCraft implements PictureCraft {

    static final int TILE = 512;

    /// More pixels than this would not fit in the memory of a small machine.
    private static final long MOST_PIXELS = 120_000_000;

    private static final int MOST_PAGES = 2000;

    @Override
    public Set<String> formats() {
        return Set.of("jpg", "png", "gif", "tif");
    }

    @Override
    public Looked look(Path file) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return new Looked.Refused("no-picture", "");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                boolean several = reader.getFormatName().equalsIgnoreCase("tif");
                int pages = several ? Math.min(reader.getNumImages(true), MOST_PAGES) : 1;
                List<Size> sizes = new ArrayList<>();
                for (int page = 0; page < pages; page++) {
                    sizes.add(new Size(reader.getWidth(page), reader.getHeight(page)));
                }
                Size first = sizes.getFirst();
                if ((long) first.width() * first.height() > MOST_PIXELS) {
                    return new Looked.Refused("too-many-pixels", first.width() + "\t" + first.height());
                }
                String type = reader.getOriginatingProvider().getMIMETypes()[0];
                return new Looked.Picture(type, sizes);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException broken) {
            return new Looked.Refused("broken", "");
        }
    }

    @Override
    public Made make(Path master, int page, Path pyramid) throws IOException {
        BufferedImage picture;
        try {
            picture = PlainPictures.read(master, page);
        } catch (IOException | RuntimeException broken) {
            return new Made.Failed("broken", "");
        }
        if (picture == null) {
            return new Made.Failed("no-picture", "");
        }
        write(PlainPictures.rgb(picture), pyramid);
        return new Made.Done(new Size(picture.getWidth(), picture.getHeight()));
    }

    private static void write(BufferedImage picture, Path pyramid) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        Files.deleteIfExists(pyramid);
        try (ImageOutputStream out = ImageIO.createImageOutputStream(new File(pyramid.toString()))) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            BufferedImage level = picture;
            while (true) {
                ImageWriteParam how = writer.getDefaultWriteParam();
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionType("JPEG");
                how.setCompressionQuality(0.9f);
                how.setTilingMode(ImageWriteParam.MODE_EXPLICIT);
                how.setTiling(TILE, TILE, 0, 0);
                writer.writeToSequence(
                        new IIOImage(level, null, writer.getDefaultImageMetadata(new ImageTypeSpecifier(level), how)),
                        how);
                if (Math.max(level.getWidth(), level.getHeight()) <= TILE) {
                    break;
                }
                level = PlainPictures.scaled(level, (level.getWidth() + 1) / 2, (level.getHeight() + 1) / 2);
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
    }

    @Override
    public OpenPyramid open(Path pyramid) throws IOException {
        return new PlainPyramid(pyramid);
    }
}
