/// How well the check of a writer's sentences parts what statements say from what they do not, where sentence and
/// statement are in two languages.
@NullMarked
package org.mouseion.benchmarks.support;

import org.jspecify.annotations.NullMarked;
