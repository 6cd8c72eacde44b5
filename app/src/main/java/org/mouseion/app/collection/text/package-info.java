/// What is written on the pages the house holds: readings of them, who made each, and which one is in force.
///
/// A **layer** is one reading of one picture: handed in (ALTO, PAGE, hOCR, text), read by a machine, or written by a
/// person. A layer is never changed; a correction is a new one that says what it corrects, whose lines a person
/// *vouches* for. One layer a page is **in force**: a person's before a file's before a machine's, the newest of its
/// kind, unless a person chose otherwise.
///
/// `layers` keeps them; `take` finds the picture a file belongs to; `desk` is where people read, write and
/// compare; `pages` gives the text away in the formats of the field and as annotations. The method is told in
/// docs/methods/pages.md.
@NullMarked
package org.mouseion.app.collection.text;

import org.jspecify.annotations.NullMarked;
