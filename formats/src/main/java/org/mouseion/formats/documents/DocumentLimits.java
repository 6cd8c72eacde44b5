package org.mouseion.formats.documents;

/// How much of a document is believable.
///
/// @param largest bytes of the file. Default 64 Mi: an illustrated exhibition catalogue has 40.
/// @param mostPages default 3,000
/// @param mostText characters read. Default 16 Mi, five times all of Proust.
/// @param mostUnpacked bytes that its compressed parts may come to. Default 1 Gi: the pictures of a
/// catalogue unpack.
/// @param mostPieces default 100,000
public record DocumentLimits(int largest, int mostPages, int mostText, long mostUnpacked, int mostPieces) {

    public DocumentLimits {
        if (largest < 1 || mostPages < 1 || mostText < 1 || mostUnpacked < 1 || mostPieces < 1) {
            throw new IllegalArgumentException("Each limit is at least 1, but got " + largest + ", " + mostPages + ", "
                    + mostText + ", " + mostUnpacked + ", " + mostPieces
                    + ". Start from DocumentLimits.standard().");
        }
    }

    public static DocumentLimits standard() {
        return new DocumentLimits(64 << 20, 3_000, 16 << 20, 1L << 30, 100_000);
    }
}
