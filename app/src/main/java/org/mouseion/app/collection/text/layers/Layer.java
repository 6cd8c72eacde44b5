package org.mouseion.app.collection.text.layers;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.PageWriting.Hand;
import org.mouseion.app.collection.PictureId;
import org.mouseion.app.platform.FileRef;

/// One reading of one picture; its text is read apart.
///
/// @param given the file as it was handed in, or null for what was made here
/// @param reader the machine, or what the file says it was made by; may be empty
/// @param basis the layer that a person corrected, or null
/// @param vouched lines, from 0, that a person vouches for
/// @param apart a second reading made without looking at the first, which waits to be compared
/// @param withdrawn when a person took it out of use; it is kept
public record Layer(
        long id,
        PictureId picture,
        Hand hand,
        @Nullable Given given,
        String reader,
        String language,
        @Nullable Long basis,
        int lines,
        int words,
        Set<Integer> vouched,
        boolean apart,
        long author,
        Instant made,
        @Nullable Instant withdrawn) {

    /// A file as it was handed in.
    ///
    /// @param format `ALTO`, `PAGE`, `HOCR` or `TEXT`
    /// @param page which of its pages, from 0
    /// @param take what it came with, or null
    public record Given(
            String format,
            FileRef file,
            int page,
            String name,
            @Nullable Long take) {}

    public Layer {
        vouched = Set.copyOf(new TreeSet<>(vouched));
    }

    /// Whether a person vouches for all of it.
    public boolean isWhole() {
        return lines > 0 && vouched.size() >= lines;
    }
}
