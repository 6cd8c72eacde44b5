/// Print and typescript, read by Tesseract in a process of its own.
///
/// Native code that meets hostile pictures may crash, hang or eat memory; here it takes a child of this
/// machine with it and never the house. [TesseractProvider] finds the program and what it learned
/// ([LearnedData]); [TesseractReader] prepares a page ([org.mouseion.algorithms.scans]), hands it to the
/// child ([Child], which runs [Reading] with a limit of memory), ends the child where time is up, and
/// starts another for the next page. Between the two goes nothing but numbers and letters ([Wire]).
///
/// Tesseract: R. Smith, An overview of the Tesseract OCR engine, ICDAR 2007; the network that reads lines
/// is of 2018.
@NullMarked
package org.mouseion.engines.tesseract;

import org.jspecify.annotations.NullMarked;
