package org.mouseion.algorithms.doubt;

/// What one key holds at one place.
///
/// @param sure probability that this is what stands there
/// @param doubt probability that something else stands there of which a reader made this
/// @param best whether it is the best reading
public record Mass(String key, double sure, double doubt, boolean best) {}
