package org.mouseion.app.discovery.index.generations;

import org.mouseion.app.discovery.index.IndexSettings;
import org.mouseion.app.discovery.index.TextField;
import org.mouseion.app.discovery.index.ValueField;
import org.mouseion.app.discovery.index.analysis.Analysis;

/// Says in one line how this version of the house makes its index. Another line means the index must be rebuilt.
final class Fingerprint {

    /// Grows when documents are made differently from the same works.
    private static final int DOCUMENTS = 4;

    private Fingerprint() {}

    static String of(IndexSettings settings) {
        return "words " + Analysis.VERSION
                + ", documents " + DOCUMENTS
                + ", fields " + (TextField.values().length + ValueField.values().length)
                + (settings.isCluster() ? ", cluster" : ", lucene 10");
    }
}
