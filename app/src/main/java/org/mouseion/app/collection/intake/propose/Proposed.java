package org.mouseion.app.collection.intake.propose;

import org.mouseion.app.collection.intake.mapping.Rule;
import org.mouseion.app.platform.Reason;

/// One proposed line of a mapping.
///
/// @param confidence in [0, 1]; below a half the column stays as it is until a person says otherwise
public record Proposed(Column column, Rule rule, double confidence, Reason reason) {}
