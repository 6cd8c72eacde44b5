package org.mouseion.app.collection.intake.run;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/// What an import came to so far, as the checkpoint and the summary tell it. Counted records are `created`, `updated`,
/// `unchanged`, `kept`, `repeated` and `aside`; `aside.CODE` and `doubt.CODE` say why.
public final class Tally {

    private static final String POSITION = "position";
    private static final String INCOMPLETE = "incomplete";
    private static final String PHASE = "phase";

    private final Map<String, Long> counts;
    private final long position;
    private final boolean incomplete;
    private final Phase phase;

    /// READING the file; VANISHING marks what it no longer has; OVER.
    enum Phase {
        READING,
        VANISHING,
        OVER
    }

    private Tally(Map<String, Long> counts, long position, boolean incomplete, Phase phase) {
        this.counts = counts;
        this.position = position;
        this.incomplete = incomplete;
        this.phase = phase;
    }

    static Tally read(Map<String, String> checkpoint) {
        Map<String, Long> counts = new TreeMap<>();
        checkpoint.forEach((key, value) -> {
            if (key.startsWith("n.")) {
                counts.put(key.substring(2), Long.valueOf(value));
            }
        });
        return new Tally(
                counts,
                Long.parseLong(checkpoint.getOrDefault(POSITION, "0")),
                Boolean.parseBoolean(checkpoint.get(INCOMPLETE)),
                Phase.valueOf(checkpoint.getOrDefault(PHASE, Phase.READING.name())));
    }

    Map<String, String> checkpoint() {
        Map<String, String> checkpoint = new LinkedHashMap<>();
        checkpoint.put(POSITION, Long.toString(position));
        checkpoint.put(INCOMPLETE, Boolean.toString(incomplete));
        checkpoint.put(PHASE, phase.name());
        counts.forEach((key, n) -> checkpoint.put("n." + key, n.toString()));
        return checkpoint;
    }

    Tally plus(Map<String, Long> more) {
        Map<String, Long> sum = new TreeMap<>(counts);
        more.forEach((key, n) -> sum.merge(key, n, Long::sum));
        return new Tally(sum, position, incomplete, phase);
    }

    Tally at(long newPosition, boolean cutShort) {
        return new Tally(counts, newPosition, incomplete || cutShort, phase);
    }

    Tally in(Phase next) {
        return new Tally(counts, position, incomplete, next);
    }

    Map<String, Long> counts() {
        return counts;
    }

    long count(String key) {
        return counts.getOrDefault(key, 0L);
    }

    /// Where the last committed record began; 0 before the first.
    long position() {
        return position;
    }

    /// Whether something of the file could not be read, so that nobody can say what is no longer in it.
    boolean incomplete() {
        return incomplete;
    }

    Phase phase() {
        return phase;
    }
}
