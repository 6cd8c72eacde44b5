package org.mouseion.app.discovery.index.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// One of Lucene's stemming filters, asked a word at a time. Not for two threads at once.
final class Stemmer implements UnaryOperator<String> {

    private final One one = new One();
    private final TokenStream filter;
    private final CharTermAttribute stem;

    Stemmer(UnaryOperator<TokenStream> stemming) {
        filter = stemming.apply(one);
        stem = filter.getAttribute(CharTermAttribute.class);
    }

    @Override
    public String apply(String word) {
        try {
            one.word = word;
            filter.reset();
            filter.incrementToken();
            return stem.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class One extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private String word = "";

        @Override
        public boolean incrementToken() {
            clearAttributes();
            term.append(word);
            return true;
        }
    }
}
