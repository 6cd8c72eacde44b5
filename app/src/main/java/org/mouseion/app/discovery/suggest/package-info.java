/// Suggestions while a visitor types.
///
/// Makers, places and concepts come from [NameList], a list in memory of every name that works of the house stand
/// under, in all languages; titles come from the index. [NameKeeper] makes the list anew in the background when the
/// index has changed, so that typing never waits. [SuggestedNames] puts both together.
@NullMarked
package org.mouseion.app.discovery.suggest;

import org.jspecify.annotations.NullMarked;
