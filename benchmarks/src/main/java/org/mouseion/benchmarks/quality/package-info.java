/// How good the order of results is, for the judged queries, against the best that is hoped for and the worst that is
/// accepted.
///
/// [SearchQuality] brings the three judged sources into one house, asks every query as the site does, and measures each
/// ranking; [Bounds] says when that is not good enough.
@NullMarked
package org.mouseion.benchmarks.quality;

import org.jspecify.annotations.NullMarked;
