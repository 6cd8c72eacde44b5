package org.mouseion.formats.iiif.presentation;

import org.mouseion.formats.iiif.json.LanguageMap;

/// A row of what is shown beside a work: `Medium – oil on canvas` (section 3.1, `metadata`). The value is
/// plain text, or a little HTML wrapped in one element (section 4.5).
public record Labelled(LanguageMap label, LanguageMap value) {}
