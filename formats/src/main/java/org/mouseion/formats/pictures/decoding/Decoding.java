package org.mouseion.formats.pictures.decoding;

import java.io.IOException;
import java.nio.file.Path;
import org.mouseion.formats.pictures.PictureHeader;
import org.mouseion.formats.pictures.PictureKind;

/// Opens the pixels of a picture that was recognised.
public final class Decoding {

    private Decoding() {}

    /// @param page from 0, below the header's pages
    /// @throws org.mouseion.formats.pictures.BrokenPicture where its pixels cannot be read
    public static PixelSource open(Path file, PictureHeader header, int page) throws IOException {
        if (page < 0 || page >= header.pages()) {
            throw new IllegalArgumentException(
                    "Page " + page + " of " + header.pages() + ". Pages are counted from 0.");
        }
        return header.kind() == PictureKind.PDF ? new PdfPages(file, page) : new ReadPixels(file, header, page);
    }
}
