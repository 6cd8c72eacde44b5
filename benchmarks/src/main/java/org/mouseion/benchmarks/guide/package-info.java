/// How well the guide answers, how well it keeps silent, and how fast.
///
/// [GuideQuality] asks the questions of `resources/guide` in three houses (the demonstration museum, Tate,
/// Joconde), each as a visitor would, and judges the replies by what was written down beforehand. The
/// package `injected` tries to make it say what nobody decided, `speed` sends fifty visitors at once.
@NullMarked
package org.mouseion.benchmarks.guide;

import org.jspecify.annotations.NullMarked;
