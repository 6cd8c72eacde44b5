package org.mouseion.app.discovery.index.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// One pass over a folded text that gathers its words in order, and beside them the other ways to write some
/// of them ("saintdenis" for "Saint-Denis", "keeffe" for "O'Keeffe", "usa" for "U.S.A.").
final class WordScan {

    /// What French and Italian leave before an apostrophe; says nothing about the subject.
    private static final Set<String> ELIDED = Set.of(
            "l", "d", "qu", "j", "n", "s", "m", "t", "c", "jusqu", "lorsqu", "puisqu", "quoiqu", "presqu", "dell",
            "nell", "sull", "all", "dall");

    /// Words of their own with an apostrophe inside: a peninsula is no isle without its beginning.
    private static final Set<String> WHOLE = Set.of("presqu'ile", "presqu'iles");

    /// Saints, written out and short.
    private static final Map<String, String> SHORT = Map.of(
            "saint", "st", "st", "saint", "sainte", "ste", "ste", "sainte", "sint", "st", "saints", "sts", "sts",
            "saints");

    /// No word of the four languages is near as long.
    private static final int LONGEST = 80;

    private final String text;
    final List<String> words = new ArrayList<>();
    final List<String> besides = new ArrayList<>();

    /// Words that are as good for finding the text, and are not its own.
    final List<String> hints = new ArrayList<>();

    private final StringBuilder initials = new StringBuilder();

    WordScan(String folded) {
        text = folded;
        int at = 0;
        while (at < text.length()) {
            at = isWord(at) ? word(at) : at + Character.charCount(text.codePointAt(at));
        }
        endInitials();
    }

    private int word(int from) {
        int to = endOfRun(from);
        String run = text.substring(from, to);
        if (isIdeograph(from)) {
            words.add(run);
            return to;
        }
        boolean more = to + 1 < text.length() && isWord(to + 1) && !isIdeograph(to + 1);
        if (more && text.charAt(to) == '\'') {
            return aroundApostrophe(run, to + 1);
        }
        add(run, from, to);
        if (more && text.charAt(to) == '-' && isLetters(run)) {
            String next = text.substring(to + 1, endOfRun(to + 1));
            if (isLetters(next)) {
                besides.add(run + next);
            }
        }
        return to;
    }

    private int aroundApostrophe(String before, int from) {
        int to = endOfRun(from);
        String after = text.substring(from, to);
        boolean whole = WHOLE.contains(before + "'" + after);
        if (ELIDED.contains(before) && !whole) {
            return from;
        }
        if (after.equals("s")) {
            words.add(before);
            return to;
        }
        words.add(before + after);
        besides.add(before);
        besides.add(after);
        return to;
    }

    private void add(String run, int from, int to) {
        words.add(run);
        String other = SHORT.get(run);
        if (other != null) {
            hints.add(other);
        }
        boolean initial = to - from == 1 && Character.isLetter(run.charAt(0)) && at(to) == '.';
        if (initial) {
            initials.append(run);
        } else {
            endInitials();
        }
    }

    private void endInitials() {
        if (initials.length() > 1) {
            besides.add(initials.toString());
        }
        initials.setLength(0);
    }

    private char at(int i) {
        return i < text.length() ? text.charAt(i) : ' ';
    }

    private boolean isWord(int i) {
        return Character.isLetterOrDigit(text.codePointAt(i));
    }

    private boolean isIdeograph(int i) {
        int c = text.codePointAt(i);
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA -> true;
            default -> false;
        };
    }

    /// Where the run ends, or where it has become too long to be a word: the rest is the next one.
    private int endOfRun(int from) {
        if (isIdeograph(from)) {
            return from + Character.charCount(text.codePointAt(from));
        }
        int to = from;
        while (to < text.length() && to - from < LONGEST && isWord(to) && (text.charAt(to) < 128 || !isIdeograph(to))) {
            to += Character.charCount(text.codePointAt(to));
        }
        return to;
    }

    private static boolean isLetters(String run) {
        return run.chars().allMatch(Character::isLetter);
    }
}
