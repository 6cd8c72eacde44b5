package org.mouseion.app.collection;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How works lie within others of their source: the levels of an archive from the fonds down to the item, the leaves of
/// an album. Drafts and works that vanished are passed over; what lies in them is not.
public interface Levels {

    /// A work in its tree, without what is known of it.
    ///
    /// @param whole the work it lies directly in, or null at the top
    /// @param order among its siblings, from 1; 0 where the source does not say
    /// @param level as the source writes it; may be empty
    record Level(WorkId id, @Nullable WorkId whole, int order, String level) {}

    /// Trees, in the order of their sources.
    List<Level> listTops(int offset, int limit);

    long countTops();

    /// Whether the work lies in another or others lie in it.
    boolean isPart(WorkId work);

    /// From the top down to the one directly above; none where nothing is above it. Works that lie in nothing have no
    /// entry.
    Map<WorkId, List<Level>> above(Collection<WorkId> works);

    /// What lies directly in it, in order.
    List<Level> in(WorkId whole, int offset, int limit);

    long countIn(WorkId whole);

    /// The one before and the one after among those that lie in the same; each an empty list or one.
    Neighbours beside(WorkId work);

    /// @param before none or one
    /// @param after none or one
    record Neighbours(List<Level> before, List<Level> after) {}

    /// These and everything below them, in no order; drafts and what vanished too.
    List<WorkId> withBelow(Collection<WorkId> works);

    /// Everything in it at whatever depth, without itself: each level in order, the nearest first. Stops at `most`.
    List<Level> below(WorkId whole, int most);
}
