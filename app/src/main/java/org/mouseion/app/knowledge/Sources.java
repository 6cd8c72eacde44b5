package org.mouseion.app.knowledge;

import java.util.List;
import java.util.Optional;

/// The sources of the house, as they are published.
public interface Sources {

    Optional<Source> find(SourceId id);

    /// All of them, drafts and withdrawn ones too, by title.
    List<Source> list();

    /// The passages of the published version, in order; of the draft where nothing is published yet.
    List<Passage> listPassages(SourceId id);

    Optional<Passage> findPassage(PassageId id);

    /// Takes a text in as a new source, or as a new draft of the source that came from the same `origin`; publishes it
    /// where `draft.publish()`. Inside the caller's transaction. For the demonstration and for other areas; the
    /// desk has its own way in.
    SourceId take(SourceDraft draft);
}
