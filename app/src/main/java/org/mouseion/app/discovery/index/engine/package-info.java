/// The search engine, and nothing else knows it: Hibernate Search with Lucene on disk, or an OpenSearch cluster.
///
/// [Engine] opens one generation of the index; [WorkBinder] says which fields it has; [Predicates] turns a
/// [org.mouseion.app.discovery.index.Clause] into the engine's query. What only Lucene can tell (the dictionary, how a
/// score came about) is asked through [LuceneInside], which on a cluster answers honestly that it does not know.
@NullMarked
package org.mouseion.app.discovery.index.engine;

import org.jspecify.annotations.NullMarked;
