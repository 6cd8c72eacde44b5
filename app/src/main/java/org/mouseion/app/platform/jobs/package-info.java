/// Long work that survives a kill.
///
/// [JobTable] is the queue: one row a job, claimed under `FOR UPDATE SKIP LOCKED` by raising the row's attempt number,
/// held by a lease that [JobNode] renews. [CommittedRun] is what the work sees: each batch, its progress and its
/// checkpoint are one transaction, and that transaction checks the attempt number, so a node that was thought dead and
/// comes back cannot write over its successor (a fencing token: Kleppmann, Designing Data-Intensive Applications, ch.
/// 8).
/// [org.mouseion.app.platform.Outage] tells a database that is away or a disk that is full, where the work waits, from
/// a fault, where it
/// fails. [JobTidings] listens to
/// the database's notifications and [JobStream] hands them to the browser. Begin with [JobNode].
@NullMarked
package org.mouseion.app.platform.jobs;

import org.jspecify.annotations.NullMarked;
