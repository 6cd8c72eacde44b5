package org.mouseion.benchmarks;

import org.mouseion.benchmarks.report.Report;

/// Something that can be measured by name.
public interface Measurement {

    String name();

    /// What it measures, in a line.
    String about();

    Report measure(Options options) throws Exception;
}
