package org.mouseion.app.collection.media.take;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mouseion.app.collection.media.fetch.PictureFetch;
import org.mouseion.app.collection.media.held.HeldPicture;
import org.mouseion.app.collection.media.held.HeldPicture.Why;
import org.mouseion.app.collection.media.pyramid.PictureCraft;
import org.mouseion.app.platform.FileRef;
import org.mouseion.app.platform.FileStore;
import org.springframework.stereotype.Component;

/// Brings the bytes of a line into the file store as they are, and looks at what they are.
@Component
public class Masters {

    private final Sources sources;
    private final FileStore files;
    private final PictureCraft craft;
    private final PictureFetch fetch;

    Masters(Sources sources, FileStore files, PictureCraft craft, PictureFetch fetch) {
        this.sources = sources;
        this.files = files;
        this.craft = craft;
        this.fetch = fetch;
    }

    /// What reading a line came to.
    public sealed interface Read {

        /// @param name of the file
        /// @param pages of the picture in it, one or more
        /// @param origin the address it came from, or empty
        record Master(
                FileRef file, String name, String mediaType, long bytes, List<PictureCraft.Size> pages, String origin)
                implements Read {

            public HeldPicture.Master page(int page) {
                return new HeldPicture.Master(file, page, name, mediaType, bytes);
            }
        }

        record Aside(Why why) implements Read {}
    }

    Read read(Line line) throws IOException {
        if (line.place().startsWith("http://") || line.place().startsWith("https://")) {
            return switch (fetch.get(line.place())) {
                case PictureFetch.Got.File got -> look(got.file(), line.name(), line.place());
                case PictureFetch.Got.Nothing nothing -> new Read.Aside(nothing.why());
            };
        }
        try {
            return look(store(line), line.name(), "");
        } catch (Sources.TooLarge large) {
            return new Read.Aside(tooLarge());
        }
    }

    static Why tooLarge() {
        return new Why("file-too-large", Long.toString(Sources.LARGEST >> 20));
    }

    /// Puts the bytes into the store without looking at them.
    FileRef store(Line line) throws IOException {
        try (InputStream content = sources.open(line.place())) {
            return files.put(content);
        }
    }

    /// Looks at a file that is in the store already.
    public Read look(FileRef file, String name, String origin) throws IOException {
        Path path = files.get(file);
        return switch (craft.look(path)) {
            case PictureCraft.Looked.Picture picture ->
                new Read.Master(file, name, picture.mediaType(), Files.size(path), picture.pages(), origin);
            case PictureCraft.Looked.Refused refused -> new Read.Aside(new Why(refused.code(), refused.about()));
        };
    }
}
