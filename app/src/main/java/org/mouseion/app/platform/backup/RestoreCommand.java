package org.mouseion.app.platform.backup;

import java.nio.file.Path;
import java.util.Map;
import org.mouseion.app.platform.DataFolder;
import org.mouseion.app.platform.Terminal;
import org.mouseion.app.platform.console.StandAlone;
import org.mouseion.app.platform.console.Start;
import org.mouseion.app.platform.database.DatabaseAddress;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `./mouseion restore FILE`: into an empty data folder.
@Command(name = "restore")
final class RestoreCommand implements StandAlone {

    private final Start start;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("");

    RestoreCommand(Start start) {
        this.start = start;
    }

    @Override
    public Integer call() throws Exception {
        Terminal terminal = start.terminal();
        DataFolder folder = start.folder();
        Restoring.checkEmpty(folder);
        terminal.say("restore.checking", file);
        try (Restoring restoring = Restoring.open(file)) {
            terminal.say("restore.files", folder.root());
            long files = restoring.writeFolder(folder);
            terminal.say("restore.database");
            long rows = writeDatabase(restoring);
            terminal.say("restore.done", rows, files, restoring.manifest().made());
            terminal.say("restore.next", folder.root());
            terminal.answer(Map.of(
                    "rows", rows, "files", files, "made", restoring.manifest().made()));
        }
        return DONE;
    }

    /// The tables are laid out by the restore itself, so the house is opened without migrating.
    private long writeDatabase(Restoring restoring) throws Exception {
        try (ConfigurableApplicationContext house = start.openForCommand(Map.of("spring.flyway.enabled", "false"))) {
            return restoring.writeDatabase(house.getBean(DatabaseAddress.class));
        }
    }
}
