package org.mouseion.engines.vectors;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The model that ships with the house, as a file that can be mapped. Within a jar it cannot be; so it is unpacked
/// once, under a name that holds its version.
final class ShippedModel {

    private static final String NAME = "four-languages";
    private static final String MODEL = "/org/mouseion/engines/vectors/" + NAME + ".model";

    /// Names the version of the model beside it, so that nobody has to read 30 MB to know it.
    private static final String VERSION = MODEL + ".version";

    private ShippedModel() {}

    /// Nothing where no model is on the class path.
    ///
    /// @param folder where to unpack it; null for a file that is deleted at the end
    static Optional<Path> find(@Nullable Path folder) throws IOException {
        URL model = ShippedModel.class.getResource(MODEL);
        return model == null ? Optional.empty() : Optional.of(file(model, folder));
    }

    private static Path file(URL model, @Nullable Path folder) throws IOException {
        if (model.getProtocol().equals("file")) {
            try {
                return Path.of(new URI(model.toString()));
            } catch (URISyntaxException odd) {
                throw new IOException("The model's address is no path: " + model, odd);
            }
        }
        if (folder == null) {
            Path temporary = Files.createTempFile(NAME, ".model");
            temporary.toFile().deleteOnExit();
            unpack(model, temporary);
            return temporary;
        }
        Files.createDirectories(folder);
        Path unpacked = folder.resolve(NAME + "-" + version() + ".model");
        if (!Files.exists(unpacked)) {
            forget(folder);
            unpack(model, unpacked);
        }
        return unpacked;
    }

    private static String version() throws IOException {
        try (InputStream in = ShippedModel.class.getResourceAsStream(VERSION)) {
            if (in == null) {
                throw new IOException("The shipped model has no version beside it");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }

    /// Written beside and then moved, so that half a file is never taken for the model.
    private static void unpack(URL model, Path to) throws IOException {
        Path folder = to.toAbsolutePath().getParent();
        Path half = Files.createTempFile(folder, NAME, ".half");
        try (InputStream in = model.openStream()) {
            Files.copy(in, half, StandardCopyOption.REPLACE_EXISTING);
            Files.move(half, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    /// Earlier models.
    private static void forget(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path old : files.filter(file -> file.getFileName().toString().matches(NAME + "-.*\\.model"))
                    .toList()) {
                Files.deleteIfExists(old);
            }
        }
    }
}
