package org.mouseion.benchmarks.guide.speed;

import java.util.List;
import org.mouseion.benchmarks.search.Latencies;

/// What came of one question.
///
/// @param nanos from the request to the last byte
/// @param retryAfter whether the answer says when to come back
record Answered(int status, long nanos, boolean retryAfter) {

    static Latencies latencies(List<Answered> all) {
        return Latencies.of(all.stream()
                .filter(one -> one.status() == 200)
                .mapToLong(Answered::nanos)
                .toArray());
    }

    static int count(List<Answered> all, int status) {
        return (int) all.stream().filter(one -> one.status() == status).count();
    }
}
