package org.mouseion.app.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The project's own folder, wherever the test runs.
final class Project {

    private Project() {}

    static Path root() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("ARCHITECTURE.md")) && Files.isDirectory(folder.resolve("app"))) {
                return folder;
            }
        }
        throw new IllegalStateException("The tests of the documents run inside the project");
    }

    static String read(String file) throws IOException {
        return Files.readString(root().resolve(file));
    }

    /// Files below `folder` whose name ends with `suffix`; build output and packages left out.
    static List<Path> files(String folder, String suffix) throws IOException {
        try (Stream<Path> all = Files.walk(root().resolve(folder))) {
            return all.filter(p -> p.getFileName().toString().endsWith(suffix))
                    .filter(p ->
                            !p.toString().contains("/target/") && !p.toString().contains("/node_modules/"))
                    .sorted()
                    .toList();
        }
    }
}
