package org.mouseion.app.platform;

/// Number of a job.
public record JobId(long value) {}
