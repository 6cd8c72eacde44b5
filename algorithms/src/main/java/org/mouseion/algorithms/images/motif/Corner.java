package org.mouseion.algorithms.images.motif;

/// A place that would be found again: in pixels of its level of the pyramid.
///
/// @param strength the smaller the change in the direction of least change, the smaller (Harris and
///     Stephens 1988)
record Corner(int x, int y, float strength) {}
