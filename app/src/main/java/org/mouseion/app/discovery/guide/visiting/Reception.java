package org.mouseion.app.discovery.guide.visiting;

import java.time.ZonedDateTime;
import java.util.List;
import org.mouseion.app.discovery.guide.Reply;
import org.mouseion.app.discovery.guide.facts.Voice;

/// Where a person is to be found: said with each refusal.
public interface Reception {

    /// How to reach a person and when the desk is open; empty where nobody wrote it down.
    List<Reply.Said> reach(Voice voice, ZonedDateTime now);
}
