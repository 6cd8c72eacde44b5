package org.mouseion.formats.iiif.presentation;

import java.util.List;
import java.util.Optional;

/// One work as a viewer shows it (section 5.2).
///
/// @param canvases   in the order in which they are shown
/// @param structures its table of contents
/// @param direction  empty for left to right
/// @param start      the canvas to begin with
/// @param contexts   JSON-LD contexts of the services that are declared in it, such as those of the
///                   Authorization Flow and of the Content Search
public record Manifest(
        String id,
        Description description,
        List<Canvas> canvases,
        List<Range> structures,
        Optional<ViewingDirection> direction,
        Optional<String> start,
        List<String> contexts) {

    public Manifest {
        canvases = List.copyOf(canvases);
        structures = List.copyOf(structures);
        contexts = List.copyOf(contexts);
        if (description.label().isEmpty()) {
            throw new IllegalArgumentException("A manifest has a label (section 3.1): " + id);
        }
    }

    /// Canvases without a table of contents.
    public static Manifest of(String id, Description description, List<Canvas> canvases, List<String> contexts) {
        return new Manifest(id, description, canvases, List.of(), Optional.empty(), Optional.empty(), contexts);
    }
}
