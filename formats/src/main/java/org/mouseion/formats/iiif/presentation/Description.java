package org.mouseion.formats.iiif.presentation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mouseion.formats.iiif.json.JsonObject;
import org.mouseion.formats.iiif.json.LanguageMap;

/// What a manifest, a canvas, a range or a collection says of itself (sections 3.1 to 3.3).
///
/// @param label             its title
/// @param metadata          rows to be shown, in this order
/// @param requiredStatement what must be shown with it
/// @param rights            the address of a licence or rights statement, `""` for none
/// @param thumbnails        small pictures, the best first
/// @param navDate           when it happened, for timelines and calendars
/// @param behavior          `paged`, `individuals`, `continuous` …, for viewers
/// @param rendering         the whole of it in another form
/// @param services          of it: search, as a rule, in both versions; older viewers are shown those that
///                          say their own `@context`
public record Description(
        LanguageMap label,
        List<Labelled> metadata,
        LanguageMap summary,
        Optional<Labelled> requiredStatement,
        String rights,
        List<Agent> provider,
        List<Medium> thumbnails,
        Optional<Instant> navDate,
        List<String> behavior,
        List<Link> homepage,
        List<Link> rendering,
        List<Link> seeAlso,
        List<Link> partOf,
        List<JsonObject> services) {

    public Description {
        metadata = List.copyOf(metadata);
        provider = List.copyOf(provider);
        thumbnails = List.copyOf(thumbnails);
        behavior = List.copyOf(behavior);
        homepage = List.copyOf(homepage);
        rendering = List.copyOf(rendering);
        seeAlso = List.copyOf(seeAlso);
        partOf = List.copyOf(partOf);
        services = List.copyOf(services);
    }

    /// A title and nothing else.
    public static Description of(LanguageMap label) {
        return new Describing(label).done();
    }

    /// A title, to be followed by more.
    public static Describing titled(LanguageMap label) {
        return new Describing(label);
    }
}
