package org.mouseion.app.collection.catalogue.editing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.mouseion.app.collection.WorkFacts;
import org.mouseion.app.collection.catalogue.FactsJson;
import org.mouseion.app.collection.catalogue.Terms;

/// A field that two hands have, or one of them has, changed since they began from the same.
///
/// @param mine whether the first hand changed it
/// @param theirs whether the second did
public record FieldChange(WorkField field, boolean mine, boolean theirs) {

    /// Both changed it, each in its own way.
    public boolean isConflict() {
        return mine && theirs;
    }

    /// Fields in which `after` differs from `before`. Which concepts words are tied to does not count: that follows the
    /// vocabulary, and nobody wrote it.
    public static Set<WorkField> between(WorkFacts before, WorkFacts after) {
        WorkFacts one = Terms.untie(before);
        WorkFacts other = Terms.untie(after);
        Set<WorkField> changed = EnumSet.noneOf(WorkField.class);
        for (WorkField field : WorkField.values()) {
            if (!Objects.equals(field.of(one), field.of(other))) {
                changed.add(field);
            }
        }
        return changed;
    }

    /// What two hands made of `base`, where they differ from each other.
    public static List<FieldChange> of(WorkFacts base, WorkFacts mine, WorkFacts theirs) {
        Set<WorkField> apart = between(mine, theirs);
        Set<WorkField> byMe = between(base, mine);
        Set<WorkField> byThem = between(base, theirs);
        List<FieldChange> changes = new ArrayList<>();
        for (WorkField field : apart) {
            changes.add(new FieldChange(field, byMe.contains(field), byThem.contains(field)));
        }
        return changes;
    }

    /// `facts` with `fields` as `other` has them.
    public static WorkFacts take(WorkFacts facts, WorkFacts other, Collection<WorkField> fields) {
        return FactsJson.withFields(
                facts, other, fields.stream().map(WorkField::component).toList());
    }
}
