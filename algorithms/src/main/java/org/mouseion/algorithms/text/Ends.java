package org.mouseion.algorithms.text;

import java.util.ArrayList;
import java.util.List;

/// The places where a sentence ends and another begins.
final class Ends {

    private static final String TERMINAL = ".!?…";
    private static final String CLOSING = ")]}»”’\"'";
    private static final String OPENING = "([{«“„‘\"'¿¡-–—•";

    /// A word that runs into the next ("1918.Puis") must have as many letters: "Node.Js" is one name.
    private static final int RUN_ON = 4;

    private final String text;
    private final Abbreviations abbreviations;

    Ends(String text, Abbreviations abbreviations) {
        this.text = text;
        this.abbreviations = abbreviations;
    }

    /// Each the place behind a sentence, within a block and before its end.
    List<Integer> in(Span block) {
        Enclosed enclosed = new Enclosed(text, block);
        List<Integer> ends = new ArrayList<>();
        int at = block.from();
        while (at < block.to()) {
            if (TERMINAL.indexOf(text.charAt(at)) < 0) {
                at++;
                continue;
            }
            int stop = at;
            while (stop < block.to() && TERMINAL.indexOf(text.charAt(stop)) >= 0) {
                stop++;
            }
            int closed = close(stop, block.to());
            if (closed < block.to() && !enclosed.tornAt(closed) && isEnd(block.from(), at, stop, closed, block.to())) {
                ends.add(closed);
            }
            at = Math.max(stop, closed);
        }
        return ends;
    }

    /// Behind closing marks and notes ("[3]") that belong to the sentence; a blank may stand before them.
    private int close(int from, int limit) {
        int at = from;
        while (at < limit) {
            char c = text.charAt(at);
            if (CLOSING.indexOf(c) >= 0 && !opensQuote(at, from, limit)) {
                at++;
            } else if (note(at, limit) > at) {
                at = note(at, limit);
            } else {
                int next = skipBlanks(at, limit);
                if (next > at && next < limit && "»”".indexOf(text.charAt(next)) >= 0) {
                    at = next + 1;
                } else {
                    return at;
                }
            }
        }
        return at;
    }

    /// A straight quotation mark directly behind a blank opens; here it would stand first.
    private boolean opensQuote(int at, int from, int limit) {
        char c = text.charAt(at);
        return (c == '"' || c == '\'') && at == from && at + 1 < limit && Character.isLetter(text.charAt(at + 1));
    }

    private int note(int at, int limit) {
        if (text.charAt(at) != '[') {
            return at;
        }
        int end = at + 1;
        while (end < limit && Character.isLetterOrDigit(text.charAt(end)) && end - at < 5) {
            end++;
        }
        return end > at + 1 && end < limit && text.charAt(end) == ']' ? end + 1 : at;
    }

    private boolean isEnd(int from, int stop, int behind, int closed, int limit) {
        int next = skipBlanks(closed, limit);
        if (next == closed) {
            return isRunOn(stop, closed, limit);
        }
        int first = next;
        while (first < limit && (OPENING.indexOf(text.charAt(first)) >= 0 || Span.isBlank(text.charAt(first)))) {
            first++;
        }
        if (first >= limit) {
            return false;
        }
        if (Character.isLowerCase(text.codePointAt(first)) && !startsElided(first, limit)) {
            return next < first && "•¿¡".indexOf(text.charAt(next)) >= 0;
        }
        boolean loneInBrackets = stop > from && "([".indexOf(text.charAt(stop - 1)) >= 0 && closed > behind;
        if (loneInBrackets) {
            return false;
        }
        boolean fullStop = text.charAt(stop) == '.' && behind == stop + 1;
        return !fullStop || !abbreviations.isAbbreviated(text, from, stop, first, limit, closed > behind);
    }

    /// Dutch " 's Avonds " begins with a small letter.
    private boolean startsElided(int at, int limit) {
        return at > 0
                && at + 2 < limit
                && "'’‘".indexOf(text.charAt(at - 1)) >= 0
                && Span.isBlank(text.charAt(at + 1))
                && Character.isUpperCase(text.charAt(at + 2));
    }

    private boolean isRunOn(int stop, int closed, int limit) {
        if (closed + 1 >= limit
                || !Character.isUpperCase(text.charAt(closed))
                || !Character.isLowerCase(text.charAt(closed + 1))) {
            return false;
        }
        int from = stop;
        while (from > 0 && Character.isLetterOrDigit(text.charAt(from - 1))) {
            from--;
        }
        boolean address = from > 0 && "./@:_".indexOf(text.charAt(from - 1)) >= 0;
        return stop - from >= RUN_ON && !address && !Character.isUpperCase(text.charAt(stop - 1));
    }

    private int skipBlanks(int from, int limit) {
        int at = from;
        while (at < limit && Span.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
