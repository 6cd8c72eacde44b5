package org.mouseion.app.discovery.guide.understanding;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.mouseion.app.discovery.index.analysis.Folding;

/// The form of a text, whatever it says: a name or a material is a phrase, an order is a sentence.
public final class Wording {

    /// Words that make sentences and stand in few names: verbs of being and having to, persons, subordinations, times.
    /// Folded, in four languages.
    private static final Set<String> OF_SENTENCES =
            Set.copyOf(List.of(("you your yours they their them it its this these that"
                            + " if when whenever each every any is are was were be been being has have had do does did should must"
                            + " shall would might not who what how there here please"
                            + " vous votre vos tu ton ta tes il elle ils elles cette ces ce que qui quand lorsque si chaque"
                            + " toute tous est sont etait etaient ont doit doivent faut peut peuvent ne pas fait soit sois merci"
                            + " je mon ma mes nous notre"
                            + " u uw je jij jouw zij ze het dit dat deze als wanneer indien elk elke ieder is zijn was waren wordt"
                            + " worden heeft hebben moet moeten kunnen niet wie wat ik mijn wij ons hoort"
                            + " usted ustedes tu tus su sus ellos esto este esta estos que quien cuando si cada toda todo es era"
                            + " eran fue ha han debe deben debera deberia hay puede pueden soy eres yo")
                    .split(" ")));

    /// A full stop, or a stronger mark, behind a whole word and before another.
    private static final Pattern NEXT_SENTENCE = Pattern.compile("\\p{Ll}{4,}[.!?]\\s+\\p{L}|[!?]");

    private static final int FEW = 5;
    private static final int NONE_SO_LONG = 30;

    /// "Anonymous Flemish painter, follower of Pieter Bruegel the Elder, active in Antwerp" has twelve words.
    private static final int LONG_FOR_A_VALUE = 14;

    /// Figures between letters, or letters between figures: "pr1nt", "7h3". A measure ("31cm") or a number ("A4") is
    /// not.
    private static final Pattern FIGURE_FOR_LETTER = Pattern.compile("\\p{L}\\d+\\p{L}|\\d\\p{L}+\\d");

    /// "10h30", "10u30": a letter between figures that everyone reads.
    private static final Pattern TIME = Pattern.compile("(?i)\\d{1,2} ?[hu] ?\\d{2}");

    private static final int MANY = 6;
    private static final double MOST_OF = 0.7;
    private static final double SOME_OF = 0.4;

    private Wording() {}

    /// Whether the text has the form of a name, a material, a place: no sentence, as far as its small words and marks
    /// tell. Of a text in several parts, which semicolons or lines divide, each part is looked at.
    public static boolean isPhrase(String text) {
        return Arrays.stream(text.split("[;\\n]")).allMatch(Wording::isOnePhrase);
    }

    /// Whether the text has the form in which makers, materials and places are written: a phrase no part of which is
    /// long, and which hides nothing. What has not is given between quotation marks.
    public static boolean isValue(String text) {
        return isPhrase(text)
                && !isDisguised(text)
                && Arrays.stream(text.split("[;\\n]"))
                        .allMatch(part -> words(part).size() <= LONG_FOR_A_VALUE);
    }

    private static List<String> words(String part) {
        return Arrays.stream(Folding.fold(part).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static boolean isOnePhrase(String part) {
        List<String> words = words(part);
        if (words.size() <= FEW) {
            return true;
        }
        long ofSentences = words.stream().filter(OF_SENTENCES::contains).count();
        return words.size() <= NONE_SO_LONG
                && ofSentences < 2
                && !NEXT_SENTENCE.matcher(part).find();
    }

    /// Whether a text is as good as unreadable on purpose: its letters set apart, or figures in the place of letters.
    public static boolean isDisguised(String text) {
        List<String> tokens = Arrays.stream(text.split("\\s+"))
                .filter(token -> token.codePoints().anyMatch(Character::isLetter))
                .toList();
        long lone = tokens.stream().filter(token -> token.length() == 1).count();
        long mixed = tokens.stream()
                .map(token -> TIME.matcher(token).replaceAll(" "))
                .filter(token -> FIGURE_FOR_LETTER.matcher(token).find())
                .count();
        return tokens.size() >= MANY && (lone > tokens.size() * MOST_OF || mixed > tokens.size() * SOME_OF);
    }
}
