package org.mouseion.app.discovery.site;

import java.util.List;
import org.mouseion.app.platform.Reason;

/// Works alike, under the sentence that says in what way.
public record Alike(Reason reason, List<Neighbour> works) {

    public Alike {
        works = List.copyOf(works);
    }

    /// @param why what this one shares with the work being looked at
    /// @param path opens the likeness of their pictures, without language; empty where it is not one of pictures
    public record Neighbour(Card card, Reason why, String path) {}
}
