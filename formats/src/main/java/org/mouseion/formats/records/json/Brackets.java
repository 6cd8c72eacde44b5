package org.mouseion.formats.records.json;

import java.io.IOException;

/// Passes over one JSON value by counting its brackets, texts aside, without keeping it: for a record that is too long
/// or too deep for anything better.
final class Brackets {

    private static final int LONGEST_SCALAR = 8 * 1024;

    private Brackets() {}

    /// @return whether the value ended before the text did
    static boolean pass(JsonWindow window) throws IOException {
        long depth = 0;
        boolean inText = false;
        while (true) {
            int c = window.at(0);
            if (c == JsonWindow.END) {
                return false;
            }
            boolean ends = depth == 0 && (c == ',' || c == ']' || c == '}' || c == '\n');
            if (ends && !inText) {
                return true;
            }
            window.advance(1);
            if (inText) {
                if (c == '\\' && window.at(0) != JsonWindow.END) {
                    window.advance(1);
                }
                inText = c != '"';
            } else if (c == '"') {
                inText = true;
            } else if (c == '{' || c == '[') {
                depth++;
            } else if (c == '}' || c == ']') {
                depth--;
                if (depth == 0) {
                    return true;
                }
            }
        }
    }

    /// Whether the text, number or word that begins here is followed by a separator, as a whole value is. Damage that
    /// ate a bracket leaves pieces of a record here, which are not.
    static boolean isWholeScalar(JsonWindow window) throws IOException {
        boolean inText = window.at(0) == '"';
        int at = 1;
        for (int c = window.at(at); inText && at < LONGEST_SCALAR && c != JsonWindow.END; c = window.at(at)) {
            at += c == '\\' ? 2 : 1;
            inText = c != '"';
        }
        int c = window.at(at);
        while (!inText && at < LONGEST_SCALAR && (c <= ' ' && c >= 0 || isWord(c))) {
            c = window.at(++at);
        }
        return !inText && (c == ',' || c == ']' || c == JsonWindow.END);
    }

    private static boolean isWord(int c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c == '.' || c == '+' || c == '-' || c == 'E';
    }
}
