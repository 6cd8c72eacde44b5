package org.mouseion.app.knowledge;

import java.time.Instant;

/// Something that was made and rests on what may be said.
///
/// @param key the maker's own name for it, unique within `kind`: `guide.bench:12`, `tour:7:stop:3:fr`
/// @param title how a list shows it, plain text
/// @param language BCP 47 tag
/// @param path where it is seen or edited, beginning with `/`; may be empty
public record Derivative(
        DerivativeId id,
        DerivativeKind kind,
        String key,
        String title,
        String language,
        String path,
        DerivativeState state,
        Instant changed) {}
