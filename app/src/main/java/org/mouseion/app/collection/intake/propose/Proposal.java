package org.mouseion.app.collection.intake.propose;

import java.util.List;
import org.mouseion.app.collection.intake.mapping.Mapping;

/// A mapping proposed for a file.
///
/// @param mapping the rules that are confident enough
/// @param lines why each rule was proposed
/// @param idFound whether a column was found that names the records; where not, the first column stands in
public record Proposal(Mapping mapping, List<Proposed> lines, boolean idFound) {
    public Proposal {
        lines = List.copyOf(lines);
    }
}
