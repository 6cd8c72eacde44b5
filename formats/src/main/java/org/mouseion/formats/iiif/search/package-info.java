/// Searching inside a work: the IIIF Content Search API 2.0, and 1.0 for the viewers that know no other.
///
/// [org.mouseion.formats.iiif.search.ContentQuery] reads what a viewer asks, and keeps the names of the
/// parameters that are not heeded, which the answer must repeat. The server finds; what it found is a
/// [org.mouseion.formats.iiif.search.SearchResults]: annotations with their rectangles, and for each match a
/// [org.mouseion.formats.iiif.search.Match] of the words before it, itself, and the words after it.
/// [org.mouseion.formats.iiif.search.ContentSearchTwo] and
/// [org.mouseion.formats.iiif.search.ContentSearchOne] write the answers, the completions of a word
/// ([org.mouseion.formats.iiif.search.Completions]) and the services that a manifest declares.
@NullMarked
package org.mouseion.formats.iiif.search;

import org.jspecify.annotations.NullMarked;
