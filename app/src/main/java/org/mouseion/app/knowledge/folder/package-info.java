/// Many sources at once: a folder of documents, with who answers for each and how long it holds.
///
/// `./mouseion knowledge import FOLDER` ([KnowledgeCommand]) reads each document as the desk does (`intake.TextsIn`)
/// and
/// what is said about it from lines at its head or from a sheet beside it ([Sheet], [Entry]). The same file taken in
/// again is a new draft of the same source. Nothing is said to a visitor before a person publishes it, but where the
/// command is told to publish.
@NullMarked
package org.mouseion.app.knowledge.folder;

import org.jspecify.annotations.NullMarked;
