/// How fast the guide answers when many visitors ask, and what one of them can do to the others.
///
/// [GuideSpeed] asks a served house over HTTP, as [Crowd]s of browsers do: all in the same moment, with
/// pauses to read, and one after the other without any. Each first answer counts from the request to its
/// last byte.
@NullMarked
package org.mouseion.benchmarks.guide.speed;

import org.jspecify.annotations.NullMarked;
