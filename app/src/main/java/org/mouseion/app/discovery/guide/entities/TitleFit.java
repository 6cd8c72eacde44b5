package org.mouseion.app.discovery.guide.entities;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mouseion.app.discovery.index.analysis.Analysis;

/// How well a phrase fits a title: 1 where both say the same but for small words; else how much of the title the phrase
/// says. A phrase with a word that the title lacks does not fit at all.
final class TitleFit {

    /// What a title of which only a part was said has at most.
    private static final double PARTLY = 0.9;

    /// What a whole title has at most of which a word was said in another form: "women" is not surely "Woman".
    private static final double IN_OTHER_FORMS = 0.95;

    private final Analysis analysis;

    TitleFit(Analysis analysis) {
        this.analysis = analysis;
    }

    double of(List<String> phrase, String title) {
        List<String> said = content(phrase);
        List<String> written = content(analysis.words(title));
        if (said.isEmpty() || written.isEmpty()) {
            return phrase.equals(analysis.words(title)) && !phrase.isEmpty() ? 1 : 0;
        }
        Set<Integer> met = new HashSet<>();
        boolean asWritten = true;
        for (String word : said) {
            int at = find(word, written, met);
            if (at < 0) {
                return 0;
            }
            met.add(at);
            asWritten &= written.get(at).equals(word);
        }
        if (met.size() == written.size()) {
            return asWritten ? 1 : IN_OTHER_FORMS;
        }
        double letters = 0;
        double all = 0;
        for (int i = 0; i < written.size(); i++) {
            double weight = Math.min(8, written.get(i).length());
            all += weight;
            letters += met.contains(i) ? weight : 0;
        }
        return PARTLY * letters / all;
    }

    private int find(String word, List<String> written, Set<Integer> met) {
        for (int i = 0; i < written.size(); i++) {
            if (!met.contains(i) && written.get(i).equals(word)) {
                return i;
            }
        }
        Set<String> forms = analysis.forms(word);
        for (int i = 0; i < written.size(); i++) {
            if (!met.contains(i)
                    && word.length() > 3
                    && analysis.forms(written.get(i)).stream().anyMatch(forms::contains)) {
                return i;
            }
        }
        return -1;
    }

    List<String> content(List<String> words) {
        List<String> content = new ArrayList<>();
        for (String word : words) {
            if (!analysis.isStopword(word)) {
                content.add(word);
            }
        }
        return content;
    }
}
