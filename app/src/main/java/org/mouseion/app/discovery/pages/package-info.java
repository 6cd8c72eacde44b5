/// Searching in pages, for visitors and for viewers.
///
/// [PageSearchPages] is `/pages`: words, the dial, the series, how the series was read, and each place as a
/// piece of the page's picture ([Snippet]) with what was read there and how probable it is. It works without
/// JavaScript. [ContentSearchApi] answers the viewers of IIIF: Content Search 2.0 and 1.0 with completions,
/// inside one series.
///
/// Both ask [org.mouseion.app.discovery.PageSearch].
@NullMarked
package org.mouseion.app.discovery.pages;

import org.jspecify.annotations.NullMarked;
