package org.mouseion.app.discovery.search;

import java.util.List;
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

    /// A concept that has the word only among its other labels, which often are narrower things.
    static final float CONCEPT_OTHERWISE = 0.6f;

    /// Forms of a word in another language than the page's: needed to find, and misleading as a sign ("hors" is the
    /// French stem of horse).
    static final float FOREIGN_FORM = 0.4f;

    /// What is left of a word's weight where it is part of a name of several words: a wind mill is neither wind nor any
    /// mill.
    static final float WITHIN_NAME = 0.6f;

    /// Part of the query is a maker's name and all the rest is a whole title.
    static final float TITLE_BY_MAKER = 14f;

    /// Words of a maker's name in order.
    static final float PHRASE_IN_MAKER = 2.0f;

    /// The whole query is the whole title. Flat: no sum of single words may beat it.
    static final float WHOLE_TITLE = 30f;

    /// The whole query, or three words of it, is a maker's full name.
    static final float WHOLE_NAME = 12f;

    /// The whole query is the inventory number as it is written: whoever types one wants that work.
    static final float NUMBER = 120f;

    /// The same without the zeros that pad it: "N1543" for N01543.
    static final float NUMBER_UNPADDED = 100f;

    /// The query holds an inventory number among other words.
    static final float NUMBER_WITHIN = 60f;

    /// The whole query is a number that the record has at its source. Those are plain figures that anything may be:
    /// they
    /// never outweigh an inventory number.
    static final float NUMBER_AT_SOURCE = 20f;

    /// A word that was typed with its accent and stands there with it: "crâne" is no crane.
    static final float ACCENTED = 4f;

    /// What is left of a word's weight where the visitor typed an accent and the field is not known to have it.
    static final float UNACCENTED = 0.45f;

    /// A record that has another name of the thing and not the word itself: a translation, or a synonym.
    static final float WIDENED = 0.8f;

    /// The same where the word means something only in another language than the page's.
    static final float WIDENED_ELSEWHERE = 0.4f;

    /// Dated within a few years of a period that was called by its name.
    static final float NAMED_PERIOD = 2f;

    /// All words in order in the title, a word or so between them.
    static final float PHRASE_IN_TITLE = 2.0f;

    /// All words in order anywhere.
    static final float PHRASE = 0.8f;

    /// The work's dates lie wholly within the years asked, not only partly. Less than any word: the years were asked of
    /// every result already.
    static final float WITHIN_YEARS = 1f;

    /// Near in meaning to the whole line, where its cosine is 1 and no work has all the words: about three rare words
    /// in
    /// a title. Fitted, with the next three, on one half of the judged queries (docs/methods/search.md).
    static final float MEANING = 15f;

    /// The same where works have all the words: then these know better.
    static final float MEANING_BESIDE_WORDS = 4f;

    /// Beside a cosine of 1: each word of the line has its like in the work (docs/methods/vectors.md).
    static final float WORD_BY_WORD = 1.5f;

    /// The work has all the words, where others are shown that only mean the same: none of them shall stand before it.
    static final float ALL_WORDS = 100.5f;

    /// The cosine from which a work is near in meaning although it has none of the words.
    static final double NEAR = 0.25;

    /// The same as a share of the nearest's: where one is near, those that are so much less so are left out.
    static final double NEAR_SHARE = 0.5;

    /// A colour that was chosen covers the whole picture: without words the share alone decides; beside words the first
    /// tenths count about as much as a word does.
    static final float COLOUR = 15f;

    /// With a picture, all else equal: visitors came to see.
    static final float PICTURED = 0.3f;

    private Weights() {}

    /// A word and its stem are looked for together and their scores add up: where both stand, a little more than one of
    /// them; where only the other form does, a little less.
    static float ofForms(int forms) {
        return forms > 1 ? 0.6f : 1;
    }

    /// The score of a phrase is the sum over its words; this brings it back to about that of one and a half.
    static float ofPhrase(List<String> words) {
        return 1.5f / Math.max(1, words.size());
    }

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
            case ALL, WORDS, ACCENTED -> 0;
        };
    }
}
