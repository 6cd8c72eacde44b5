package org.mouseion.app.collection.intake.run;

import org.mouseion.app.collection.SourceRef;
import org.mouseion.app.collection.WorkDraft;
import org.mouseion.app.collection.WorkFacts;
import org.mouseion.app.collection.intake.mapping.MappedRecord;

/// A mapped work whose makers, places and terms are the catalogue's own. Only [Identification] makes one, and only from
/// a [MappedRecord.Work]: nothing reaches the catalogue without passing here.
public final class IdentifiedRecord {

    private final MappedRecord.Work mapped;
    private final WorkFacts facts;

    IdentifiedRecord(MappedRecord.Work mapped, WorkFacts facts) {
        this.mapped = mapped;
        this.facts = facts;
    }

    public SourceRef source() {
        return mapped.source();
    }

    public long position() {
        return mapped.position();
    }

    public WorkFacts facts() {
        return facts;
    }

    /// @param fingerprint of the record this came from
    WorkDraft draft(String fingerprint) {
        return new WorkDraft(mapped.source(), fingerprint, facts);
    }
}
