package org.mouseion.app.discovery.index.generations;

import org.mouseion.app.discovery.index.IndexSettings;
import org.mouseion.app.discovery.index.TextField;
import org.mouseion.app.discovery.index.ValueField;
import org.mouseion.app.discovery.index.analysis.Analysis;

/// Says in one line how this version of the house makes its index. Another line means the index must be rebuilt.
final class Fingerprint {

    /// Grows when documents are made differently from the same works.
    private static final int DOCUMENTS = 6;

    private static final String VECTORS = ", vectors ";

    private Fingerprint() {}

    /// @param vectors name and version of the engine that makes the vectors, or the empty string
    static String of(IndexSettings settings, String vectors) {
        return ofWords(settings) + (vectors.isEmpty() ? "" : VECTORS + vectors);
    }

    private static String ofWords(IndexSettings settings) {
        return "words " + Analysis.VERSION
                + ", documents " + DOCUMENTS
                + ", fields " + (TextField.values().length + ValueField.values().length)
                + (settings.isCluster() ? ", cluster" : ", lucene 10");
    }

    /// Whether an index made so is one that would be made now. An engine that is away for a while is no reason to throw
    /// its vectors away; what is indexed meanwhile has none, so that such an index is marked by [#interrupted].
    static boolean fits(String made, IndexSettings settings, String vectors) {
        return vectors.isEmpty()
                ? (made + VECTORS).startsWith(ofWords(settings) + VECTORS)
                : made.equals(of(settings, vectors));
    }

    /// The mark of an index whose engine of vectors was away; once it is back, the index is made anew.
    static String interrupted(IndexSettings settings) {
        return of(settings, "interrupted");
    }
}
