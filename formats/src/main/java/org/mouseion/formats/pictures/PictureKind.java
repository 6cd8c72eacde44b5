package org.mouseion.formats.pictures;

import java.util.List;

/// Kinds of picture file that are read, each with its media type and the ends of names it usually has.
public enum PictureKind {
    JPEG("image/jpeg", List.of("jpg", "jpeg", "jpe", "jfif")),
    PNG("image/png", List.of("png")),
    /// Strips or tiles, one page or many, pyramids; deflate, LZW, packed bits, JPEG or nothing.
    TIFF("image/tiff", List.of("tif", "tiff")),
    WEBP("image/webp", List.of("webp")),
    GIF("image/gif", List.of("gif")),
    /// Its pages are drawn; nothing in it is carried out.
    PDF("application/pdf", List.of("pdf"));

    private final String mediaType;
    private final List<String> endings;

    PictureKind(String mediaType, List<String> endings) {
        this.mediaType = mediaType;
        this.endings = endings;
    }

    public String mediaType() {
        return mediaType;
    }

    /// Whether a file's name ends as such files' names do; tells nothing of what is in it.
    public boolean isUsualFor(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return endings.contains(fileName.substring(dot + 1).toLowerCase(java.util.Locale.ROOT));
    }
}
