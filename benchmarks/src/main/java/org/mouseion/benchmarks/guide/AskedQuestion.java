package org.mouseion.benchmarks.guide;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// A question and what a right reply must be.
///
/// @param house `demo`, `tate` or `joconde`
/// @param turns what is said before, then the question
/// @param cited record (`w0083`, an accession or inventory number), source (`s:rooms`) or section of the visiting
/// form (`v:hours`) that must be cited; empty where anything may be
/// @param words what the answer must hold where it answers; empty where nothing may be said
public record AskedQuestion(
        String house, Sort sort, Locale language, List<String> turns, String cited, List<Pattern> words) {

    /// What sort of question it is.
    public enum Sort {
        ANSWERABLE,
        UNANSWERABLE,
        ADVERSARIAL,
        STALE
    }

    public String question() {
        return turns.getLast();
    }

    boolean holdsWords(String answer) {
        return words.stream().allMatch(pattern -> pattern.matcher(answer).find());
    }

    /// Half of the questions may be looked at while the guide is made; the figures of the other half are the ones
    /// to believe.
    public boolean isHeldOut() {
        return Math.floorMod(String.join(" ", turns).hashCode(), 2) == 1;
    }
}
