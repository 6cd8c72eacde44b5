package org.mouseion.app.collection.text.recognise;

import org.mouseion.app.platform.Terminal;
import picocli.CommandLine.Command;

/// `./mouseion text`
@Command(
        name = "text",
        subcommands = {ReadCommand.class})
public final class TextCommand implements org.mouseion.app.platform.Command {

    private final Terminal terminal;

    TextCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        terminal.say("text.command");
        return ASKED_WRONGLY;
    }
}
