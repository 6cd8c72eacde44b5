package org.mouseion.app.platform.backup;

import java.nio.file.Files;
import java.nio.file.Path;
import org.mouseion.app.platform.Problem;
import org.mouseion.app.platform.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `./mouseion backup FILE`
@Command(name = "backup")
final class BackupCommand implements org.mouseion.app.platform.Command {

    private final BackupWriter writer;
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("");

    BackupCommand(BackupWriter writer, Terminal terminal) {
        this.writer = writer;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        if (Files.exists(file)) {
            throw new Problem("backup-exists", 409, file);
        }
        terminal.say("backup.writing", file);
        BackupWriter.Outcome outcome = writer.write(file);
        terminal.say("backup.written", outcome.rows(), outcome.files(), outcome.bytes() / 1_000_000.0, file);
        terminal.say("backup.head", outcome.ledgerHead());
        terminal.answer(outcome);
        return DONE;
    }
}
