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
import org.mouseion.formats.pictures.rendering.Workshop;

/// Sizes and packs by libvips.
public final class VipsWorkshop implements Workshop {

    /// What the library writes; the rest is written in Java.
    private static final Set<PictureFormat> OWN =
            EnumSet.of(PictureFormat.JPG, PictureFormat.PNG, PictureFormat.WEBP, PictureFormat.JP2);

    /// They are unpacked all at once, four bytes each.
    private static final long WEBP_PIXELS = 64_000_000;

    /// VP8 keeps fourteen bits for a side.
    private static final int WEBP_SIDE = 16_383;

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
        Part part = Part.of(pyramid, x, y, wide, high, width, height);
        return part.isSkewed(width, height)
                ? Workshop.JAVA.sized(pyramid, x, y, wide, high, width, height)
                : made(pyramid, part, width, height, sized -> swapped(calls.pixels(sized), pyramid.channels()));
    }

    @Override
    public byte[] piece(Pyramid pyramid, int x, int y, int wide, int high, int width, int height, PictureFormat format)
            throws IOException {
        require(format, width, height);
        Part part = Part.of(pyramid, x, y, wide, high, width, height);
        return OWN.contains(format) && !part.isSkewed(width, height)
                ? made(pyramid, part, width, height, sized -> calls.file(sized, how(format, false)))
                : Workshop.super.piece(pyramid, x, y, wide, high, width, height, format);
    }

    /// What is done with an image before it is given back.
    private interface Use {
        byte[] of(VipsImage sized) throws BrokenPicture;
    }

    private byte[] made(Pyramid pyramid, Part part, int width, int height, Use use) throws BrokenPicture {
        try (VipsImage whole = calls.tiff(pyramid.file(), part.level());
                VipsImage cut = calls.cut(whole, part.left(), part.top(), part.wide(), part.high());
                VipsImage sized = calls.sized(cut, width, height)) {
            if (sized.width() != width || sized.height() != height || sized.channels() != pyramid.channels()) {
                throw new BrokenPicture(
                        PictureTrouble.BROKEN,
                        sized.width() + " x " + sized.height() + " x " + sized.channels() + " made");
            }
            return use.of(sized);
        }
    }

    @Override
    public byte[] encoded(byte[] pixels, int width, int height, int channels, boolean bitonal, PictureFormat format)
            throws IOException {
        require(format, width, height);
        return OWN.contains(format)
                ? packed(pixels, width, height, channels, how(format, bitonal))
                : Workshop.JAVA.encoded(pixels, width, height, channels, bitonal, format);
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

    /// @throws BrokenPicture where the format has no room for the size
    private static void require(PictureFormat format, int width, int height) throws BrokenPicture {
        if (format == PictureFormat.WEBP && Math.max(width, height) > WEBP_SIDE) {
            throw new BrokenPicture(PictureTrouble.TOO_LARGE, width + " x " + height + " as WebP");
        }
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
