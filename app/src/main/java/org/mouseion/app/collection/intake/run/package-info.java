/// The job that brings a file in.
///
/// [org.mouseion.app.collection.intake.run.ImportJob] reads the file in one thread and writes batches in another, each
/// batch one transaction that also holds the job's checkpoint: after a kill the import goes on after the last committed
/// batch, and nothing is done twice. [org.mouseion.app.collection.intake.run.WorkBatches] and
/// [org.mouseion.app.collection.intake.run.SideBatches] say what becomes of a batch of works, or of agents, places and
/// happenings; [org.mouseion.app.collection.intake.run.Identification] is the step from names to the catalogue's own
/// agents, places and concepts. A record whose bytes, mapping and parsers are the same as last time is recognised by
/// its fingerprint and goes no further.
@NullMarked
package org.mouseion.app.collection.intake.run;

import org.jspecify.annotations.NullMarked;
