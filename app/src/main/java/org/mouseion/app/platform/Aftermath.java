package org.mouseion.app.platform;

/// What the house does of itself after a job, without a job of its own or in one that begins later: words have
/// to come into the index before what was brought in can be found.
///
/// Implemented by the areas; asked by [JobWatch] when this process did the work itself and nobody would go on with it
/// once the command ends. Said by the message `aftermath.<name>` while it is waited for, with the number left as
/// `{0}`, and by `aftermath.<name>.later` where it is left for another time.
public interface Aftermath {

    String name();

    /// How many works, texts or whatever else it counts are left to do.
    long left();

    /// Whether what was brought in is of no use before this is done; the command then waits for it.
    boolean isAwaited();
}
