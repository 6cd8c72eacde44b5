/// The demonstration museum comes into an empty house: its thesaurus, places, makers and works, from the files of
/// `demo/`.
///
/// [DemoMuseum] decides whether anything is to do, [DemoImport] does it as a job, [DemoRecords] reads one line as one
/// work. Pictures are the
/// photographs that npm packages ship, where the build found them, and drawings that the house makes itself
/// ([DemoDrawings]), which are
/// never passed off as reproductions.
@NullMarked
package org.mouseion.app.collection.intake.demo;

import org.jspecify.annotations.NullMarked;
