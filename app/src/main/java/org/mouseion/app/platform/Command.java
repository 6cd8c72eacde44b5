package org.mouseion.app.platform;

import java.util.concurrent.Callable;

/// A subcommand of `./mouseion`: a picocli-annotated class, given its collaborators by its constructor only when it
/// runs.
///
/// Name the class on a line of its own in `src/main/resources/commands/<area>.txt`: `--help` and wrong arguments are
/// answered without starting the house. Give default values by picocli's `defaultValue`, not by field initialisers, and
/// use
/// no `@Spec` field, for which picocli would make every command at once. Its
/// help texts are messages: `command.<name>.usage.header`, `command.<name>.usage.description`,
/// `command.<name>.usage.footer` (an example), `command.<name>.<option name without dashes, or descriptionKey>`; in
/// `@Command` give only the name, and the subcommands where it has some (`command.<name>.<sub>.usage.header`).
///
/// The command runs in a house without web pages that neither opens the index nor runs jobs, and in which beans are
/// made
/// when first needed. To do long work it asks [Jobs] for a run and hands the number to [JobWatch]. It speaks through
/// [Terminal].
///
/// Exit codes: 0 done, 1 done but something needs a person, 2 asked wrongly, 3 could not be done. A [Problem] that is
/// thrown is told in the person's language and ends with 3.
public interface Command extends Callable<Integer> {

    int DONE = 0;
    int NEEDS_A_PERSON = 1;
    int ASKED_WRONGLY = 2;
    int FAILED = 3;
}
