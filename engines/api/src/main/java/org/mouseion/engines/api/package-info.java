/// The sockets: what a model is asked to do, named by the task and never by who makes it.
///
/// An engine implements one task interface and carries an [EngineCard] that says what it is. The server's `ai` area
/// finds engines by
/// [java.util.ServiceLoader] through [Engine.Provider]; nobody else may call one.
@NullMarked
package org.mouseion.engines.api;

import org.jspecify.annotations.NullMarked;
