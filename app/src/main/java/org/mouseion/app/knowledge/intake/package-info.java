/// How words come in: a file that is handed in, a page of the web that is fetched once, a text that is
/// typed.
///
/// [TextsIn] reads whichever it is into passages and a title, and finds out the language. [PageFetch] asks
/// the web, politely and never the house's own network ([org.mouseion.app.platform.PublicNet]).
@NullMarked
package org.mouseion.app.knowledge.intake;

import org.jspecify.annotations.NullMarked;
