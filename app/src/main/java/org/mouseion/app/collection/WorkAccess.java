package org.mouseion.app.collection;

/// Who may see what belongs to a work.
public interface WorkAccess {

    /// The rule in force today; the desk's for drafts and for works that are not there.
    Access of(WorkId work);
}
