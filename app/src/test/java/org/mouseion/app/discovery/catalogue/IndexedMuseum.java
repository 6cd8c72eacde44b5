package org.mouseion.app.discovery.catalogue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mouseion.app.ai.Embeddings;
import org.mouseion.app.ai.Languages;
import org.mouseion.app.collection.Pictures;
import org.mouseion.app.collection.Work;
import org.mouseion.app.discovery.index.IndexSettings;
import org.mouseion.app.discovery.index.analysis.Analysis;
import org.mouseion.app.discovery.index.documents.WorkDocuments;
import org.mouseion.app.discovery.index.documents.WorkVectors;
import org.mouseion.app.discovery.index.engine.Engine;
import org.mouseion.app.discovery.index.engine.EngineIndex;
import org.mouseion.app.discovery.index.labels.FacetNames;
import org.mouseion.app.platform.Bundles;

/// A museum in memory with a real index on disk: everything of discovery but the database.
public final class IndexedMuseum implements AutoCloseable {

    public final InMemoryCatalogue works = new InMemoryCatalogue();
    public final InMemoryAgents agents = new InMemoryAgents();
    public final InMemoryPlaces places = new InMemoryPlaces();
    public final InMemoryVocabulary vocabulary = new InMemoryVocabulary();
    public final InMemoryLabels labels = new InMemoryLabels();
    public final Analysis analysis = new Analysis();
    public final EngineIndex index;
    public final FacetNames names;
    public Optional<Embeddings> embeddings = Optional.empty();
    public Optional<Languages> languages = Optional.empty();
    public final WorkDocuments documents;
    public final HungPictures looks = new HungPictures();

    public IndexedMuseum(Path folder) throws IOException {
        this(folder, 0, WorkVectors.NONE);
    }

    public IndexedMuseum(Path folder, int dimension, WorkVectors vectors) throws IOException {
        index = Engine.open(new IndexSettings(null, null, null, null), folder, "g1", dimension);
        documents = new WorkDocuments(
                analysis,
                agents.contract,
                vocabulary.contract,
                places.contract,
                labels,
                vectors,
                Pictures.OF_RECORDS,
                looks);
        names = new FacetNames(agents.contract, vocabulary.contract, places.contract, labels, Bundles.load());
    }

    public void show(WorkSketch... sketches) {
        List<Work> drawn = Arrays.stream(sketches).map(WorkSketch::draw).toList();
        drawn.forEach(works::put);
        put(drawn);
        index.refresh();
    }

    public void put(List<Work> batch) {
        index.put(documents.make(batch));
    }

    @Override
    public void close() {
        index.close();
    }
}
