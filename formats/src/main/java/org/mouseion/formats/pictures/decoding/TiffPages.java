package org.mouseion.formats.pictures.decoding;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.List;
import org.mouseion.formats.pictures.PictureLimits;
import org.mouseion.formats.pictures.headers.TiffDirectories;
import org.mouseion.formats.pictures.headers.TiffDirectory;

/// Which directories of a TIFF are pages; the others are smaller copies of them.
final class TiffPages {

    private TiffPages() {}

    /// The directory of a page, from 0; the first directory is a page whatever it says of itself.
    static int index(Path file, int page) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            List<TiffDirectory> all = TiffDirectories.read(channel, PictureLimits.USUAL.pages());
            int met = 0;
            for (int i = 0; i < all.size(); i++) {
                if ((i == 0 || !all.get(i).isCopy()) && met++ == page) {
                    return i;
                }
            }
            throw new IllegalArgumentException(
                    "Page " + page + " of " + met + ". Pages are counted from 0; see PictureHeader.pages.");
        }
    }
}
