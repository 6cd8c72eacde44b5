package org.mouseion.algorithms.support;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What a sentence must be like before anybody looks at what it says.
final class Form {

    /// Letters and words of the longest sentence; more than that is no sentence for a visitor.
    private static final int LONGEST = 320;

    private static final int MOST_WORDS = 48;

    private static final Pattern MARKUP = Pattern.compile(
            "(?i)https?:|www\\.|\\b[\\w-]+\\.(?:com|org|net|fr|nl|es|be|eu|io|uk|info)\\b|[@<>{}\\[\\]|`\\\\#*_=~^]"
                    + "|&[a-z]+;|\\p{Cc}|\\p{Cf}|\\p{Co}|\\p{So}");

    private static final Pattern STRANGE = Pattern.compile("[\\p{L}&&[^\\p{IsLatin}]]");

    private Form() {}

    static List<Doubt> doubts(String sentence, Lexicon lexicon) {
        List<Doubt> doubts = new ArrayList<>();
        String bare = sentence.strip();
        List<Raw> words = Raw.of(bare, lexicon).stream()
                .filter(raw -> raw.kind() != Raw.Kind.BREAK)
                .toList();
        if (bare.length() > LONGEST || words.size() > MOST_WORDS) {
            doubts.add(new Doubt(Doubt.Kind.TOO_LONG, bare.length() + " letters, " + words.size() + " words"));
        }
        if (words.size() < 2 || !bare.matches("(?s).*[.…][»”\"')]?") || bare.matches("(?s).*[!?¿¡].*")) {
            doubts.add(new Doubt(Doubt.Kind.NO_ASSERTION, bare.isEmpty() ? "" : bare.substring(bare.length() - 1)));
        }
        find(MARKUP, bare, Doubt.Kind.MARKUP, doubts);
        find(STRANGE, bare, Doubt.Kind.MARKUP, doubts);
        for (Raw word : words) {
            if (word.kind() == Raw.Kind.WORD && lexicon.is("first", word.lower())) {
                doubts.add(new Doubt(Doubt.Kind.FIRST_PERSON, word.text()));
            }
            if (word.kind() == Raw.Kind.WORD && lexicon.is("instruction", word.lower())) {
                doubts.add(new Doubt(Doubt.Kind.INSTRUCTION, word.text()));
            }
        }
        return doubts;
    }

    private static void find(Pattern pattern, String sentence, Doubt.Kind kind, List<Doubt> doubts) {
        var found = pattern.matcher(sentence);
        if (found.find()) {
            doubts.add(new Doubt(kind, found.group()));
        }
    }
}
