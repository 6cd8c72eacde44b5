package org.mouseion.app.discovery.index.engine;

/// Names of the fields that are neither words nor values.
final class IndexFields {

    /// Numbers of the work, for sorting by arrival.
    static final String NUMBER = "number";

    /// Order where nothing else decides.
    static final String HANGING = "hanging";

    static final String EARLIEST = "earliest";
    static final String LATEST = "latest";

    /// First and last known year, for sorting: a work "before 1900" sorts by 1900.
    static final String FIRST_KNOWN = "first_known";

    static final String LAST_KNOWN = "last_known";
    static final String PICTURED = "pictured";
    static final String TITLE_ORDER = "title_order";
    static final String MAKER_ORDER = "maker_order";
    static final String SHOWN = "shown";
    static final String VECTOR = "vector";

    /// The vectors of a work as [MeaningBytes] writes them; only on disk, where a cluster has [#VECTOR].
    static final String MEANING = "meaning";

    private IndexFields() {}
}
