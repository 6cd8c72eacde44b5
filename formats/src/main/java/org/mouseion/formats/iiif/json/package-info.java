/// JSON as the specifications of the IIIF write it: objects whose keys keep their order (`@context` comes
/// first) and that leave out what is empty.
///
/// [org.mouseion.formats.iiif.json.JsonObject] is filled and written. The tree is made of strings, whole
/// numbers, decimals, truth values, lists and further objects; Jackson's streaming writer puts it on paper,
/// and no other part of Jackson is used.
@NullMarked
package org.mouseion.formats.iiif.json;

import org.jspecify.annotations.NullMarked;
