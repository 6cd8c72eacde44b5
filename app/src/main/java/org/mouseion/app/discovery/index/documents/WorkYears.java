package org.mouseion.app.discovery.index.documents;

import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.Dated;
import org.mouseion.app.discovery.index.YearCounts;

/// The years a work may have been made in, an unknown end standing far outside history.
record WorkYears(int earliest, int latest) {

    private static final WorkYears UNKNOWN = new WorkYears(YearCounts.OPEN_START, YearCounts.OPEN_END);

    static WorkYears of(@Nullable Dated dated) {
        if (dated == null || (dated.earliest() == null && dated.latest() == null)) {
            return UNKNOWN;
        }
        int from = dated.earliest() == null ? YearCounts.OPEN_START : dated.earliest();
        int to = dated.latest() == null ? YearCounts.OPEN_END : dated.latest();
        return new WorkYears(Math.min(from, to), Math.max(from, to));
    }

    boolean isKnown() {
        return earliest != YearCounts.OPEN_START || latest != YearCounts.OPEN_END;
    }

    /// As [#nameCenturies], for times that are only told in millennia.
    boolean nameMillennia() {
        return earliest != YearCounts.OPEN_START && latest != YearCounts.OPEN_END && latest - earliest <= 12_000;
    }

    /// Whether the years are near enough to one another to name centuries.
    boolean nameCenturies() {
        return earliest != YearCounts.OPEN_START && latest != YearCounts.OPEN_END && latest - earliest <= 150;
    }
}
