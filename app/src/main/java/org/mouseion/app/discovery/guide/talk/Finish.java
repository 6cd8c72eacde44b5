package org.mouseion.app.discovery.guide.talk;

import org.mouseion.app.discovery.guide.Reply;
import org.mouseion.app.discovery.guide.Turn;

/// What is done to a reply before the visitor has it. Must come back in its own time, and say nothing that the reply
/// does not say.
@FunctionalInterface
public interface Finish {

    Reply finish(Turn turn, Reply reply);
}
