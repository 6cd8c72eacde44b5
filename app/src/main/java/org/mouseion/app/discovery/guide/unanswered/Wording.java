package org.mouseion.app.discovery.guide.unanswered;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.mouseion.app.discovery.index.analysis.Folding;

/// A question as it may be kept.
///
/// @param words on one line, as they were typed
/// @param folded its different words without case, accents, signs and order: two ways to type one question
record Wording(String words, String folded) {

    /// A longer one is a story, and a story tells who tells it.
    private static final int LONGEST = 240;

    private static final int MOST_WORDS = 32;

    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\s]+");

    /// The question, or nothing where it is none that could be kept.
    static Optional<Wording> of(String typed) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        String line = UNSEEN.matcher(typed).replaceAll(" ").strip();
        Set<String> different = new TreeSet<>(Arrays.asList(
                NOT_WORDS.matcher(Folding.fold(line)).replaceAll(" ").strip().split(" ")));
        different.remove("");
        long letters = line.codePoints().filter(Character::isLetter).count();
        if (letters < 4 || different.size() < 2 || different.size() > MOST_WORDS) {
            return Optional.empty();
        }
        return Optional.of(new Wording(line, String.join(" ", different)));
    }
}
