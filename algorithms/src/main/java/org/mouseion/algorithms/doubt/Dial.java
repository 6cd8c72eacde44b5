package org.mouseion.algorithms.doubt;

/// How far a search goes from the best reading: the visible dial of fuzziness, 0 to 4.
public enum Dial {
    /// The best reading, letter for letter.
    BEST_READING(false, false, false, 0),
    /// Whatever the reader hesitated about, where it is not altogether improbable.
    READINGS(true, false, false, 0.08),
    /// Old spellings too.
    SPELLINGS(true, true, false, 0.06),
    /// And what a reader may have misread without knowing.
    SLIPS(true, true, true, 0.04),
    /// Everything that is plausible at all.
    PLAUSIBLE(true, true, true, 0.012);

    private final boolean alternatives;
    private final boolean spellings;
    private final boolean slips;
    private final double least;

    Dial(boolean alternatives, boolean spellings, boolean slips, double least) {
        this.alternatives = alternatives;
        this.spellings = spellings;
        this.slips = slips;
        this.least = least;
    }

    /// Whether other readings than the best are looked at.
    public boolean alternatives() {
        return alternatives;
    }

    public boolean spellings() {
        return spellings;
    }

    public boolean slips() {
        return slips;
    }

    /// The probability that a place must have to be shown.
    public double least() {
        return least;
    }

    /// The position on the dial; what lies beyond its ends is its end.
    public static Dial at(int position) {
        return values()[Math.clamp(position, 0, values().length - 1)];
    }
}
