package org.mouseion.app.knowledge.sources;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.knowledge.Passage;
import org.mouseion.app.knowledge.PassageId;

/// What a new version changes, in the order of the new words; what is gone stands where it stood.
public final class Comparison {

    private Comparison() {}

    /// @param before null for a new passage
    /// @param now null for one that is gone
    public record Change(
            What what, @Nullable Passage before, @Nullable Passage now) {}

    public enum What {
        SAME,
        /// The same words under another heading.
        MOVED,
        CHANGED,
        NEW,
        GONE
    }

    public static List<Change> of(List<Passage> before, List<Passage> now) {
        Map<PassageId, Passage> byId = new HashMap<>();
        Map<String, Passage> byAnchor = new HashMap<>();
        Set<PassageId> kept = new HashSet<>();
        now.forEach(passage -> kept.add(passage.id()));
        for (Passage passage : before) {
            byId.put(passage.id(), passage);
            if (!kept.contains(passage.id())) {
                byAnchor.put(passage.anchor(), passage);
            }
        }
        List<Change> changes = new ArrayList<>();
        Set<PassageId> used = new HashSet<>();
        for (Passage passage : now) {
            Passage same = byId.get(passage.id());
            Passage place = byAnchor.get(passage.anchor());
            if (same != null) {
                boolean unmoved = same.heading().equals(passage.heading());
                changes.add(new Change(unmoved ? What.SAME : What.MOVED, same, passage));
            } else if (place != null) {
                used.add(place.id());
                changes.add(new Change(What.CHANGED, place, passage));
            } else {
                changes.add(new Change(What.NEW, null, passage));
            }
        }
        for (Passage passage : before) {
            if (!kept.contains(passage.id()) && !used.contains(passage.id())) {
                changes.add(placeOf(passage, changes), new Change(What.GONE, passage, null));
            }
        }
        return changes;
    }

    /// Behind the last of those that stood before it.
    private static int placeOf(Passage gone, List<Change> changes) {
        int place = 0;
        for (int i = 0; i < changes.size(); i++) {
            Passage before = changes.get(i).before();
            if (before != null && before.order() < gone.order()) {
                place = i + 1;
            }
        }
        return place;
    }
}
