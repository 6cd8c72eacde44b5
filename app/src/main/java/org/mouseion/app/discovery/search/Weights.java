package org.mouseion.app.discovery.search;

import org.mouseion.app.discovery.index.TextField;

/// How much each sign counts in the order of results. The one place to tune; `benchmarks` measures what a change does.
///
/// A word's own score in a field is BM25: about 1 for a common word, about 5 for one that a single work in a hundred
/// thousand holds, a little more in a short field than in a long one. The figures here multiply it.
final class Weights {

    /// A title names its work: the best sign there is.
    static final float TITLE = 3.0f;

    /// People look for makers as often as for titles, and a name matched in full is hardly ever an accident.
    static final float MAKER = 3.2f;

    /// A cataloguer said so on purpose, but a work may have thirty subjects.
    static final float SUBJECT = 1.8f;

    /// "painting", "robe": on purpose too, and shared by thousands, so that its rarity already says little.
    static final float KIND = 1.6f;

    static final float MATERIAL = 1.2f;
    static final float PLACE = 1.6f;
    static final float PERIOD = 1.4f;

    /// Prose mentions many things beside the point.
    static final float TEXT = 0.8f;

    /// Credit lines name donors, provenance names owners: found, but last.
    static final float NOTE = 0.35f;

    /// The concept that a word names, whatever words the record itself uses: nearly as good as the word, so that a
    /// record found through a translation follows one that has the very word.
    static final float CONCEPT = 1.5f;

    /// The whole query is the whole title. Flat: no sum of single words may beat it.
    static final float WHOLE_TITLE = 30f;

    /// The whole query, or three words of it, is a maker's full name.
    static final float WHOLE_NAME = 12f;

    /// The query holds the inventory number: whoever types one wants that work.
    static final float NUMBER = 120f;

    /// All words in order in the title, a word or so between them.
    static final float PHRASE_IN_TITLE = 2.0f;

    /// All words in order anywhere.
    static final float PHRASE = 0.8f;

    /// The work's dates lie wholly within the years asked, not only partly.
    static final float WITHIN_YEARS = 3f;

    /// With a picture, all else equal: visitors came to see.
    static final float PICTURED = 0.3f;

    private Weights() {}

    static float of(TextField field) {
        return switch (field) {
            case TITLE -> TITLE;
            case MAKER -> MAKER;
            case SUBJECT -> SUBJECT;
            case KIND -> KIND;
            case MATERIAL -> MATERIAL;
            case PLACE -> PLACE;
            case PERIOD -> PERIOD;
            case TEXT -> TEXT;
            case NOTE -> NOTE;
            case ALL, WORDS -> 0;
        };
    }
}
