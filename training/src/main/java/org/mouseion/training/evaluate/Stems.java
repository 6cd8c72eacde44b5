package org.mouseion.training.evaluate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Words as Lucene's own analysis of French gives them: elisions, stop words, light stems.
final class Stems {

    private static final Analyzer FRENCH = new FrenchAnalyzer();

    private Stems() {}

    static List<String> french(String text) {
        try (TokenStream tokens = FRENCH.tokenStream("text", text)) {
            List<String> stems = new ArrayList<>();
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                stems.add(term.toString());
            }
            tokens.end();
            return stems;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// Stems and, for longer ones, their first five letters: a better peer than stems alone.
    static List<String> frenchWithPrefixes(String text) {
        List<String> all = new ArrayList<>();
        for (String stem : french(text)) {
            all.add(stem);
            if (stem.length() > 5) {
                all.add(stem.substring(0, 5) + "*");
            }
        }
        return all;
    }
}
