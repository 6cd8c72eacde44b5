package org.mouseion.app.knowledge.freshness;

import org.mouseion.app.knowledge.Line;

/// Two things the house says that a person should look at together.
///
/// @param fingerprint the same as long as both say what they say
/// @param oneValue and `otherValue`: the figures that differ; empty for two that say the same
/// @param figure what is stated: `hour.closes`; empty for two that say the same
/// @param alike how alike the two are, 0 to 1; 0 for a contradiction
public record Doubt(
        String fingerprint, Line one, Line other, String figure, String oneValue, String otherValue, double alike) {}
