package org.mouseion.app.platform.console;

import org.mouseion.app.platform.Command;

/// A command that opens the house itself, or works while the house cannot be opened; its constructor takes the [Start].
public interface StandAlone extends Command {}
