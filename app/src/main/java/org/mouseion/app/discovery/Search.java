package org.mouseion.app.discovery;

import org.mouseion.app.collection.WorkId;
import org.mouseion.app.platform.Reason;

/// Finds works.
public interface Search {

    Found find(SearchQuery query);

    /// Why `work` stands where it stands for `query`: the score opened into its parts.
    Reason explain(SearchQuery query, WorkId work);
}
