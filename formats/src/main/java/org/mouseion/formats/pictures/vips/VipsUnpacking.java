package org.mouseion.formats.pictures.vips;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;
import org.mouseion.formats.pictures.BrokenPicture;

/// Brings a WebP upright to sRGB of eight bits on white, as [org.mouseion.formats.pictures.decoding.PixelSource] wants
/// it.
final class VipsUnpacking {

    private static final int SRGB = 22;
    private static final int YES = 1;

    private final VipsCalls calls;
    private final MethodHandle webpload;
    private final MethodHandle autorot;
    private final MethodHandle typeOf;
    private final MethodHandle transform;
    private final MethodHandle colourspace;
    private final MethodHandle hasAlpha;
    private final MethodHandle flatten;
    private final MemorySegment white;

    VipsUnpacking(Vips vips, VipsCalls calls) {
        this.calls = calls;
        webpload = vips.open("vips_webpload", 2, ADDRESS, ADDRESS, ADDRESS);
        autorot = vips.open("vips_autorot", 2, ADDRESS, ADDRESS, ADDRESS);
        typeOf = vips.function(JAVA_LONG, "vips_image_get_typeof", ADDRESS, ADDRESS);
        transform = vips.open("vips_icc_transform", 3, ADDRESS, ADDRESS, ADDRESS, ADDRESS, JAVA_INT, ADDRESS);
        colourspace = vips.open("vips_colourspace", 3, ADDRESS, ADDRESS, JAVA_INT, ADDRESS);
        hasAlpha = vips.function(JAVA_INT, "vips_image_hasalpha", ADDRESS);
        flatten = vips.open("vips_flatten", 2, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS);
        MethodHandle array = vips.function(ADDRESS, "vips_array_double_new", ADDRESS, JAVA_INT);
        try {
            white = (MemorySegment) array.invokeExact(Arena.global().allocateFrom(JAVA_DOUBLE, 255, 255, 255), 3);
        } catch (Throwable fault) {
            throw Vips.wrong(fault);
        }
    }

    VipsImage webp(Path file) throws BrokenPicture {
        try (VipsImage stored = calls.made("webpload", (arena, out) ->
                        (int) webpload.invokeExact(arena.allocateFrom(file.toString()), out, MemorySegment.NULL));
                VipsImage upright = calls.made("autorot", (arena, out) ->
                        (int) autorot.invokeExact(stored.address(), out, MemorySegment.NULL));
                VipsImage coloured = coloured(upright)) {
            return onWhite(coloured);
        }
    }

    /// With one band less where the last says how opaque the others are; else the same again.
    private VipsImage onWhite(VipsImage image) throws BrokenPicture {
        if (!isTransparent(image)) {
            return calls.cut(image, 0, 0, image.width(), image.height());
        }
        return calls.made("flatten", (arena, out) -> (int)
                flatten.invokeExact(image.address(), out, arena.allocateFrom("background"), white, MemorySegment.NULL));
    }

    private boolean isTransparent(VipsImage image) {
        try {
            return (int) hasAlpha.invokeExact(image.address()) != 0;
        } catch (Throwable fault) {
            throw Vips.wrong(fault);
        }
    }

    /// By the profile that comes with it; where it is none that can be used, as sRGB.
    private VipsImage coloured(VipsImage image) throws BrokenPicture {
        if (isProfiled(image)) {
            try {
                return calls.made("icc_transform", (arena, out) -> (int) transform.invokeExact(
                        image.address(),
                        out,
                        arena.allocateFrom("srgb"),
                        arena.allocateFrom("embedded"),
                        YES,
                        MemorySegment.NULL));
            } catch (BrokenPicture nonsense) {
                return plain(image);
            }
        }
        return plain(image);
    }

    private VipsImage plain(VipsImage image) throws BrokenPicture {
        return calls.made("colourspace", (arena, out) ->
                (int) colourspace.invokeExact(image.address(), out, SRGB, MemorySegment.NULL));
    }

    private boolean isProfiled(VipsImage image) {
        try (Arena arena = Arena.ofConfined()) {
            return (long) typeOf.invokeExact(image.address(), arena.allocateFrom("icc-profile-data")) != 0;
        } catch (Throwable fault) {
            throw Vips.wrong(fault);
        }
    }
}
