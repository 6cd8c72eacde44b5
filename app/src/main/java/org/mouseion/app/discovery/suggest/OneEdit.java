package org.mouseion.app.discovery.suggest;

/// Whether two words are at most one letter apart: one changed, left out, put in, or two neighbours swapped.
final class OneEdit {

    /// Letters from which on even the first may be wrong.
    private static final int SURE_WITHOUT_FIRST = 5;

    private OneEdit() {}

    /// @param begun whether `word` may go on after what was typed
    static boolean apart(String typed, String word, boolean begun) {
        int same = 0;
        while (same < typed.length() && same < word.length() && typed.charAt(same) == word.charAt(same)) {
            same++;
        }
        // The first letter is seldom wrong, and asking for it keeps unlike words out; where enough follows, "okusai" is
        // Hokusai all the same.
        if (same == 0 && typed.length() < SURE_WITHOUT_FIRST) {
            return false;
        }
        return rest(typed, same + 1, word, same + 1, begun)
                || rest(typed, same + 1, word, same, begun)
                || rest(typed, same, word, same + 1, begun)
                || swapped(typed, word, same) && rest(typed, same + 2, word, same + 2, begun);
    }

    private static boolean swapped(String typed, String word, int at) {
        return at + 1 < typed.length()
                && at + 1 < word.length()
                && typed.charAt(at) == word.charAt(at + 1)
                && typed.charAt(at + 1) == word.charAt(at);
    }

    private static boolean rest(String typed, int from, String word, int start, boolean begun) {
        int left = Math.max(0, typed.length() - from);
        if (start > word.length() || from > typed.length() && start > word.length()) {
            return false;
        }
        String tail = typed.substring(Math.min(from, typed.length()));
        return begun ? word.startsWith(tail, start) : word.length() - start == left && word.endsWith(tail);
    }
}
