/// Another house's manifests and collections, read as far as is needed to fetch their pictures and texts:
/// Presentation API 3.0, 2.1 and 2.0.
///
/// [org.mouseion.formats.iiif.presentation.reading.ManifestReader] answers with a
/// [org.mouseion.formats.iiif.presentation.reading.FoundManifest], a
/// [org.mouseion.formats.iiif.presentation.reading.FoundCollection], or an
/// [org.mouseion.formats.iiif.presentation.reading.UnreadableManifest] with a sentence for the person who
/// asked. It is lenient about what real manifests get wrong – one value where a list belongs, old names,
/// missing sizes – and strict about what could do harm: a document has limits, and only `http` and `https`
/// addresses are kept.
///
/// Texts may hold the little HTML that the specification allows (3.0, section 4.5), or more: they are to be
/// cleaned before anybody sees them.
@NullMarked
package org.mouseion.formats.iiif.presentation.reading;

import org.jspecify.annotations.NullMarked;
