package org.mouseion.app.platform;

import java.util.Optional;

/// Who holds the key of the data folder. Only one process at a time does: it alone opens the index and runs jobs.
///
/// A command that finds the server at work asks for a job and watches; where nobody works, the command's own process
/// takes the key and does the work itself. The answer to [#isThisProcess] never changes while a process lives.
public interface Keyholder {

    boolean isThisProcess();

    /// The server at work on this folder, where there is one.
    Optional<AtWork> findOther();

    /// @param pid its process number
    /// @param address where its pages are, or empty where it serves none
    record AtWork(long pid, String address) {}
}
