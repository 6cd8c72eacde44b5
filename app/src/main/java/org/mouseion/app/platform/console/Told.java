package org.mouseion.app.platform.console;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mouseion.app.platform.Command;
import org.mouseion.app.platform.Disks;
import org.mouseion.app.platform.Hindrance;
import org.mouseion.app.platform.Outage;
import org.mouseion.app.platform.Problem;
import org.mouseion.app.platform.Terminal;
import org.mouseion.app.platform.Words;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/// Tells on the terminal what went wrong: a problem in the person's language, a fault by its name, never a stack trace.
///
/// @param disks of the house the command is about
record Told(Terminal terminal, Disks disks) {

    int tell(Throwable thrown) {
        Optional<Problem> problem = findProblem(thrown);
        Optional<Hindrance> hindrance = Hindrance.find(thrown, disks);
        if (problem.isPresent()) {
            tell(problem.get());
            if (problem.get().status() == 503) {
                tellFullDisk();
            }
        } else if (hindrance.isPresent()) {
            Outage outage = hindrance.get().outage();
            LoggerFactory.getLogger(Told.class).warn("A command stopped: {}", outage, thrown);
            terminal.warn("console.outage." + outage.name().toLowerCase(Locale.ROOT));
            tellFullDisk();
        } else {
            LoggerFactory.getLogger(Told.class).error("A command broke", thrown);
            terminal.warn("console.broke", rootOf(thrown));
        }
        return Command.FAILED;
    }

    /// What the house is short of where it could not be served: PostgreSQL does not start on a full disk.
    private void tellFullDisk() {
        disks.findFull()
                .ifPresent(full -> terminal.warn("disk.full", full.arguments().toArray()));
    }

    private void tell(Problem problem) {
        Words words = terminal.words();
        Object[] arguments = problem.arguments().toArray();
        String key = "problem." + problem.code();
        terminal.warn("console.text", words.sayOr(problem.code(), key, arguments));
        String advice = words.sayOr("", key + ".advice", arguments);
        if (!advice.isEmpty()) {
            terminal.warn("console.text", advice);
        }
        terminal.answer(Map.of("problem", problem.code(), "arguments", problem.arguments()));
    }

    static Optional<Problem> findProblem(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem problem) {
                return Optional.of(problem);
            }
        }
        return Optional.empty();
    }

    private static String rootOf(Throwable thrown) {
        Throwable root = thrown instanceof CommandLine.ExecutionException ran && ran.getCause() != null
                ? ran.getCause()
                : thrown;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root.getClass().getSimpleName() + (root.getMessage() == null ? "" : ": " + root.getMessage());
    }
}
