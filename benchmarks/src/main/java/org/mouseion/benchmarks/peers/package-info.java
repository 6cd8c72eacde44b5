/// Engines that the house is measured beside, each in a process of its own.
///
/// [OpenSearch] is fetched apart (`benchmarks/peers/opensearch`), so that nothing of it is in the class path of the
/// house; [OpenSearchWords] says in its words what the house asks of its own index.
@NullMarked
package org.mouseion.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
