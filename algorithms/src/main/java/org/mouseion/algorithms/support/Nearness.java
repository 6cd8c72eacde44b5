package org.mouseion.algorithms.support;

import java.util.List;

/// How near words of two languages lie, put in from outside.
@FunctionalInterface
public interface Nearness {

    /// For each of `words` how near its nearest among `others` lies, in [0, 1].
    double[] nearest(List<String> words, List<String> others);
}
