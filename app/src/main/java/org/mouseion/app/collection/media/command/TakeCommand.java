package org.mouseion.app.collection.media.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.Access;
import org.mouseion.app.collection.Texts;
import org.mouseion.app.collection.media.take.Staging;
import org.mouseion.app.collection.media.take.Take;
import org.mouseion.app.collection.media.take.Wishes;
import org.mouseion.app.platform.Person;
import org.mouseion.app.platform.Problem;
import org.mouseion.app.platform.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `./mouseion media take FOLDER|ARCHIVE`: takes pictures in, each with the work its name or a sheet tells.
@Command(name = "take")
public final class TakeCommand implements org.mouseion.app.platform.Command {

    private final Staging staging;
    private final TakeTelling telling;
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "FOLDER|ARCHIVE", descriptionKey = "place")
    private @Nullable Path place;

    @Option(names = "--sheet", paramLabel = "FILE", descriptionKey = "sheet")
    private @Nullable Path sheet;

    @Option(names = "--credit", paramLabel = "TEXT", descriptionKey = "credit", defaultValue = "")
    private String credit = "";

    @Option(names = "--rights", paramLabel = "URI", descriptionKey = "rights")
    private @Nullable String rights;

    @Option(names = "--only-works", descriptionKey = "only-works", defaultValue = "false")
    private boolean onlyWorks;

    @Option(names = "--dry-run", descriptionKey = "dry-run", defaultValue = "false")
    private boolean dry;

    TakeCommand(Staging staging, TakeTelling telling, Terminal terminal) {
        this.staging = staging;
        this.telling = telling;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Path named = place;
        if (named == null || !Files.exists(named)) {
            terminal.warn("media.no-such-place", String.valueOf(named));
            return ASKED_WRONGLY;
        }
        Path table = sheet;
        if (table != null && !Files.isRegularFile(table)) {
            throw new Problem("media-no-sheet", 404, table.toString());
        }
        Wishes wishes = new Wishes(credit.isBlank() ? Texts.NONE : Texts.of(credit), rights, Access.OPEN, !onlyWorks);
        Take take = staging.folder(named, Optional.ofNullable(table), wishes, Person.HOUSE.id());
        return telling.look(take, dry);
    }
}
