package org.mouseion.app.discovery.index.pages;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.mouseion.algorithms.doubt.Keys;
import org.mouseion.algorithms.doubt.Mass;
import org.mouseion.algorithms.doubt.Masses;
import org.mouseion.algorithms.doubt.Place;
import org.mouseion.app.discovery.PageRead;
import org.mouseion.app.discovery.PageWord;

/// A page as Lucene keeps it.
final class PageDocument {

    static final String ID = "id";
    static final String SERIES = "series";
    static final String SERIES_TERM = "series-term";
    static final String TITLE = "title";
    static final String LANGUAGE = "language";
    static final String STATE = "state";
    static final String FORM = "form";
    static final String PACKED = "packed";

    /// Between the key of a word and the word as it is written.
    static final char AS_WRITTEN = '\t';

    private static final int LONGEST_FORM = 40;

    private static final int READINGS = PageRead.Reading.values().length;

    private PageDocument() {}

    static Document of(PageRead page, Masses masses) {
        Map<String, Double> sure = new HashMap<>();
        Map<String, Double> doubt = new HashMap<>();
        Map<String, Double> best = new HashMap<>();
        List<Place> places = masses.of(page.words().stream().map(PageWord::slot).toList());
        for (Place place : places) {
            for (Mass mass : place.masses()) {
                sure.merge(mass.key(), mass.sure(), Double::sum);
                doubt.merge(mass.key(), mass.doubt(), Double::sum);
                if (mass.best()) {
                    best.merge(mass.key(), Math.max(MassField.STEP, mass.sure()), Double::sum);
                }
            }
        }
        Document document = new Document();
        document.add(new StringField(ID, Long.toString(page.id()), Field.Store.NO));
        document.add(new SortedDocValuesField(SERIES, new BytesRef(page.series())));
        document.add(new StringField(SERIES_TERM, page.series(), Field.Store.NO));
        document.add(new SortedDocValuesField(TITLE, new BytesRef(page.seriesTitle())));
        document.add(new NumericDocValuesField(STATE, state(page)));
        page.languages()
                .forEach(language -> document.add(new SortedSetDocValuesField(LANGUAGE, new BytesRef(language))));
        if (page.seen() == PageRead.Seen.EVERYBODY) {
            document.add(MassField.of(FORM, forms(page)));
        }
        document.add(MassField.of(MassField.SURE, sure));
        document.add(MassField.of(MassField.DOUBT, doubt));
        document.add(MassField.of(MassField.BEST, best));
        document.add(new StoredField(PACKED, PackedPage.pack(page)));
        return document;
    }

    /// Who read the page and who may see it, in one number; -1 where nobody may. See [#isFor].
    private static int state(PageRead page) {
        return switch (page.seen()) {
            case EVERYBODY -> page.reading().ordinal();
            case IN_THE_HOUSE -> READINGS + page.reading().ordinal();
            case NOBODY -> -1;
        };
    }

    /// Whether a page of that state may be seen by those who ask.
    static boolean isFor(long state, boolean here) {
        return state >= 0 && (here || state < READINGS);
    }

    /// Who read a page of that state that somebody may see.
    static PageRead.Reading reading(long state) {
        return PageRead.Reading.values()[(int) (state % READINGS)];
    }

    /// The words that are offered to those who type: the key by which they are found, and how they are
    /// written.
    private static Set<String> forms(PageRead page) {
        Set<String> forms = new HashSet<>();
        for (PageWord word : page.words()) {
            if (!word.slot().readings().isEmpty()) {
                String text = word.slot().readings().getFirst().text();
                String key = Keys.of(text);
                if (key.length() > 1 && text.length() <= LONGEST_FORM) {
                    forms.add(key + AS_WRITTEN + written(text));
                }
            }
        }
        return forms;
    }

    private static String written(String text) {
        String word = text.substring(Math.max(text.lastIndexOf('\''), text.lastIndexOf('’')) + 1);
        int from = 0;
        int to = word.length();
        while (from < to && !Character.isLetterOrDigit(word.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(word.charAt(to - 1))) {
            to--;
        }
        return (from == to ? text : word.substring(from, to)).toLowerCase(Locale.ROOT);
    }
}
