package org.mouseion.app.knowledge.visiting;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.knowledge.Validity;
import org.mouseion.app.knowledge.VisitingInformation;

/// One version of the form.
///
/// @param version from 1; 0 where it was not kept yet
/// @param owner who in the house answers for it, as citations show it
/// @param author account that saved it; 0 for the house
/// @param restored the version it brought back, or null
public record VisitingEdition(
        int version,
        VisitingInformation information,
        Validity validity,
        @Nullable LocalDate reviewBy,
        String owner,
        long author,
        @Nullable Integer restored,
        Instant changed) {

    static VisitingEdition draft(
            VisitingInformation information, Validity validity, @Nullable LocalDate reviewBy, String owner) {
        return new VisitingEdition(0, information, validity, reviewBy, owner, 0, null, Instant.EPOCH);
    }

    /// The same but for its sites.
    public VisitingEdition with(VisitingInformation other) {
        return new VisitingEdition(version, other, validity, reviewBy, owner, author, restored, changed);
    }
}
