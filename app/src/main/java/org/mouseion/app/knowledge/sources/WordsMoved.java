package org.mouseion.app.knowledge.sources;

import java.util.List;
import org.mouseion.app.knowledge.Passage;
import org.mouseion.app.knowledge.Source;

/// The words of a source were replaced; published and heard inside the transaction.
///
/// @param published whether `now` is in force; otherwise only a draft took the place of another draft
public record WordsMoved(Source source, List<Passage> before, List<Passage> now, boolean published) {
    public WordsMoved {
        before = List.copyOf(before);
        now = List.copyOf(now);
    }
}
