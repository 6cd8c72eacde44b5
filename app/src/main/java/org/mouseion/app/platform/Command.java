package org.mouseion.app.platform;

import java.util.concurrent.Callable;

/// A subcommand of `./mouseion`: a picocli-annotated class, given its collaborators only when it runs.
///
/// Exit codes: 0 done, 1 done but something needs a person, 2 asked wrongly, 3 could not be done.
public interface Command extends Callable<Integer> {}
