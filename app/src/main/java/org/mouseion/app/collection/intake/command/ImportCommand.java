package org.mouseion.app.collection.intake.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.platform.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `./mouseion import FILE...`: brings files in, one after the other, and tells honestly what came of it.
@CommandLine.Command(name = "import")
public final class ImportCommand implements org.mouseion.app.platform.Command {

    private final FileImport imports;
    private final DryRun dryRun;
    private final Terminal terminal;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "file")
    private List<Path> files = List.of();

    @Option(names = "--source", paramLabel = "KEY", descriptionKey = "source")
    private @Nullable String source;

    @Option(names = "--mapping", paramLabel = "NAME|FILE", descriptionKey = "mapping")
    private @Nullable String mapping;

    @Option(names = "--partial", descriptionKey = "partial")
    private boolean partial;

    @Option(names = "--anew", descriptionKey = "anew")
    private boolean anew;

    @Option(names = "--let-vanish", descriptionKey = "let-vanish")
    private boolean letVanish;

    @Option(names = "--dry-run", descriptionKey = "dry-run")
    private boolean onlyLook;

    ImportCommand(FileImport imports, DryRun dryRun, Terminal terminal) {
        this.imports = imports;
        this.dryRun = dryRun;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        for (Path file : files) {
            if (!java.nio.file.Files.isRegularFile(file)) {
                terminal.warn("import.no-such-file", file.toString());
                return ASKED_WRONGLY;
            }
        }
        int worst = DONE;
        for (Path file : files) {
            Wish wish = new Wish(file, source, mapping, partial, anew, letVanish);
            worst = Math.max(worst, onlyLook ? dryRun.look(wish) : imports.bring(wish));
        }
        return worst;
    }

    /// What was asked for one file.
    record Wish(
            Path file,
            @Nullable String source,
            @Nullable String mapping,
            boolean partial,
            boolean anew,
            boolean letVanish) {}
}
