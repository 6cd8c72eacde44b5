package org.mouseion.app.discovery.site;

import java.util.List;
import org.mouseion.app.platform.Reason;

/// Works alike, under the sentence that says in what way.
public record Alike(Reason reason, List<Neighbour> works) {

    public Alike {
        works = List.copyOf(works);
    }

    /// @param why what this one shares with the work being looked at
    public record Neighbour(Card card, Reason why) {}
}
