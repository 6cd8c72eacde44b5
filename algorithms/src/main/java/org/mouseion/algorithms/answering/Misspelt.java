package org.mouseion.algorithms.answering;

import java.util.ArrayList;
import java.util.List;

/// What a word may be meant for that stands nowhere: the stems whose word differs least from it, by letters put in,
/// left out, exchanged or taken in the wrong order.
///
/// Source: Frederick Damerau, *A Technique for Computer Detection and Correction of Spelling Errors* (1964), who also
/// found that the first letter is seldom wrong.
final class Misspelt {

    /// So short a word lies near too many others.
    private static final int SHORTEST = 5;

    private static final int SHORTEST_NAME = 6;

    /// From so many letters on two may be wrong, but not in a name.
    private static final int LONG = 8;

    /// Where more words are as near, nobody knows which is meant.
    private static final int DOUBTFUL = 4;

    private Misspelt() {}

    /// @param word folded
    /// @return the stems it may be meant for; none where it is too short, no word, or near too many or none
    static List<Integer> of(String word, boolean isName, Lexicon lexicon) {
        if (word.length() < (isName ? SHORTEST_NAME : SHORTEST) || !word.chars().allMatch(Character::isLetter)) {
            return List.of();
        }
        int most = word.length() < LONG || isName ? 1 : 2;
        List<Integer> nearest = new ArrayList<>();
        for (int stem = 0; stem < lexicon.size(); stem++) {
            String form = lexicon.forms().get(stem);
            int wrong = form.charAt(0) == word.charAt(0) ? wrong(word, form, most) : most + 1;
            if (wrong < most) {
                most = wrong;
                nearest.clear();
            }
            if (wrong <= most) {
                nearest.add(stem);
            }
        }
        return nearest.size() < DOUBTFUL ? List.copyOf(nearest) : List.of();
    }

    /// How many letters are wrong; some number above `most` where there are more than that.
    static int wrong(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        int[] before = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        for (int j = 0; j < last.length; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] now = new int[other.length() + 1];
            now[0] = i;
            for (int j = 1; j < now.length; j++) {
                int differs = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                now[j] = Math.min(last[j - 1] + differs, Math.min(last[j], now[j - 1]) + 1);
                boolean turned = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                now[j] = turned ? Math.min(now[j], before[j - 2] + 1) : now[j];
            }
            before = last;
            last = now;
        }
        return last[other.length()];
    }
}
