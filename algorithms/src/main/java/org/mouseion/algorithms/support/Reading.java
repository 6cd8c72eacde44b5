package org.mouseion.algorithms.support;

import java.util.List;
import java.util.Set;

/// A sentence as the check sees it.
///
/// @param tokens in order, without the words that name nothing
/// @param segments its parts between commas and the like, in order
/// @param isQuestion whether it asks, and so states nothing
record Reading(List<Token> tokens, List<Segment> segments, boolean isQuestion) {

    /// Classes that colour a whole sentence, wherever they stand in it.
    private static final Set<String> COLOURING = Set.of("~may", "~probably", "~said", "~if");

    /// @param isBound whether it hangs on the rest ("for …", "in …", "except …"), so that leaving it out may change
    /// what is said
    /// @param tenses which auxiliaries it uses: `present`, `past`, `future`, `conditional`
    record Segment(boolean isBound, Set<String> tenses) {}

    List<Token> in(int from, int to) {
        return tokens.stream()
                .filter(t -> t.segment() >= from && t.segment() < to)
                .toList();
    }

    static boolean colours(Token token) {
        return COLOURING.contains(token.key());
    }

    /// Whether a date may stand elsewhere in it without saying something else.
    boolean letsDatesMove() {
        return segments.size() == 1
                && tokens.stream()
                        .noneMatch(t -> t.kind() == Token.Kind.TURNING
                                && !t.key().equals("~by")
                                && !t.key().equals("~not"));
    }
}
