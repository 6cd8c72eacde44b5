package org.mouseion.app.discovery.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mouseion.app.discovery.index.WorkIndex;
import org.mouseion.app.platform.Reason;

/// Reads out of Lucene's account of a BM25 score the two figures that mean something to a person: in how many works the
/// word stands, and how often it stands in this one.
final class Bm25 {

    private static final Pattern WEIGHT = Pattern.compile("^weight\\(\\w+:(\\S+) in .*");
    private static final String WORKS_WITH_WORD = "n, number of documents containing term";
    private static final String WORKS_IN_ALL = "N, total number of documents with field";
    private static final String TIMES = "freq, occurrences of term within document";

    private Bm25() {}

    static List<Reason> of(WorkIndex.Scoring scoring) {
        List<Reason> words = new ArrayList<>();
        gather(scoring, words);
        return words;
    }

    private static void gather(WorkIndex.Scoring scoring, List<Reason> words) {
        Matcher weight = WEIGHT.matcher(scoring.what());
        if (weight.matches()) {
            long holding = Math.round(figure(scoring, WORKS_WITH_WORD));
            long all = Math.round(figure(scoring, WORKS_IN_ALL));
            long times = Math.max(1, Math.round(figure(scoring, TIMES)));
            words.add(Reason.of("search.explain.rarity", scoring.value(), weight.group(1), holding, all, times));
            return;
        }
        scoring.parts().forEach(part -> gather(part, words));
    }

    private static double figure(WorkIndex.Scoring scoring, String what) {
        if (scoring.what().startsWith(what)) {
            return scoring.value();
        }
        return scoring.parts().stream()
                .mapToDouble(part -> figure(part, what))
                .max()
                .orElse(0);
    }
}
