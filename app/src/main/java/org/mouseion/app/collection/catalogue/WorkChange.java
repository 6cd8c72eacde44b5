package org.mouseion.app.collection.catalogue;

import org.mouseion.app.collection.WorkDraft;
import org.mouseion.app.collection.WorkFacts;

/// A draft of a work that the catalogue already holds.
///
/// @param place of the draft in its batch
/// @param json the facts as text
record WorkChange(int place, long work, String sourceId, String fingerprint, WorkFacts facts, String json) {

    static WorkChange of(int place, Origin origin, WorkDraft draft) {
        return new WorkChange(
                place,
                origin.work(),
                origin.sourceId(),
                draft.fingerprint(),
                draft.facts(),
                FactsJson.write(draft.facts()));
    }
}
