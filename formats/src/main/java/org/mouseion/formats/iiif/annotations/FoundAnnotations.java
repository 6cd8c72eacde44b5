package org.mouseion.formats.iiif.annotations;

import java.util.List;

/// The annotations of a document.
///
/// @param next the address at which they go on: of the next page, or of a collection's first; `""` for none
public record FoundAnnotations(List<Annotation> annotations, String next) {

    public FoundAnnotations {
        annotations = List.copyOf(annotations);
    }
}
