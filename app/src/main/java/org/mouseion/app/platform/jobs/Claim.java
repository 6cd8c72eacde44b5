package org.mouseion.app.platform.jobs;

import java.util.Map;
import org.mouseion.app.platform.JobId;

/// A job this node has taken.
///
/// @param attempt the fencing token: whoever claims the job next raises it
/// @param commits how many batches have been committed so far, by whomever
record Claim(
        JobId id,
        String kind,
        long attempt,
        long commits,
        Map<String, String> parameters,
        Map<String, String> checkpoint) {}
