package org.mouseion.app.discovery.index.pages;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.mouseion.algorithms.doubt.SoughtWord;

/// How many times a word is to be expected on each page of one segment: the weighted sum of its keys'
/// frequencies.
final class ExpectedPages {

    private final LeafReader reader;

    ExpectedPages(LeafReader reader) {
        this.reader = reader;
    }

    /// Expected matches by document of the segment.
    float[] of(SoughtWord word) throws IOException {
        float[] expected = new float[reader.maxDoc()];
        if (word.bestOnly()) {
            add(MassField.BEST, word.sure(), expected);
        } else {
            add(MassField.SURE, word.sure(), expected);
            add(MassField.DOUBT, word.slips(), expected);
        }
        return expected;
    }

    private void add(String field, Map<String, Double> weights, float[] expected) throws IOException {
        Terms terms = weights.isEmpty() ? null : reader.terms(field);
        if (terms == null) {
            return;
        }
        TermsEnum each = terms.iterator();
        PostingsEnum postings = null;
        for (Map.Entry<String, Double> weight : weights.entrySet()) {
            if (each.seekExact(new BytesRef(weight.getKey()))) {
                postings = each.postings(postings, PostingsEnum.FREQS);
                float step = (float) (weight.getValue() * MassField.STEP);
                for (int doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.nextDoc()) {
                    expected[doc] += step * postings.freq();
                }
            }
        }
    }
}
