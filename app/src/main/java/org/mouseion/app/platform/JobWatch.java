package org.mouseion.app.platform;

/// Follows a job on the terminal to its end: a progress bar where a person looks on, plain lines otherwise, and the
/// final counts.
///
/// Where a server is at work on the data folder, it does the job and this only watches. Where nobody is, this process
/// takes the key and does the work itself; should the server that was at work end in between, this process takes over.
///
/// Each count is told by the message `job.count.<name>` with the number as `{0}`; the job's title is `job.<kind>`.
public interface JobWatch {

    /// The job as it ended. In JSON format the view is the command's answer.
    JobView watch(JobId job);

    /// [#watch], and the exit code: 0 done, 3 failed or cancelled.
    default int exitCode(JobId job) {
        return watch(job).state() == JobView.State.DONE ? Command.DONE : Command.FAILED;
    }
}
