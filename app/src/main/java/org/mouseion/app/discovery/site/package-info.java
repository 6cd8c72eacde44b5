/// The visitor's site: home, search, works, makers, places, periods, about.
///
/// A controller asks the contracts of discovery and collection, makes a view (a record with nothing left to decide) and
/// names a template.
/// Records that templates draw are public, because templates are compiled into a package of their own. [Cards] makes
/// the label and the picture or plate that stand for a work everywhere. [SearchTurns] lets pages of results, and
/// answers of
/// the API, be made a few at a time.
@NullMarked
package org.mouseion.app.discovery.site;

import org.jspecify.annotations.NullMarked;
