package org.mouseion.formats.pictures.vips;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;
import org.mouseion.formats.pictures.BrokenPicture;

/// The few functions of libvips that are used, with Java's types. Every image they make is a [VipsImage] to be closed.
final class VipsCalls {

    /// Catmull-Rom, as our own kernel.
    private static final int CUBIC = 2;

    private static final int BYTES = 0;

    private final Vips vips;
    private final MethodHandle tiffload;
    private final MethodHandle extract;
    private final MethodHandle resize;
    private final MethodHandle toBuffer;
    private final MethodHandle toMemory;
    private final MethodHandle fromMemory;
    private final MethodHandle width;
    private final MethodHandle height;
    private final MethodHandle bands;

    VipsCalls(Vips vips) {
        this.vips = vips;
        tiffload = vips.open("vips_tiffload", 2, ADDRESS, ADDRESS, ADDRESS, JAVA_INT, ADDRESS);
        extract = vips.open("vips_extract_area", 6, ADDRESS, ADDRESS, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS);
        resize = vips.open(
                "vips_resize", 3, ADDRESS, ADDRESS, JAVA_DOUBLE, ADDRESS, JAVA_DOUBLE, ADDRESS, JAVA_INT, ADDRESS);
        toBuffer = vips.open("vips_image_write_to_buffer", 4, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS);
        toMemory = vips.function(ADDRESS, "vips_image_write_to_memory", ADDRESS, ADDRESS);
        fromMemory = vips.function(
                ADDRESS, "vips_image_new_from_memory", ADDRESS, JAVA_LONG, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT);
        width = vips.function(JAVA_INT, "vips_image_get_width", ADDRESS);
        height = vips.function(JAVA_INT, "vips_image_get_height", ADDRESS);
        bands = vips.function(JAVA_INT, "vips_image_get_bands", ADDRESS);
    }

    /// A call that leaves an image at `out`.
    interface Making {
        int into(SegmentAllocator arena, MemorySegment out) throws Throwable;
    }

    VipsImage made(String doing, Making making) throws BrokenPicture {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment out = arena.allocate(ADDRESS);
            if (making.into(arena, out) != 0) {
                throw vips.trouble(doing);
            }
            MemorySegment image = out.get(ADDRESS, 0);
            return new VipsImage(vips, image, (int) width.invokeExact(image), (int) height.invokeExact(image), (int)
                    bands.invokeExact(image));
        } catch (BrokenPicture broken) {
            throw broken;
        } catch (Throwable fault) {
            throw Vips.wrong(fault);
        }
    }

    /// One directory of a TIFF, of which no tile is unpacked yet.
    VipsImage tiff(Path file, int directory) throws BrokenPicture {
        return made("tiffload", (arena, out) -> (int) tiffload.invokeExact(
                arena.allocateFrom(file.toString()), out, arena.allocateFrom("page"), directory, MemorySegment.NULL));
    }

    VipsImage cut(VipsImage image, int left, int top, int wide, int high) throws BrokenPicture {
        return made("extract_area", (arena, out) ->
                (int) extract.invokeExact(image.address(), out, left, top, wide, high, MemorySegment.NULL));
    }

    VipsImage sized(VipsImage image, int wide, int high) throws BrokenPicture {
        double across = (double) wide / image.width();
        double down = (double) high / image.height();
        return made("resize", (arena, out) -> (int) resize.invokeExact(
                image.address(),
                out,
                across,
                arena.allocateFrom("vscale"),
                down,
                arena.allocateFrom("kernel"),
                CUBIC,
                MemorySegment.NULL));
    }

    /// An image over pixels that live as long as `pixels`: close it before them.
    VipsImage over(MemorySegment pixels, int wide, int high, int channels) throws BrokenPicture {
        try {
            MemorySegment image =
                    (MemorySegment) fromMemory.invokeExact(pixels, pixels.byteSize(), wide, high, channels, BYTES);
            if (image.equals(MemorySegment.NULL)) {
                throw vips.trouble("new_from_memory");
            }
            return new VipsImage(vips, image, wide, high, channels);
        } catch (BrokenPicture broken) {
            throw broken;
        } catch (Throwable fault) {
            throw Vips.wrong(fault);
        }
    }

    /// All of its pixels, shape `[height * width * channels]`, red first.
    byte[] pixels(VipsImage image) throws BrokenPicture {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment size = arena.allocate(JAVA_LONG);
            MemorySegment memory = (MemorySegment) toMemory.invokeExact(image.address(), size);
            if (memory.equals(MemorySegment.NULL)) {
                throw vips.trouble("write_to_memory");
            }
            return taken(memory, size.get(JAVA_LONG, 0));
        } catch (BrokenPicture broken) {
            throw broken;
        } catch (Throwable fault) {
            throw Vips.wrong(fault);
        }
    }

    /// A whole file.
    ///
    /// @param how its ending and options, as libvips names them: `.webp[Q=80]`
    byte[] file(VipsImage image, String how) throws BrokenPicture {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment at = arena.allocate(ADDRESS);
            MemorySegment size = arena.allocate(JAVA_LONG);
            int code =
                    (int) toBuffer.invokeExact(image.address(), arena.allocateFrom(how), at, size, MemorySegment.NULL);
            if (code != 0) {
                throw vips.trouble("write_to_buffer " + how);
            }
            return taken(at.get(ADDRESS, 0), size.get(JAVA_LONG, 0));
        } catch (BrokenPicture broken) {
            throw broken;
        } catch (Throwable fault) {
            throw Vips.wrong(fault);
        }
    }

    private byte[] taken(MemorySegment memory, long size) {
        try {
            return memory.reinterpret(size).toArray(java.lang.foreign.ValueLayout.JAVA_BYTE);
        } finally {
            vips.free(memory);
        }
    }
}
