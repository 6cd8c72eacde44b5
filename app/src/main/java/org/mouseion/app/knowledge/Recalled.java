package org.mouseion.app.knowledge;

import java.util.List;

/// Derivatives were pulled or queued because their ground moved; published inside the transaction, heard after it.
///
/// @param pulled shown no more
/// @param queued wait for a person
public record Recalled(List<DerivativeId> pulled, List<DerivativeId> queued) {
    public Recalled {
        pulled = List.copyOf(pulled);
        queued = List.copyOf(queued);
    }
}
