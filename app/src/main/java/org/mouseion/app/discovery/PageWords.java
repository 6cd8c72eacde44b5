package org.mouseion.app.discovery;

import java.util.List;

/// Where the texts of pages are put so that they can be searched. Whoever keeps the texts calls it when they
/// change; what is put is found after [#finish].
public interface PageWords {

    /// Puts pages in, in place of what was known of them.
    void put(List<PageRead> pages);

    /// Takes pages out.
    void remove(List<Long> pages);

    /// Takes out the pages of a series but for these.
    void retain(String series, List<Long> pages);

    /// Takes out all.
    void clear();

    /// Writes to disk what was put and removed, and lets searches see it.
    void finish();

    /// Pages that are in. 0 after an update that indexes otherwise: then all have to be put again.
    long count();
}
