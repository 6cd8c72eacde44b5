package org.mouseion.algorithms.images.focus;

import java.util.Optional;

/// What is known of a picture's focal point: the proposal, and the decision if there is one.
///
/// Whoever crops asks for [#point] and can get nothing but the person's choice where there is one; a new
/// proposal never touches it.
public record Focus(FocalPoint.Proposed proposed, Optional<FocalPoint.Decided> decided) {

    public static Focus of(FocalPoint.Proposed proposed) {
        return new Focus(proposed, Optional.empty());
    }

    public FocalPoint point() {
        return decided.isPresent() ? decided.get() : proposed;
    }

    /// The person's choice stays.
    public Focus withProposed(FocalPoint.Proposed other) {
        return new Focus(other, decided);
    }

    public Focus withDecided(FocalPoint.Decided choice) {
        return new Focus(proposed, Optional.of(choice));
    }
}
