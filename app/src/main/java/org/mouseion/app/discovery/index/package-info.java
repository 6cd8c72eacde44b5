/// The index: what the catalogue holds, in the form in which it is found. A cache; one command rebuilds it.
///
/// The way of a work into the index: the catalogue tells [org.mouseion.app.collection.WorksChanged] inside its
/// transaction; `feed` notes the works in a table in the same transaction, and a thread of its own reads them from
/// there, has `documents` make an [org.mouseion.app.discovery.index.documents.IndexedWork] of each and hands it to
/// `engine`. A kill between any two steps loses nothing: the note is deleted only once the engine has written to disk.
///
/// The way out: the other parts say what they look for in [Clause] and ask [WorkIndex]. They never see the engine;
/// `engine` alone does (Hibernate Search, with Lucene on disk or an OpenSearch cluster behind it).
///
/// Start with [WorkIndex], [Clause] and [Lookup].
@NullMarked
package org.mouseion.app.discovery.index;

import org.jspecify.annotations.NullMarked;
