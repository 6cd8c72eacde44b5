package org.mouseion.app.discovery.index.engine;

import java.io.IOException;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/// The nearness of each work to a vector, as part of a score: the cosine where it is above zero, else nothing.
final class MeaningValues extends DoubleValuesSource {

    private final MeaningScore score;

    MeaningValues(MeaningScore score) {
        this.score = score;
    }

    @Override
    public DoubleValues getValues(LeafReaderContext segment, @Nullable DoubleValues scores) throws IOException {
        BinaryDocValues written = DocValues.getBinary(segment.reader(), IndexFields.MEANING);
        MeaningScore own = score.another();
        return new DoubleValues() {
            @Override
            public double doubleValue() throws IOException {
                return Math.max(0, own.of(written.binaryValue()));
            }

            @Override
            public boolean advanceExact(int document) throws IOException {
                return written.advanceExact(document);
            }
        };
    }

    @Override
    public boolean needsScores() {
        return false;
    }

    @Override
    public DoubleValuesSource rewrite(IndexSearcher searcher) {
        return this;
    }

    @Override
    public boolean isCacheable(LeafReaderContext segment) {
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MeaningValues values && score.equals(values.score);
    }

    @Override
    public int hashCode() {
        return score.hashCode();
    }

    @Override
    public String toString() {
        return "nearness in meaning";
    }
}
