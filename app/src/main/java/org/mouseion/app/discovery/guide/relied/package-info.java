/// How many answers rested on each source, by day: a source that many answers rest on is looked at first when it grows
/// old. Only numbers are kept.
@NullMarked
package org.mouseion.app.discovery.guide.relied;

import org.jspecify.annotations.NullMarked;
