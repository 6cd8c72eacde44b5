package org.mouseion.formats.iiif.presentation;

import java.util.List;
import org.mouseion.formats.iiif.json.LanguageMap;

/// The house that shows a work (section 3.1, `provider`).
///
/// @param id       its address on the web of data
/// @param homepage its own pages
/// @param logo     its mark
/// @param seeAlso  descriptions of it for machines
public record Agent(String id, LanguageMap label, List<Link> homepage, List<Medium> logo, List<Link> seeAlso) {

    public Agent {
        homepage = List.copyOf(homepage);
        logo = List.copyOf(logo);
        seeAlso = List.copyOf(seeAlso);
        if (id.isEmpty() || label.isEmpty()) {
            throw new IllegalArgumentException("A provider has an address and a name: " + id + ", " + label);
        }
    }
}
