package org.mouseion.algorithms.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// What stands between brackets or quotation marks, where it is short enough to be part of one sentence.
final class Enclosed {

    /// A longer quotation holds sentences of its own; a bracket that is not closed by then never is.
    private static final int LONGEST = 240;

    private static final String OPEN = "([{«“„";
    private static final String CLOSE = ")]}»””";

    private final List<Span> pairs = new ArrayList<>();

    Enclosed(String text, Span block) {
        Deque<Integer> open = new ArrayDeque<>();
        int straight = -1;
        for (int at = block.from(); at < block.to(); at++) {
            char c = text.charAt(at);
            if (OPEN.indexOf(c) >= 0) {
                open.push(at);
            } else if (CLOSE.indexOf(c) >= 0) {
                close(text, open, at);
            } else if (c == '"') {
                if (straight >= 0) {
                    pair(straight, at);
                }
                straight = straight >= 0 ? -1 : at;
            }
        }
    }

    private void close(String text, Deque<Integer> open, int at) {
        char c = text.charAt(at);
        while (!open.isEmpty()) {
            int from = open.pop();
            if (matches(text.charAt(from), c)) {
                pair(from, at);
                return;
            }
        }
    }

    private static boolean matches(char open, char close) {
        return CLOSE.charAt(OPEN.indexOf(open)) == close;
    }

    private void pair(int from, int at) {
        if (at - from <= LONGEST) {
            pairs.add(new Span(from + 1, at + 1));
        }
    }

    /// Whether a cut before this character would tear a pair.
    boolean tornAt(int at) {
        return pairs.stream().anyMatch(pair -> pair.holds(at));
    }
}
