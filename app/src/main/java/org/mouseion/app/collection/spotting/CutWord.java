package org.mouseion.app.collection.spotting;

import org.mouseion.algorithms.spotting.Shape;
import org.mouseion.algorithms.spotting.WordBox;

/// A word cut out of a page.
///
/// @param line of the page, from 0
/// @param box in pixels of the picture
public record CutWord(int line, WordBox box, Shape shape) {}
