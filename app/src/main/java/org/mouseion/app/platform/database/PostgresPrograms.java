package org.mouseion.app.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.mouseion.app.platform.Problem;

/// Runs a program of PostgreSQL to its end.
///
/// PostgreSQL refuses to run as root. Where the house itself runs as root (containers), the program runs in a user
/// namespace of its own, in which it is nobody; where the kernel forbids that, the start says so.
final class PostgresPrograms {

    private final Path home;
    private final Path workingFolder;
    private final List<String> wrapper;

    PostgresPrograms(Path home, Path workingFolder) {
        this.home = home;
        this.workingFolder = workingFolder;
        this.wrapper = isRoot() ? List.of("unshare", "-U") : List.of();
    }

    /// Exit status and what was said.
    record Outcome(int status, String said) {}

    Outcome run(String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(wrapper);
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        return run(command);
    }

    /// Says clearly when this machine lets nobody but root run here.
    void checkRunnable() throws IOException {
        if (!wrapper.isEmpty() && run(List.of("unshare", "-U", "true")).status() != 0) {
            throw new Problem("database-refuses-root", 503);
        }
    }

    private Outcome run(List<String> command) throws IOException {
        Path said = Files.createTempFile("mouseion-postgresql", ".txt");
        try {
            // To a file, not a pipe: the postmaster inherits it and would keep a pipe open for ever.
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(workingFolder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile());
            builder.environment().put("LC_ALL", "C");
            builder.environment().put("LC_MESSAGES", "C");
            builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
            Process process = builder.start();
            if (!process.waitFor(120, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new Problem("database-does-not-answer", 503, command.getLast());
            }
            return new Outcome(process.exitValue(), Files.readString(said).strip());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while " + command.getFirst() + " ran", interrupted);
        } finally {
            Files.deleteIfExists(said);
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }
}
