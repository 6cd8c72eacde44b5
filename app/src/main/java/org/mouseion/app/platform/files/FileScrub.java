package org.mouseion.app.platform.files;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;

/// Reads files again and compares them with their names.
@Component
class FileScrub {

    private final Path root;

    FileScrub(FolderFiles files) {
        this.root = files.root();
    }

    /// @param files how many files there are
    /// @param read how many were read
    /// @param damaged names of those whose content is not what their name says
    record Outcome(long files, long read, List<String> damaged) {}

    /// Reads a sample of at most `most` files, each with the same chance (reservoir sampling, Vitter 1985, algorithm
    /// R).
    Outcome scrub(int most, RandomGenerator random) throws IOException {
        List<Path> sample = new ArrayList<>(Math.min(most, 1024));
        long[] seen = {0};
        if (Files.isDirectory(root)) {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (!file.getFileName().toString().matches("[0-9a-f]{64}")) {
                        return FileVisitResult.CONTINUE;
                    }
                    seen[0]++;
                    if (sample.size() < most) {
                        sample.add(file);
                    } else {
                        long at = random.nextLong(seen[0]);
                        if (at < most) {
                            sample.set((int) at, file);
                        }
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        }
        List<String> damaged = new ArrayList<>();
        for (Path file : sample) {
            String name = file.getFileName().toString();
            if (!Sha256.of(file).equals(name)) {
                damaged.add(name);
            }
        }
        return new Outcome(seen[0], sample.size(), List.copyOf(damaged));
    }
}
