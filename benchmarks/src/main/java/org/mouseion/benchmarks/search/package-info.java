/// How fast the search is, beside raw Lucene in this process and beside OpenSearch over HTTP, on the same documents and
/// the same questions.
///
/// A question to the house becomes a few questions to its index ([org.mouseion.app.discovery.index.Lookup]).
/// [Overheard] writes them down while the house answers; [RawLucene] and
/// [org.mouseion.benchmarks.peers.OpenSearchWords] say the very same in the words of Lucene and of OpenSearch. Before
/// anything is timed, [Agreement] shows that the answers are equal: as many works, and the same ones first unless their
/// scores tie.
///
/// Every measured query is asked once, in one interleaved run, so that nobody's cache has seen it and other work on the
/// machine hits all alike.
@NullMarked
package org.mouseion.benchmarks.search;

import org.jspecify.annotations.NullMarked;
