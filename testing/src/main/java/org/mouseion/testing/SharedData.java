package org.mouseion.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/// Real data sets that tests and measurements read and that the project does not ship.
///
/// They lie in `../shared/data`, beside the checkout; the folder is looked for upwards from the working folder, so that
/// a test finds
/// it whether it runs in the root or in a module. The system property `mouseion.shared` names another place.
public final class SharedData {

    private SharedData() {}

    /// The path of `name` (for example `tate/artworks.ndjson.gz`). Where it is absent the running test is skipped and
    /// says why.
    public static Path get(String name) {
        Path path = root().resolve(name);
        if (!Files.exists(path)) {
            String reason = "SKIPPED: this test reads shared/data/" + name + ", which is not here";
            System.err.println(reason);
            Assumptions.abort(reason);
        }
        return path;
    }

    public static boolean has(String name) {
        return Files.exists(root().resolve(name));
    }

    private static Path root() {
        String named = System.getProperty("mouseion.shared");
        if (named != null) {
            return Path.of(named);
        }
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path candidate = folder.resolve("shared").resolve("data");
            if (Files.isDirectory(candidate)) {
                return candidate;
            }
        }
        return Path.of("shared", "data");
    }
}
