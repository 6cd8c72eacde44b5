package org.mouseion.app.discovery.guide.understanding;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mouseion.app.discovery.index.analysis.Folding;

/// What a visitor said, cleaned, with its words.
///
/// @param text without control characters and stacked marks; at most [#LONGEST] characters
/// @param words folded words in order: lower case, no accents, "l'auteur" two words
/// @param quoted what stood in quotation marks
public record Spoken(String text, List<Word> words, List<String> quoted) {

    /// Characters that are understood: a question is shorter, and what is longer is searched for its last question.
    static final int LONGEST = 600;

    private static final int MOST_WORDS = 48;

    /// Characters of a flood that are looked at to find a question in it.
    private static final int LOOKED_AT = 60_000;

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}]+");
    private static final Pattern STACKED = Pattern.compile("(\\p{M}{2})\\p{M}+");
    private static final Pattern RUN = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}]+");
    private static final Pattern QUOTES = Pattern.compile("[\"“”„«](?:[\\s\u00a0\u202f]*)([^\"“”„«»]{2,120}?)"
            + "(?:[\\s\u00a0\u202f]*)[\"“”»]|[‘']([^‘’']{3,120})[’'](?!\\p{L})");

    /// @param word folded
    /// @param from index into the text
    public record Word(String word, int from, int to) {}

    public Spoken {
        words = List.copyOf(words);
        quoted = List.copyOf(quoted);
    }

    public static Spoken of(String typed) {
        String text = clean(typed);
        List<Word> words = new ArrayList<>();
        Matcher runs = RUN.matcher(text);
        while (runs.find() && words.size() < MOST_WORDS) {
            String word = Folding.fold(runs.group()).replaceAll("[^\\p{L}\\p{Nd}]", "");
            if (!word.isEmpty()) {
                words.add(new Word(word, runs.start(), runs.end()));
            }
        }
        List<String> quoted = new ArrayList<>();
        Matcher marks = QUOTES.matcher(text);
        while (marks.find()) {
            quoted.add(marks.group(1) != null ? marks.group(1) : marks.group(2));
        }
        return new Spoken(text, words, quoted);
    }

    /// The words from `from` on, before `to`.
    public Spoken part(int from, int to) {
        List<Word> some = words.subList(Math.max(0, from), Math.min(to, words.size()));
        if (some.isEmpty()) {
            return new Spoken("", List.of(), List.of());
        }
        return Spoken.of(text.substring(some.getFirst().from(), some.getLast().to()));
    }

    public List<String> folded() {
        return words.stream().map(Word::word).toList();
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    private static String clean(String typed) {
        String some = typed.length() > LOOKED_AT ? typed.substring(0, LOOKED_AT) : typed;
        String seen = UNSEEN.matcher(Normalizer.normalize(some, Normalizer.Form.NFC))
                .replaceAll(" ")
                .replaceAll("[\\s\\u00a0\\u202f]+", " ")
                .strip();
        String calm = STACKED.matcher(seen).replaceAll("$1");
        return calm.length() <= LONGEST ? calm : question(calm);
    }

    /// The last question of a long text, else its beginning.
    private static String question(String flood) {
        int end = flood.lastIndexOf('?');
        if (end > 0) {
            int begin = Math.max(0, end - LONGEST + 1);
            for (int i = end - 1; i > begin; i--) {
                if (".!?¿".indexOf(flood.charAt(i)) >= 0) {
                    begin = i + 1;
                    break;
                }
            }
            return flood.substring(begin, end + 1).strip();
        }
        int cut = flood.lastIndexOf(' ', LONGEST);
        return flood.substring(0, cut > 0 ? cut : LONGEST);
    }
}
