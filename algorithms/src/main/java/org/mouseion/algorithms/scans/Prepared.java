package org.mouseion.algorithms.scans;

import java.util.List;
import org.mouseion.algorithms.images.Grey;

/// A page ready to be read.
///
/// @param page      black on white
/// @param placement the way back to the pixels of the scan
/// @param skew      by which it was turned
/// @param done      what was done to it, a sentence each, in order
public record Prepared(Grey page, Placement placement, Skew skew, List<String> done) {
    public Prepared {
        done = List.copyOf(done);
    }
}
