package org.mouseion.app.collection.media.take;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.mouseion.app.platform.FileRef;
import org.mouseion.app.platform.FileStore;
import org.springframework.stereotype.Component;

/// Opens what a line of a take names.
@Component
class Sources {

    /// The largest master: a TIFF cannot be larger.
    static final long LARGEST = 4L << 30;

    /// No picture packs better than this; what does is made to fill a disk.
    private static final long MOST_PACKED = 2000;

    private final FileStore files;

    Sources(FileStore files) {
        this.files = files;
    }

    /// @param place as [Line#place], but no address
    InputStream open(String place) throws IOException {
        int colon = place.indexOf(':');
        String rest = place.substring(colon + 1);
        return switch (place.substring(0, colon)) {
            case "file" -> Files.newInputStream(files.get(new FileRef(rest)));
            case "path" -> new Bounded(Files.newInputStream(Path.of(rest)), LARGEST);
            case "zip" -> entry(rest);
            default -> throw new IllegalArgumentException("Nothing is read from '" + place + "'");
        };
    }

    private InputStream entry(String rest) throws IOException {
        ZipFile zip = new ZipFile(files.get(new FileRef(rest.substring(0, 64))).toFile());
        try {
            ZipEntry entry = zip.getEntry(rest.substring(65));
            if (entry == null) {
                throw new IOException("The archive holds no such entry");
            }
            long packed = Math.max(entry.getCompressedSize(), 1 << 16);
            InputStream content = zip.getInputStream(entry);
            return new Bounded(content, Math.min(LARGEST, packed * MOST_PACKED)) {
                @Override
                public void close() throws IOException {
                    try (zip) {
                        super.close();
                    }
                }
            };
        } catch (IOException | RuntimeException failed) {
            zip.close();
            throw failed;
        }
    }

    /// More than `left` bytes are an [TooLarge].
    private static class Bounded extends FilterInputStream {
        private long left;

        Bounded(InputStream in, long most) {
            super(in);
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            return count(super.read(), 1);
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int got = super.read(bytes, from, length);
            return count(got, got);
        }

        private int count(int got, int bytes) throws TooLarge {
            left -= Math.max(bytes, 0);
            if (left < 0) {
                throw new TooLarge();
            }
            return got;
        }
    }

    /// A file is larger than any picture the house takes.
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;

        TooLarge() {
            super("larger than any picture that is taken");
        }
    }
}
