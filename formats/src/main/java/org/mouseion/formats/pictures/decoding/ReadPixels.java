package org.mouseion.formats.pictures.decoding;

import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;
import java.awt.Rectangle;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;
import org.mouseion.formats.pictures.BrokenPicture;
import org.mouseion.formats.pictures.Orientation;
import org.mouseion.formats.pictures.PictureHeader;
import org.mouseion.formats.pictures.PictureKind;
import org.mouseion.formats.pictures.PictureTrouble;

/// Pixels by ImageIO: the readers of TwelveMonkeys (CMYK, profiles, every TIFF, WebP) before those of Java.
final class ReadPixels implements PixelSource {

    private static final String PREFERRED = "com.twelvemonkeys.";

    private static final long WEBP_PIXELS = 64_000_000;
    private static final long WEBP_BYTES = 64_000_000;

    private final PictureHeader header;
    private final Orientation orientation;
    private final int index;
    private final int storedWidth;
    private final int storedHeight;
    private final ImageInputStream input;
    private final ImageReader reader;
    private final @Nullable ICC_Profile profile;
    private final boolean grey;

    /// @param page from 0; only of a TIFF it may be another than 0
    ReadPixels(Path file, PictureHeader header, int page) throws IOException {
        this.header = header;
        this.index = header.kind() == PictureKind.TIFF ? TiffPages.index(file, page) : 0;
        this.input = input(file, header);
        this.reader = reader(header.kind());
        try {
            // Words in a file may be packed a million times: they are not unpacked.
            reader.setInput(input, false, true);
            this.storedWidth = reader.getWidth(index);
            this.storedHeight = reader.getHeight(index);
            if (page == 0 && (storedWidth != header.width() || storedHeight != header.height())) {
                throw new BrokenPicture(PictureTrouble.BROKEN, storedWidth + " x " + storedHeight + " held");
            }
            this.orientation = page == 0 ? header.orientation() : Orientation.UPRIGHT;
            this.profile = header.kind() == PictureKind.PNG && header.profiled() ? PngProfile.find(file) : null;
            this.grey = profile == null
                    && header.kind() != PictureKind.WEBP
                    && header.kind() != PictureKind.GIF
                    && Srgb.isGrey(region(new Rectangle(0, 0, Math.min(8, storedWidth), Math.min(8, storedHeight))));
        } catch (IOException | RuntimeException fault) {
            close();
            throw broken(fault);
        }
    }

    /// A WebP is small and read bit by bit: from memory, and only where its pixels fit there too.
    private static ImageInputStream input(Path file, PictureHeader header) throws IOException {
        if (header.kind() != PictureKind.WEBP) {
            return new FileImageInputStream(file.toFile());
        }
        if ((long) header.width() * header.height() > WEBP_PIXELS || Files.size(file) > WEBP_BYTES) {
            throw new BrokenPicture(PictureTrouble.TOO_LARGE, header.width() + " x " + header.height());
        }
        return new ByteArrayImageInputStream(Files.readAllBytes(file));
    }

    private static ImageReader reader(PictureKind kind) throws BrokenPicture {
        ImageReader first = null;
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(kind.name());
        while (readers.hasNext()) {
            ImageReader next = readers.next();
            if (next.getClass().getName().startsWith(PREFERRED)) {
                return next;
            }
            first = first == null ? next : first;
        }
        if (first == null) {
            throw new BrokenPicture(PictureTrouble.UNSUPPORTED, kind.name());
        }
        return first;
    }

    @Override
    public int width() {
        return orientation.isTurnedSideways() ? storedHeight : storedWidth;
    }

    @Override
    public int height() {
        return orientation.isTurnedSideways() ? storedWidth : storedHeight;
    }

    @Override
    public int channels() {
        return grey ? 1 : 3;
    }

    @Override
    public void read(int y, int rows, byte[] into) throws IOException {
        Rectangle part = Srgb.stored(orientation, y, rows, width(), storedWidth, storedHeight);
        BufferedImage image;
        try {
            image = region(part);
        } catch (IOException | RuntimeException fault) {
            throw broken(fault);
        }
        if (image.getWidth() != part.width || image.getHeight() != part.height) {
            throw new BrokenPicture(PictureTrouble.TRUNCATED, "rows from " + y);
        }
        int channels = channels();
        byte[] stored = grey ? Srgb.greys(image) : Srgb.colours(image, profile);
        if (orientation.exif() == 1) {
            System.arraycopy(stored, 0, into, 0, rows * width() * channels);
            return;
        }
        int at = 0;
        for (int row = 0; row < rows; row++) {
            for (int x = 0; x < width(); x++) {
                int sx = orientation.storedX(x, y + row, storedWidth, storedHeight) - part.x;
                int sy = orientation.storedY(x, y + row, storedWidth, storedHeight) - part.y;
                int from = (sy * part.width + sx) * channels;
                for (int c = 0; c < channels; c++) {
                    into[at++] = stored[from + c];
                }
            }
        }
    }

    private BufferedImage region(Rectangle part) throws IOException {
        ImageReadParam param = reader.getDefaultReadParam();
        param.setSourceRegion(part);
        return reader.read(index, param);
    }

    /// Readers meet broken files with every kind of exception there is.
    private BrokenPicture broken(Exception fault) {
        if (fault instanceof BrokenPicture already) {
            return already;
        }
        String detail = header.kind() + ": " + fault.getClass().getSimpleName();
        return new BrokenPicture(
                fault instanceof java.io.EOFException ? PictureTrouble.TRUNCATED : PictureTrouble.BROKEN,
                detail,
                fault);
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        input.close();
    }
}
