package org.mouseion.app.collection.media.take;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.mouseion.app.platform.FileRef;

/// The names in a folder or an archive, without reading what they name.
final class Contents {

    /// Files of one take; a house with more sends its folders one after the other.
    static final int MOST = 200_000;

    private Contents() {}

    /// A file that may be a picture, or a sheet.
    ///
    /// @param place as [Line#place]
    record Found(String place, String name) {
        boolean isSheet() {
            return name.toLowerCase(Locale.ROOT).matches(".*\\.(csv|tsv|xlsx|ods)");
        }
    }

    static List<Found> ofFolder(Path folder) throws IOException {
        Path root = folder.toAbsolutePath().normalize();
        List<Found> found = new ArrayList<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
                return isHidden(inner) && !inner.equals(root) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && !isHidden(file) && found.size() < MOST) {
                    found.add(new Found(
                            "path:" + file, root.relativize(file).toString().replace('\\', '/')));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
                return FileVisitResult.CONTINUE;
            }
        });
        return sorted(found);
    }

    /// @param archive a file of the store
    static List<Found> ofArchive(Path archive, FileRef ref) throws IOException {
        List<Found> found = new ArrayList<>();
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                String name = entry.getName();
                String last = name.substring(name.lastIndexOf('/') + 1);
                boolean hidden = last.startsWith(".") || name.startsWith("__MACOSX/");
                if (!entry.isDirectory() && !hidden && found.size() < MOST) {
                    found.add(new Found("zip:" + ref.sha256() + ":" + name, name));
                }
            }
        }
        return sorted(found);
    }

    /// Whether the first bytes are those of a zip archive; an office document is one too, but is named as a sheet.
    static boolean isArchive(Path file, String name) throws IOException {
        if (new Found("", name).isSheet()) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(4);
            return head.length == 4 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
        }
    }

    /// `2.jpg` before `10.jpg`.
    private static List<Found> sorted(List<Found> found) {
        found.sort((a, b) -> NaturalOrder.compare(a.name(), b.name()));
        return found;
    }

    private static boolean isHidden(Path file) {
        Path name = file.getFileName();
        return name != null && name.toString().startsWith(".");
    }
}
