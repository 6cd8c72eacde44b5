package org.mouseion.formats.iiif.presentation.reading;

import java.util.List;
import java.util.Optional;
import org.mouseion.formats.iiif.json.LanguageMap;
import org.mouseion.formats.iiif.presentation.Labelled;

/// A work as another house describes it.
///
/// @param version           of the Presentation API, 2 or 3
/// @param requiredStatement what must be shown with its pictures (`attribution` in version 2)
/// @param rights            the address of a licence or rights statement, `""` for none
/// @param homepage          the work's own page, `""` for none
/// @param canvases          in their order
public record FoundManifest(
        String id,
        int version,
        LanguageMap label,
        List<Labelled> metadata,
        LanguageMap summary,
        Optional<Labelled> requiredStatement,
        String rights,
        String homepage,
        List<FoundCanvas> canvases)
        implements ManifestOutcome {

    public FoundManifest {
        metadata = List.copyOf(metadata);
        canvases = List.copyOf(canvases);
    }
}
