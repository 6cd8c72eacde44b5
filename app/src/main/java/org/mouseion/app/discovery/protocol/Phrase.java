package org.mouseion.app.discovery.protocol;

import java.util.List;

/// A turn of phrase of the list: folded words; `*` stands for any ending, `_` for any one word, `.` for the beginning
/// or end of a sentence.
///
/// @param own whether only one who speaks of themself, or of now, says it
record Phrase(Subject subject, boolean own, String language, List<String> words) {

    boolean isIn(List<String> read) {
        return find(read, 0) >= 0;
    }

    /// Where it stands in `read` at `from` or after, or -1.
    int find(List<String> read, int from) {
        for (int at = from; at + words.size() <= read.size(); at++) {
            int same = 0;
            while (same < words.size() && isLike(read.get(at + same), words.get(same))) {
                same++;
            }
            if (same == words.size()) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isLike(String word, String pattern) {
        if (pattern.equals("_")) {
            return true;
        }
        return pattern.endsWith("*")
                ? word.startsWith(pattern.substring(0, pattern.length() - 1))
                : word.equals(pattern);
    }
}
