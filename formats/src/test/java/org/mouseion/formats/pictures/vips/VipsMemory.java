package org.mouseion.formats.pictures.vips;

import java.lang.foreign.ValueLayout;

/// What libvips counts of itself.
final class VipsMemory {

    private VipsMemory() {}

    /// Bytes of pixels.
    static long held() {
        return count(ValueLayout.JAVA_LONG, "vips_tracked_get_mem");
    }

    /// The most bytes of pixels that were ever held at once.
    static long most() {
        return count(ValueLayout.JAVA_LONG, "vips_tracked_get_mem_highwater");
    }

    /// Open files.
    static long files() {
        return count(ValueLayout.JAVA_INT, "vips_tracked_get_files");
    }

    private static long count(ValueLayout kind, String function) {
        try {
            return ((Number) Vips.find().orElseThrow().function(kind, function).invokeWithArguments()).longValue();
        } catch (Throwable fault) {
            throw Vips.wrong(fault);
        }
    }
}
