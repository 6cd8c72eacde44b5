package org.mouseion.app.collection.media.pyramid;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// Whatever reads masters and writes pictures. Bounded in time and memory whatever the file is.
public interface PictureCraft {

    /// What does the work, with its version.
    String name();

    /// Formats that pieces can be written in, by the words of the Image API: `jpg` and `png` at least.
    Set<String> formats();

    /// What a file is, by its head alone.
    Looked look(Path file) throws IOException;

    /// Makes the pyramid of one page at `pyramid`, which does not exist yet.
    Made make(Path master, int page, Path pyramid) throws IOException;

    /// Opens a pyramid that [#make] made.
    OpenPyramid open(Path pyramid) throws IOException;

    /// What looking at a file came to.
    sealed interface Looked {

        /// @param mediaType what the file is, by its content
        /// @param pages width and height of each picture in it, upright; 0 where that is not known yet
        record Picture(String mediaType, List<Size> pages) implements Looked {
            public Picture {
                pages = List.copyOf(pages);
            }
        }

        /// @param code message `media.reason.CODE`
        /// @param about what the sentence names, parted by tabs
        record Refused(String code, String about) implements Looked {}
    }

    /// What making a pyramid came to.
    sealed interface Made {
        record Done(Size size) implements Made {}

        record Failed(String code, String about) implements Made {}
    }

    record Size(int width, int height) {}
}
