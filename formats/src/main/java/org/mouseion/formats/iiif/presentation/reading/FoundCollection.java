package org.mouseion.formats.iiif.presentation.reading;

import java.util.List;
import org.mouseion.formats.iiif.json.LanguageMap;
import org.mouseion.formats.iiif.presentation.Link;

/// A list of manifests and further collections.
public record FoundCollection(String id, LanguageMap label, List<Link> members) implements ManifestOutcome {

    public FoundCollection {
        members = List.copyOf(members);
    }
}
