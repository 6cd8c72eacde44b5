package org.mouseion.algorithms.images.motif;

/// A place that would be found again: in pixels of its level of the pyramid.
///
/// @param strength how much tones change even in the direction of least change (Harris and Stephens 1988)
record Corner(int x, int y, float strength) {}
