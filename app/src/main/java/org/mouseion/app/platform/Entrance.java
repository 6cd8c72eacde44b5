package org.mouseion.app.platform;

import org.mouseion.app.platform.console.Program;

/// The way in from the command line.
public final class Entrance {

    private Entrance() {}

    /// Runs one command line to its exit code.
    ///
    /// @param house the application class
    public static int run(Class<?> house, String... arguments) {
        return new Program(house, System.getenv(), System.out, System.err).run(arguments);
    }
}
