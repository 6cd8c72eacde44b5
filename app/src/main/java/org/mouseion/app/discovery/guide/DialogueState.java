package org.mouseion.app.discovery.guide;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the guide must remember from one turn to the next, and nothing of who asks: numbers of works, a day, a topic.
/// It comes back from the browser, so whatever it says is looked up again.
///
/// @param works numbers of the works the last reply showed, in its order; at most [#MOST]
/// @param focus the work or maker spoken of, as `work:12` or `agent:7`; empty for none
/// @param topic what was asked of it: the key of an intent, such as `hours` or `maker`; empty for none
/// @param day the day spoken of, or null
/// @param shown how many of a longer list were shown so far
/// @param asked choices that were offered and wait for "the second": each a complete question, at most [#MOST]
public record DialogueState(
        List<Long> works,
        String focus,
        String topic,
        @Nullable LocalDate day,
        int shown,
        List<String> asked) {

    public static final int MOST = 24;

    public static final DialogueState NONE = new DialogueState(List.of(), "", "", null, 0, List.of());

    public DialogueState {
        works = works.stream().limit(MOST).toList();
        asked = asked.stream().limit(MOST).toList();
    }
}
