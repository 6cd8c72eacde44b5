package org.mouseion.benchmarks.spotting;

import org.mouseion.algorithms.spotting.Shape;
import org.mouseion.algorithms.spotting.WordBox;

/// A word on a page.
///
/// @param key the word in small letters without punctuation; empty where nobody says
record Specimen(int page, WordBox box, String key, Shape shape, Profiles profiles) {}
