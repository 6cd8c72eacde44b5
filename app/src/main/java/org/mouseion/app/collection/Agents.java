package org.mouseion.app.collection;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The catalogue's persons and groups.
public interface Agents {

    Optional<Agent> find(AgentId id);

    /// Those of `ids` that exist, in the order asked.
    List<Agent> list(Collection<AgentId> ids);

    /// Which agent each draft is: by source id, else by name and life dates; made where there is none. In the order
    /// asked, inside the
    /// caller's transaction.
    List<AgentId> identify(List<AgentDraft> drafts);
}
