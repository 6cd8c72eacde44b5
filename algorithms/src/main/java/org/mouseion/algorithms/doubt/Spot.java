package org.mouseion.algorithms.doubt;

/// Where on a page something stands.
///
/// @param first slot
/// @param last slot, included
/// @param probability that it stands there
public record Spot(int first, int last, double probability) {}
