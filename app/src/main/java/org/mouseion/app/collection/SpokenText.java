package org.mouseion.app.collection;

import java.util.List;
import org.mouseion.formats.pages.cues.Cue;

/// What is said in a recording of a work.
///
/// @param recording name that tells it from others of the work
/// @param language BCP 47, or empty where nobody says
/// @param cues in the order of their beginnings
public record SpokenText(long id, WorkId work, String recording, String language, List<Cue> cues) {
    public SpokenText {
        cues = List.copyOf(cues);
    }
}
