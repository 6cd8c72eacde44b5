package org.mouseion.formats.pictures.vips;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mouseion.formats.pictures.BrokenPicture;
import org.mouseion.formats.pictures.PictureTrouble;

/// The library, opened once and never closed.
final class Vips {

    /// Blocking what is not meant for strangers' files came with it.
    private static final int OLDEST_MINOR = 13;

    private static final int MAJOR = 8;
    private static final long MOST_WORDS = 4_000;

    private static final List<String> NAMES = List.of("libvips.so.42", "libvips.42.dylib", "libvips-42.dll");

    private static final class Once {
        private static final Optional<Vips> FOUND = look();
    }

    private final Linker linker = Linker.nativeLinker();
    private final SymbolLookup library;
    private final String version;

    private final MethodHandle errors;
    private final MethodHandle clear;
    private final MethodHandle unref;
    private final MethodHandle free;

    private Vips(SymbolLookup library) throws Throwable {
        this.library = library;
        MethodHandle number = function(ValueLayout.JAVA_INT, "vips_version", ValueLayout.JAVA_INT);
        int major = (int) number.invokeExact(0);
        int minor = (int) number.invokeExact(1);
        this.version = major + "." + minor + "." + (int) number.invokeExact(2);
        if (major != MAJOR || minor < OLDEST_MINOR) {
            throw new IllegalStateException("libvips " + version + " is not 8." + OLDEST_MINOR + " or newer");
        }
        this.errors = function(ValueLayout.ADDRESS, "vips_error_buffer");
        this.clear = procedure("vips_error_clear");
        this.unref = procedure("g_object_unref", ValueLayout.ADDRESS);
        this.free = procedure("g_free", ValueLayout.ADDRESS);
        begin();
    }

    private void begin() throws Throwable {
        MethodHandle init = function(ValueLayout.JAVA_INT, "vips_init", ValueLayout.ADDRESS);
        if ((int) init.invokeExact(Arena.global().allocateFrom("mouseion")) != 0) {
            throw new IllegalStateException("libvips does not begin");
        }
        // Files change under their names: nothing is remembered of them.
        procedure("vips_cache_set_max", ValueLayout.JAVA_INT).invokeExact(0);
        // The house decides how many pictures are made at once; each takes one thread.
        procedure("vips_concurrency_set", ValueLayout.JAVA_INT).invokeExact(1);
        procedure("vips_block_untrusted_set", ValueLayout.JAVA_INT).invokeExact(1);
    }

    /// The library, where the machine has one that is new enough and `-Dmouseion.vips=off` does not forbid it.
    static Optional<Vips> find() {
        return Once.FOUND;
    }

    private static Optional<Vips> look() {
        if (System.getProperty("mouseion.vips", "").toLowerCase(Locale.ROOT).equals("off")) {
            return Optional.empty();
        }
        for (String name : NAMES) {
            try {
                return Optional.of(new Vips(SymbolLookup.libraryLookup(name, Arena.global())));
            } catch (Throwable absent) {
                if (absent instanceof OutOfMemoryError exhausted) {
                    throw exhausted;
                }
                // Not there, too old, or not to be called here: Java does the work.
            }
        }
        return Optional.empty();
    }

    String version() {
        return version;
    }

    boolean has(String function) {
        return library.find(function).isPresent();
    }

    /// A function of a fixed list of arguments.
    MethodHandle function(MemoryLayout result, String name, MemoryLayout... arguments) {
        return linker.downcallHandle(address(name), FunctionDescriptor.of(result, arguments));
    }

    private MethodHandle procedure(String name, MemoryLayout... arguments) {
        return linker.downcallHandle(address(name), FunctionDescriptor.ofVoid(arguments));
    }

    /// A function that takes options behind its fixed arguments, in C's open way, and answers 0 where it succeeds.
    ///
    /// @param fixed how many arguments are always there; the last of the others is the NULL that ends the list
    MethodHandle open(String name, int fixed, MemoryLayout... arguments) {
        return linker.downcallHandle(
                address(name),
                FunctionDescriptor.of(ValueLayout.JAVA_INT, arguments),
                Linker.Option.firstVariadicArg(fixed));
    }

    private MemorySegment address(String name) {
        return library.find(name).orElseThrow(() -> new IllegalStateException("libvips without " + name));
    }

    /// What went wrong in the last call, in the library's words; they are forgotten afterwards.
    BrokenPicture trouble(String doing) {
        try {
            MemorySegment words = (MemorySegment) errors.invokeExact();
            String said = words.reinterpret(MOST_WORDS).getString(0);
            clear.invokeExact();
            return new BrokenPicture(PictureTrouble.BROKEN, doing + ": " + said.strip());
        } catch (Throwable fault) {
            throw wrong(fault);
        }
    }

    void unref(MemorySegment object) {
        try {
            unref.invokeExact(object);
        } catch (Throwable fault) {
            throw wrong(fault);
        }
    }

    void free(MemorySegment memory) {
        try {
            free.invokeExact(memory);
        } catch (Throwable fault) {
            throw wrong(fault);
        }
    }

    /// Calls into the library throw nothing of themselves: what is thrown was thrown here.
    static RuntimeException wrong(Throwable fault) {
        if (fault instanceof Error error) {
            throw error;
        }
        return fault instanceof RuntimeException known ? known : new IllegalStateException(fault);
    }
}
