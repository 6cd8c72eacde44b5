package org.mouseion.benchmarks.judgements;

/// A record of a source, by the name it has there.
///
/// @param source `tate`, `joconde` or `demo`
public record RecordKey(String source, String id) {

    @Override
    public String toString() {
        return source + " " + id;
    }
}
