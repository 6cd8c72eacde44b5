/// Pictures the house holds: how they come in, what is made of them, and how they are shown.
///
/// A **master** is a file as it was handed in; it lies in the file store under its checksum and is never touched. A
/// [org.mouseion.app.collection.media.held.HeldPicture] is one picture of one master (a page of a document, a whole
/// photograph), attached to a work or waiting for one. Its **pyramid** and all **derivatives** are made from the
/// master, kept beside it and lost without harm.
///
/// `held` is the rows and what may be done with them; `take` brings files in, looked through before they are taken;
/// `fetch` gets them from other houses; `naming` tells which work a file belongs to; `pyramid` makes pyramids, renders
/// pieces and keeps a bounded cache; `iiif` answers for pictures and works in the ways of IIIF; `fixity` reads masters
/// again; `desk` and `command` are how people reach all this. The method is told in docs/methods/media.md.
@NullMarked
package org.mouseion.app.collection.media;

import org.jspecify.annotations.NullMarked;
