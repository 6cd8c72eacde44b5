package org.mouseion.algorithms.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What the layout of a text parts, whatever its sentences: blank lines, items of lists, headings. A line that was
/// only broken to fit a page goes on.
final class Lines {

    /// A line shorter than this whose next one begins with a capital was ended on purpose. Pages are set with 60
    /// characters a line and more.
    private static final int SHORT = 45;

    private static final Pattern ITEM =
            Pattern.compile("(?:[-–—*•◦▪·‣]|\\d{1,2}[.)°]|[a-zA-Z]\\)|\\([a-z0-9]{1,2}\\))[\\h\\u00A0\\u202F]+\\S.*");

    private Lines() {}

    /// Stretches that no sentence runs across.
    static List<Span> blocks(String text) {
        List<Span> blocks = new ArrayList<>();
        int from = 0;
        int line = 0;
        while (line < text.length()) {
            int end = endOfLine(text, line);
            int next = Math.min(text.length(), end + 1);
            if (parts(text, line, end, next)) {
                blocks.add(new Span(from, next));
                from = next;
            }
            line = next;
        }
        if (from < text.length()) {
            blocks.add(new Span(from, text.length()));
        }
        return blocks;
    }

    private static int endOfLine(String text, int from) {
        int at = from;
        while (at < text.length() && !isBreak(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029' || c == '\f';
    }

    private static boolean parts(String text, int line, int end, int next) {
        if (end >= text.length()) {
            return true;
        }
        String before = text.substring(line, end).strip();
        String after = text.substring(next, endOfLine(text, next)).strip();
        if (text.charAt(end) == '\r' && next < text.length() && text.charAt(next) == '\n') {
            return false;
        }
        if (before.isEmpty()
                || after.isEmpty()
                || text.charAt(end) == '\u2029'
                || ITEM.matcher(after).matches()) {
            return true;
        }
        int c = after.codePointAt(0);
        boolean begins = Character.isUpperCase(c) || Character.isDigit(c) || "«“\"‘¿¡([#".indexOf(c) >= 0;
        boolean goesOn = ",-–—('’".indexOf(before.charAt(before.length() - 1)) >= 0;
        return begins
                && !goesOn
                && (before.length() < SHORT || ITEM.matcher(before).matches());
    }
}
