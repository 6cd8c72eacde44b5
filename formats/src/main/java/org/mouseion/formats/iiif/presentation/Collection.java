package org.mouseion.formats.iiif.presentation;

import java.util.List;
import org.mouseion.formats.iiif.json.LanguageMap;

/// Manifests, and collections of manifests: a series of an archive, the result of a search (section 5.1).
public record Collection(String id, Description description, List<Member> members) {

    /// @param type `Manifest` or `Collection`
    public record Member(String id, String type, LanguageMap label, List<Medium> thumbnails) {
        public Member {
            thumbnails = List.copyOf(thumbnails);
            if (label.isEmpty() || !type.equals("Manifest") && !type.equals("Collection")) {
                throw new IllegalArgumentException(
                        "A member is a Manifest or a Collection and has a label (section 5.1): " + type + " " + id);
            }
        }
    }

    public Collection {
        members = List.copyOf(members);
        if (description.label().isEmpty()) {
            throw new IllegalArgumentException("A collection has a label (section 3.1): " + id);
        }
    }
}
