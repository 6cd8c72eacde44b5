package org.mouseion.app.collection.media.command;

import org.mouseion.app.platform.Terminal;
import picocli.CommandLine.Command;

/// `./mouseion media`
@Command(
        name = "media",
        subcommands = {TakeCommand.class, FetchCommand.class, PyramidsCommand.class, FixityCommand.class})
public final class MediaCommand implements org.mouseion.app.platform.Command {

    private final Terminal terminal;

    MediaCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        terminal.say("media.command");
        return ASKED_WRONGLY;
    }
}
