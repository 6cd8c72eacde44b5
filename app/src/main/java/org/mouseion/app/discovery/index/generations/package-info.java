/// Generations of the index.
///
/// One generation serves. When the way words are cut changes, or a person asks for it, another is built from the
/// catalogue and takes its place: beside the serving one, so that nobody waits, or in its place where the serving one
/// is of no use. [LiveIndex] is the [org.mouseion.app.discovery.index.WorkIndex] that everybody uses and never notices
/// the change; [Rebuild] is the job that fills a generation and goes on where a kill left it.
@NullMarked
package org.mouseion.app.discovery.index.generations;

import org.jspecify.annotations.NullMarked;
