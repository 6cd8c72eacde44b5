package org.mouseion.formats.pictures.vips;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.mouseion.formats.iiif.image.request.PictureFormat;
import org.mouseion.formats.pictures.BrokenPicture;
import org.mouseion.formats.pictures.PictureHeader;
import org.mouseion.formats.pictures.PictureKind;
import org.mouseion.formats.pictures.PictureTrouble;
import org.mouseion.formats.pictures.decoding.PixelSource;
import org.mouseion.formats.pictures.pyramid.Pyramid;
import org.mouseion.formats.pictures.pyramid.Pyramid.Level;
import org.mouseion.formats.pictures.rendering.Workshop;

/// Sizes and packs by libvips.
public final class VipsWorkshop implements Workshop {

    /// They are unpacked all at once, four bytes each.
    private static final long WEBP_PIXELS = 64_000_000;

    private static final class Once {
        private static final Optional<VipsWorkshop> FOUND = Vips.find().map(VipsWorkshop::new);
    }

    private final Vips vips;
    private final VipsCalls calls;
    private final VipsUnpacking unpacking;
    private final Set<PictureFormat> formats;

    private VipsWorkshop(Vips vips) {
        this.vips = vips;
        this.calls = new VipsCalls(vips);
        this.unpacking = new VipsUnpacking(vips, calls);
        EnumSet<PictureFormat> found = EnumSet.copyOf(Workshop.JAVA.formats());
        // A library may have been built without them: a square of sixteen pixels tells.
        for (PictureFormat format : EnumSet.of(PictureFormat.WEBP, PictureFormat.JP2)) {
            try {
                packed(new byte[16 * 16 * 3], 16, 16, 3, how(format, false));
                found.add(format);
            } catch (BrokenPicture without) {
                found.remove(format);
            }
        }
        this.formats = Set.copyOf(found);
    }

    /// The workshop, where the machine has libvips 8.13 or newer and `-Dmouseion.vips=off` does not forbid it.
    public static Optional<VipsWorkshop> find() {
        return Once.FOUND;
    }

    /// This one where it is to be had, else Java's.
    public static Workshop best() {
        return find().<Workshop>map(found -> found).orElse(Workshop.JAVA);
    }

    @Override
    public String name() {
        return "libvips " + vips.version();
    }

    @Override
    public Set<PictureFormat> formats() {
        return formats;
    }

    @Override
    public PixelSource open(Path file, PictureHeader header, int page) throws IOException {
        long pixels = (long) header.width() * header.height();
        if (header.kind() != PictureKind.WEBP || pixels > WEBP_PIXELS) {
            return Workshop.JAVA.open(file, header, page);
        }
        VipsImage image = unpacking.webp(file);
        if (image.width() != header.uprightWidth()
                || image.height() != header.uprightHeight()
                || image.channels() != 3) {
            image.close();
            throw new BrokenPicture(PictureTrouble.BROKEN, image.width() + " x " + image.height() + " held");
        }
        return new VipsSource(calls, image);
    }

    @Override
    public byte[] sized(Pyramid pyramid, int x, int y, int wide, int high, int width, int height) throws IOException {
        int number = pyramid.level(Math.min((double) wide / width, (double) high / height));
        Level level = pyramid.levels().get(number);
        int left = edge(x, pyramid.width(), level.width(), 0, level.width() - 1);
        int top = edge(y, pyramid.height(), level.height(), 0, level.height() - 1);
        int right = edge(x + wide, pyramid.width(), level.width(), left + 1, level.width());
        int bottom = edge(y + high, pyramid.height(), level.height(), top + 1, level.height());
        if (width > right - left != height > bottom - top) {
            // What gets longer one way alone, the library (8.14) shifts by half a pixel the other way.
            return Workshop.JAVA.sized(pyramid, x, y, wide, high, width, height);
        }
        try (VipsImage whole = calls.tiff(pyramid.file(), number);
                VipsImage part = calls.cut(whole, left, top, right - left, bottom - top);
                VipsImage sized = calls.sized(part, width, height)) {
            if (sized.width() != width || sized.height() != height || sized.channels() != pyramid.channels()) {
                throw new BrokenPicture(
                        PictureTrouble.BROKEN,
                        sized.width() + " x " + sized.height() + " x " + sized.channels() + " made");
            }
            return swapped(calls.pixels(sized), pyramid.channels());
        }
    }

    /// A line of the whole picture as it lies in a level: half a pixel beside its place at most.
    private static int edge(int at, int whole, int level, int least, int most) {
        return Math.clamp(Math.round((double) at * level / whole), least, most);
    }

    @Override
    public byte[] encoded(byte[] pixels, int width, int height, int channels, boolean bitonal, PictureFormat format)
            throws IOException {
        return switch (format) {
            case JPG, PNG, WEBP, JP2 -> packed(pixels, width, height, channels, how(format, bitonal));
            case GIF, TIF, PDF -> Workshop.JAVA.encoded(pixels, width, height, channels, bitonal, format);
        };
    }

    @Override
    public byte[] encode(byte[] pixels, int width, int height, int channels, float quality) throws IOException {
        return packed(
                pixels,
                width,
                height,
                channels,
                ".jpg[Q=" + Math.round(100 * quality) + ",strip,subsample_mode=on,optimize_coding]");
    }

    private static String how(PictureFormat format, boolean bitonal) {
        return switch (format) {
            case JPG -> ".jpg[Q=86,strip,subsample_mode=on]";
            case PNG -> bitonal ? ".png[bitdepth=1,strip]" : ".png[compression=6,filter=all,strip]";
            case WEBP -> ".webp[Q=82,effort=2,strip]";
            case JP2 -> ".jp2[Q=60]";
            case GIF, TIF, PDF -> throw new IllegalArgumentException(format + " is written in Java");
        };
    }

    private byte[] packed(byte[] bgr, int width, int height, int channels, String how) throws BrokenPicture {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment pixels = arena.allocate(bgr.length);
            if (channels == 3) {
                for (int i = 0; i < bgr.length; i += 3) {
                    pixels.set(ValueLayout.JAVA_BYTE, i, bgr[i + 2]);
                    pixels.set(ValueLayout.JAVA_BYTE, i + 1L, bgr[i + 1]);
                    pixels.set(ValueLayout.JAVA_BYTE, i + 2L, bgr[i]);
                }
            } else {
                MemorySegment.copy(bgr, 0, pixels, ValueLayout.JAVA_BYTE, 0, bgr.length);
            }
            try (VipsImage image = calls.over(pixels, width, height, channels)) {
                return calls.file(image, how);
            }
        }
    }

    static byte[] swapped(byte[] pixels, int channels) {
        for (int i = 0; channels == 3 && i < pixels.length; i += 3) {
            byte red = pixels[i];
            pixels[i] = pixels[i + 2];
            pixels[i + 2] = red;
        }
        return pixels;
    }
}
