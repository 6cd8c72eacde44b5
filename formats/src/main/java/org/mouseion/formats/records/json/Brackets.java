package org.mouseion.formats.records.json;

import java.io.IOException;

/// Passes over one JSON value by counting its brackets, texts aside, without keeping it: for a record that is too long
/// or too deep for anything better.
final class Brackets {

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
}
