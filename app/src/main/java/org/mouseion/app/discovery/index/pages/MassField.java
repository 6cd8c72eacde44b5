package org.mouseion.app.discovery.index.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/// A field of keys whose term frequencies are sums of probability, in steps of a hundredth; or of terms
/// alone.
final class MassField {

    static final String SURE = "sure";
    static final String DOUBT = "doubt";
    static final String BEST = "best";

    /// What a frequency of one means.
    static final float STEP = 0.01f;

    private static final FieldType WEIGHED = type(IndexOptions.DOCS_AND_FREQS);
    private static final FieldType ALONE = type(IndexOptions.DOCS);

    private MassField() {}

    private static FieldType type(IndexOptions options) {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.setIndexOptions(options);
        type.freeze();
        return type;
    }

    /// @param masses by key; what is below half a step is left out
    static Field of(String name, Map<String, Double> masses) {
        List<Term> terms = new ArrayList<>(masses.size());
        masses.forEach((key, mass) -> {
            if (mass >= STEP / 2) {
                terms.add(new Term(key, Math.max(1, (int) Math.round(mass / STEP))));
            }
        });
        return new Field(name, new Terms(terms), WEIGHED);
    }

    /// Terms that are there or not.
    static Field of(String name, Set<String> terms) {
        return new Field(
                name, new Terms(terms.stream().map(term -> new Term(term, 1)).toList()), ALONE);
    }

    private record Term(String text, int frequency) {}

    private static final class Terms extends TokenStream {
        private final CharTermAttribute text = addAttribute(CharTermAttribute.class);
        private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
        private final List<Term> terms;
        private int at;

        Terms(List<Term> terms) {
            this.terms = terms;
        }

        @Override
        public void reset() {
            at = 0;
        }

        @Override
        public boolean incrementToken() {
            if (at == terms.size()) {
                return false;
            }
            clearAttributes();
            Term term = terms.get(at++);
            text.append(term.text());
            frequency.setTermFrequency(term.frequency());
            return true;
        }
    }
}
