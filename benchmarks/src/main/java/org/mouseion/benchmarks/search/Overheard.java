package org.mouseion.benchmarks.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mouseion.app.discovery.index.Clause;
import org.mouseion.app.discovery.index.Findings;
import org.mouseion.app.discovery.index.Lookup;
import org.mouseion.app.discovery.index.WorkIndex;
import org.mouseion.app.discovery.index.documents.IndexedWork;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/// Stands before the index of a measured house and writes down what it is asked and what it answers, while somebody
/// listens. Not for several threads at once.
final class Overheard implements WorkIndex {

    /// Puts it in its place.
    @Configuration(proxyBeanMethods = false)
    static class Ear {
        @Bean
        @Primary
        Overheard overheard(@Qualifier("org.mouseion.app.discovery.index.generations.LiveIndex") WorkIndex index) {
            return new Overheard(index);
        }
    }

    /// @param said as the index answered
    record Question(Lookup asked, Findings said) {}

    private final WorkIndex index;
    private final List<Question> heard = new ArrayList<>();
    private volatile boolean listening;

    private Overheard(WorkIndex index) {
        this.index = index;
    }

    /// What the index was asked while `question` ran, in order.
    List<Question> during(Runnable question) {
        heard.clear();
        listening = true;
        try {
            question.run();
            return List.copyOf(heard);
        } finally {
            listening = false;
        }
    }

    @Override
    public Findings find(Lookup lookup) {
        Findings said = index.find(lookup);
        if (listening) {
            heard.add(new Question(lookup, said));
        }
        return said;
    }

    @Override
    public List<Near> nearest(float[] vector, Clause within, int limit) {
        return index.nearest(vector, within, limit);
    }

    @Override
    public Optional<Scoring> explain(Clause clause, long work) {
        return index.explain(clause, work);
    }

    @Override
    public List<Spelling> spellings(String word, int edits, int limit) {
        return index.spellings(word, edits, limit);
    }

    @Override
    public boolean hasVectors() {
        return index.hasVectors();
    }

    @Override
    public long frequency(String word) {
        return index.frequency(word);
    }

    @Override
    public long generation() {
        return index.generation();
    }

    @Override
    public void put(List<IndexedWork> works) {
        index.put(works);
    }

    @Override
    public void remove(List<Long> works) {
        index.remove(works);
    }

    @Override
    public void refresh() {
        index.refresh();
    }

    @Override
    public boolean isScattered() {
        return index.isScattered();
    }

    @Override
    public void gather() {
        index.gather();
    }

    @Override
    public void flush() {
        index.flush();
    }
}
