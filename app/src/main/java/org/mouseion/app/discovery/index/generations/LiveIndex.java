package org.mouseion.app.discovery.index.generations;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.discovery.index.Clause;
import org.mouseion.app.discovery.index.Findings;
import org.mouseion.app.discovery.index.Lookup;
import org.mouseion.app.discovery.index.TextField;
import org.mouseion.app.discovery.index.WorkIndex;
import org.mouseion.app.discovery.index.documents.IndexedWork;
import org.mouseion.app.discovery.index.engine.EngineIndex;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/// The index everybody uses: reads from the generation that serves, writes to it and to the one being built.
///
/// It is opened when it is first needed, so that a command that never searches does not open it at all.
@Component
class LiveIndex implements WorkIndex, DisposableBean {

    private final Opening opening;
    private volatile @Nullable EngineIndex serving;
    private volatile @Nullable EngineIndex building;
    private volatile long servedBefore;

    LiveIndex(Opening opening) {
        this.opening = opening;
    }

    private EngineIndex serving() {
        EngineIndex open = serving;
        return open == null ? openServing() : open;
    }

    private synchronized EngineIndex openServing() {
        EngineIndex open = serving;
        if (open == null) {
            open = opening.openServing();
            serving = open;
        }
        return open;
    }

    /// Opens a generation to be built beside the serving one, or the serving one itself where that is it.
    synchronized WorkIndex openForBuilding(Generation generation) {
        if (generation.serving()) {
            return serving();
        }
        EngineIndex open = building;
        if (open == null) {
            open = opening.open(generation);
            building = open;
        }
        return open;
    }

    /// Throws away a generation that was never finished.
    synchronized void discard(Generation generation) {
        EngineIndex open = building;
        if (open != null) {
            open.close();
            building = null;
        }
        opening.discard(generation);
    }

    /// Lets the generation that was built serve from now on.
    synchronized void switchTo(Generation generation) {
        EngineIndex old = serving();
        EngineIndex fresh = building;
        if (fresh == null) {
            return;
        }
        servedBefore += old.generation() + 1;
        serving = fresh;
        building = null;
        opening.serve(generation, old);
    }

    @Override
    public Findings find(Lookup lookup) {
        return serving().find(lookup);
    }

    @Override
    public List<Near> nearest(float[] vector, Clause within, int limit) {
        return serving().nearest(vector, within, limit);
    }

    @Override
    public boolean hasVectors() {
        return serving().hasVectors();
    }

    @Override
    public Optional<Scoring> explain(Clause clause, long work) {
        return serving().explain(clause, work);
    }

    @Override
    public List<Spelling> spellings(String word, int edits, int limit) {
        return serving().spellings(word, edits, limit);
    }

    @Override
    public List<Spelling> beginnings(String word, int limit) {
        return serving().beginnings(word, limit);
    }

    @Override
    public boolean mayHold(TextField field, Collection<String> words) {
        return serving().mayHold(field, words);
    }

    @Override
    public long frequency(String word) {
        return serving().frequency(word);
    }

    @Override
    public long generation() {
        return servedBefore + serving().generation();
    }

    @Override
    public void put(List<IndexedWork> works) {
        serving().put(works);
        EngineIndex beside = building;
        if (beside != null) {
            beside.put(works);
        }
    }

    @Override
    public void remove(List<Long> works) {
        serving().remove(works);
        EngineIndex beside = building;
        if (beside != null) {
            beside.remove(works);
        }
    }

    @Override
    public void refresh() {
        serving().refresh();
    }

    @Override
    public boolean isScattered() {
        return serving().isScattered();
    }

    @Override
    public void gather() {
        serving().gather();
    }

    @Override
    public void flush() {
        serving().flush();
        EngineIndex beside = building;
        if (beside != null) {
            beside.flush();
        }
    }

    @Override
    public synchronized void destroy() {
        EngineIndex open = serving;
        if (open != null) {
            open.close();
        }
        EngineIndex beside = building;
        if (beside != null) {
            beside.close();
        }
    }
}
