package org.mouseion.app.platform;

/// A kind of long work. Declare it as a bean; ask for a run through [Jobs].
public interface JobKind {

    /// Stable name, for example `collection.import`; its title is the message `job.<name>`.
    String name();

    /// Does the work from the last checkpoint on. Called again with the saved checkpoint after a kill, so everything
    /// done outside
    /// [JobRun#commit] must be repeatable.
    void run(JobRun run) throws Exception;

    /// How many runs of this kind may go at once in the whole house.
    default int atOnce() {
        return 1;
    }
}
