package org.mouseion.algorithms.support;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.mouseion.algorithms.support.Token.Kind;

/// The words of a sentence laid beside those of one statement, in order.
///
/// @param pairs where each token of the sentence stands in the statement, as indexes into its tokens
/// @param doubts what does not fit; empty where the statement says what the sentence says
record Alignment(List<Integer> pairs, List<Doubt> doubts) {

    boolean holds() {
        return doubts.isEmpty();
    }

    /// @param said tokens of the sentence, or of a clause of it
    /// @param tenses auxiliaries of the sentence
    /// @param elided how many tokens at the statement's start the sentence has said before
    static Alignment of(
            List<Token> said,
            Set<String> tenses,
            Reading statement,
            int elided,
            Wording wording,
            Lexicon lexicon,
            String language) {
        var words = new Likeness(wording, lexicon, language);
        Alignment left = tryOut(said, tenses, statement, elided, words, true);
        return left.holds() ? left : better(left, tryOut(said, tenses, statement, elided, words, false));
    }

    private static Alignment better(Alignment one, Alignment other) {
        return other.holds() || other.pairs.size() > one.pairs.size() ? other : one;
    }

    private static Alignment tryOut(
            List<Token> said, Set<String> tenses, Reading statement, int elided, Likeness words, boolean fromLeft) {
        List<Doubt> doubts = new ArrayList<>();
        boolean datesMove = statement.letsDatesMove();
        Set<Integer> used = new TreeSet<>();
        List<Integer> pairs = new ArrayList<>();
        match(
                said.stream().filter(t -> !datesMove || t.kind() != Kind.DATE).toList(),
                statement,
                elided,
                words,
                fromLeft,
                used,
                doubts);
        if (datesMove) {
            match(
                    said.stream().filter(t -> t.kind() == Kind.DATE).toList(),
                    statement,
                    elided,
                    words,
                    fromLeft,
                    used,
                    doubts);
        }
        pairs.addAll(used);
        if (doubts.isEmpty()) {
            leftOut(statement, elided, used, doubts);
            compareTenses(tenses, statement, used, doubts);
        }
        return new Alignment(pairs, doubts);
    }

    private static void match(
            List<Token> said,
            Reading statement,
            int elided,
            Likeness words,
            boolean fromLeft,
            Set<Integer> used,
            List<Doubt> doubts) {
        List<Token> there = statement.tokens();
        int step = fromLeft ? 1 : -1;
        int at = fromLeft ? elided : there.size() - 1;
        for (Token token : fromLeft ? said : said.reversed()) {
            int found = at;
            while (found >= elided && found < there.size() && !words.isLike(token, there.get(found))) {
                found += step;
            }
            if (found < elided || found >= there.size()) {
                doubts.add(words.doubt(token, there));
                continue;
            }
            used.add(found);
            at = found + step;
        }
    }

    /// Each part of the statement that the sentence touches must be said whole; so must its first part, what hangs on
    /// the rest, and whatever colours all of it ("perhaps", "according to").
    private static void leftOut(Reading statement, int elided, Set<Integer> used, List<Doubt> doubts) {
        List<Token> there = statement.tokens();
        Set<Integer> touched = new HashSet<>();
        used.forEach(i -> touched.add(there.get(i).segment()));
        for (int i = elided; i < there.size(); i++) {
            Token token = there.get(i);
            boolean owed = touched.contains(token.segment())
                    || (token.segment() == 0 && elided == 0)
                    || statement.segments().get(token.segment()).isBound()
                    || Reading.colours(token);
            if (owed && !used.contains(i)) {
                doubts.add(new Doubt(Doubt.Kind.LEFT_OUT, token.surface()));
            }
        }
    }

    private static void compareTenses(Set<String> said, Reading statement, Set<Integer> used, List<Doubt> doubts) {
        Set<String> there = new HashSet<>();
        used.forEach(i -> there.addAll(
                statement.segments().get(statement.tokens().get(i).segment()).tenses()));
        boolean isFree = said.isEmpty() || there.isEmpty();
        Set<String> bare = isFree && said.isEmpty() ? there : said;
        boolean later = bare.contains("future") || bare.contains("conditional");
        if (isFree ? later : !said.equals(there)) {
            doubts.add(new Doubt(Doubt.Kind.TENSE, String.join(", ", new TreeSet<>(said))));
        }
    }
}
