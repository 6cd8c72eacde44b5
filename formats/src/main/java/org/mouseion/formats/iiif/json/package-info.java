/// JSON as the specifications of the IIIF write it: objects whose keys keep their order (`@context` comes
/// first) and that leave out what is empty.
///
/// [org.mouseion.formats.iiif.json.JsonObject] is filled and written;
/// [org.mouseion.formats.iiif.json.LanguageMap] is what is said in several languages;
/// [org.mouseion.formats.iiif.json.LinkedDataType] chooses the media type to send them with.
/// [org.mouseion.formats.iiif.json.JsonReader] reads what another house wrote, within
/// [org.mouseion.formats.iiif.json.JsonLimits], and [org.mouseion.formats.iiif.json.JsonView] looks at it
/// without trusting it. Jackson's streaming reader and writer do the rest; no other part of Jackson is used.
@NullMarked
package org.mouseion.formats.iiif.json;

import org.jspecify.annotations.NullMarked;
