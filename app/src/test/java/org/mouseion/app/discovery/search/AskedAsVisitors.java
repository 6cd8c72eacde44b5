package org.mouseion.app.discovery.search;

import java.util.Optional;
import org.mouseion.app.discovery.Search;
import org.mouseion.app.discovery.catalogue.IndexedMuseum;

/// The search of the house over a museum of a test.
final class AskedAsVisitors {

    private AskedAsVisitors() {}

    static Search search(IndexedMuseum museum) {
        return new SearchConfiguration()
                .search(
                        museum.index,
                        new SearchConfiguration()
                                .queryReader(
                                        museum.analysis,
                                        museum.vocabulary.contract,
                                        new SearchConfiguration().thesaurus(museum.analysis)),
                        museum.analysis,
                        museum.vocabulary.contract,
                        museum.names,
                        museum.works.contract,
                        Optional.empty(),
                        museum.embeddings,
                        museum.languages,
                        Optional.of(museum.looks));
    }
}
