package org.mouseion.app.discovery.search;

import java.util.Optional;
import org.mouseion.app.discovery.index.Lookup;
import org.mouseion.app.discovery.index.WorkIndex;

/// When everything together finds nothing: mends the spelling, then looks for words that begin alike, then gives up
/// years that were asked for beside words,
/// then asks for all words but one of three or more. Words are never given up for a period.
///
/// Filters are left alone: if it is they that leave nothing, the visitor is told and offered to drop one.
final class Recovery {

    /// With fewer parts than this, leaving one out asks for something else.
    private static final int FEWEST_PARTS = 3;

    private final WorkIndex index;
    private final Matching matching;
    private final Spelling spelling;
    private final Beginnings beginnings;

    Recovery(WorkIndex index, Matching matching, Spelling spelling) {
        this.index = index;
        this.matching = matching;
        this.spelling = spelling;
        this.beginnings = new Beginnings(index);
    }

    /// A plan that finds something, or the one given.
    Plan recover(Plan strict) {
        if (!strict.query().isUnfiltered() && finds(strict.unfiltered())) {
            return strict;
        }
        return mend(strict).orElseGet(() -> recoverAsTyped(strict));
    }

    /// The plan with typing errors mended, where that finds something.
    Optional<Plan> mend(Plan strict) {
        return spelling.mend(strict).filter(this::finds);
    }

    /// The same where every word is a word: none is mended.
    Plan recoverAsTyped(Plan strict) {
        if (!strict.query().isUnfiltered() && finds(strict.unfiltered())) {
            return strict;
        }
        Optional<Plan> begun = beginnings.widen(strict).filter(this::finds);
        if (begun.isPresent()) {
            return begun.get();
        }
        Plan words = strict.asked().mixesYears() ? strict.withoutYears() : strict;
        if (words.undated() && finds(words)) {
            return words;
        }
        int parts = words.asked().parts().size();
        for (int needed = parts - 1; parts >= FEWEST_PARTS && needed >= (parts + 1) / 2; needed--) {
            Plan fewer = words.needing(needed);
            if (finds(fewer)) {
                return fewer;
            }
        }
        return strict;
    }

    private boolean finds(Plan plan) {
        return index.find(Lookup.count(plan.match(matching))).total() > 0;
    }
}
