package org.mouseion.app.collection.media.pyramid;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/// A pyramid read tile by tile with what every Java has.
final class PlainPyramid implements OpenPyramid {

    private final ImageInputStream in;
    private final ImageReader reader;
    private final PictureCraft.Size size;
    private final List<Integer> factors = new ArrayList<>();

    PlainPyramid(Path path) throws IOException {
        in = ImageIO.createImageInputStream(path.toFile());
        reader = ImageIO.getImageReadersByFormatName("tiff").next();
        reader.setInput(in);
        int levels = reader.getNumImages(true);
        for (int level = 0; level < levels; level++) {
            factors.add(1 << level);
        }
        size = new PictureCraft.Size(reader.getWidth(0), reader.getHeight(0));
    }

    @Override
    public PictureCraft.Size size() {
        return size;
    }

    @Override
    public int tile() {
        return PlainCraft.TILE;
    }

    @Override
    public List<Integer> factors() {
        return List.copyOf(factors);
    }

    @Override
    public Optional<byte[]> stored(Piece piece) {
        return Optional.empty();
    }

    @Override
    public byte[] render(Piece piece) throws IOException {
        int level = 0;
        while (level + 1 < factors.size()
                && piece.width() >> (level + 1) >= piece.outWidth()
                && piece.height() >> (level + 1) >= piece.outHeight()) {
            level++;
        }
        BufferedImage read = read(level, piece);
        BufferedImage sized = PlainPictures.scaled(read, piece.outWidth(), piece.outHeight());
        BufferedImage turned = PlainPictures.turned(sized, piece.mirrored(), piece.degrees());
        return PlainPictures.encoded(PlainPictures.inQuality(turned, piece.quality()), piece.format());
    }

    private synchronized BufferedImage read(int level, Piece piece) throws IOException {
        int width = reader.getWidth(level);
        int height = reader.getHeight(level);
        int x = Math.min(piece.x() >> level, width - 1);
        int y = Math.min(piece.y() >> level, height - 1);
        ImageReadParam how = reader.getDefaultReadParam();
        how.setSourceRegion(new Rectangle(
                x,
                y,
                Math.clamp((piece.width() + (1 << level) - 1) >> level, 1, width - x),
                Math.clamp((piece.height() + (1 << level) - 1) >> level, 1, height - y)));
        return reader.read(level, how);
    }

    @Override
    public synchronized void close() throws IOException {
        reader.dispose();
        in.close();
    }
}
