package org.mouseion.app.knowledge;

import java.util.List;

/// What may be said changed; published inside the transaction, heard after it.
///
/// @param sources whose words, statements or particulars changed
public record RepertoireChanged(List<SourceId> sources) {
    public RepertoireChanged {
        sources = List.copyOf(sources);
    }
}
