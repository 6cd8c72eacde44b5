package org.mouseion.formats.iiif.annotations;

import java.util.Optional;
import org.mouseion.formats.iiif.json.LanguageMap;

/// What an annotation is about (section 3.2): a resource, or a part of it.
///
/// @param source the address of the resource
/// @param box    the rectangle of it; empty for all of it
/// @param quote  the words of it (section 4.2.4); empty where none are quoted
/// @param partOf the manifest that holds the source, where a reader may not know it
public record Target(String source, Optional<Box> box, Optional<Quote> quote, Optional<PartOf> partOf) {

    /// A passage and what stands around it.
    public record Quote(String prefix, String exact, String suffix) {}

    /// @param type `Manifest` or `Collection`
    public record PartOf(String id, String type, LanguageMap label) {}

    /// A whole resource.
    public static Target of(String source) {
        return new Target(source, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// A rectangle of a canvas.
    public static Target of(String source, Box box) {
        return new Target(source, Optional.of(box), Optional.empty(), Optional.empty());
    }

    /// Words of another annotation's text.
    public static Target of(String source, Quote quote) {
        return new Target(source, Optional.empty(), Optional.of(quote), Optional.empty());
    }

    /// The same, found in `holder`.
    public Target in(PartOf holder) {
        return new Target(source, box, quote, Optional.of(holder));
    }
}
