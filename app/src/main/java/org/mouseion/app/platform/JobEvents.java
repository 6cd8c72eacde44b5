package org.mouseion.app.platform;

/// Tells at once, in this process, when a job moved anywhere in the house.
public interface JobEvents {

    /// Calls `listener` with the number of each job that moved, soon after the move is committed and never twice at
    /// once. Keep it short.
    Subscription subscribe(Listener listener);

    /// Hears of a job that moved.
    @FunctionalInterface
    interface Listener {
        void moved(JobId job);
    }

    /// Ends the listening.
    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
