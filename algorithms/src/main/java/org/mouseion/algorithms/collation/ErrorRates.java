package org.mouseion.algorithms.collation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/// How far readings are from the truth, summed over many lines.
///
/// A character error rate is the number of letters to change, leave out and put in, by the letters of the truth; a
/// word error rate the same of words. Letters are code points after composition (NFC); runs of spaces count as one.
/// Both can be above 1.
///
/// @param letters      of the truth
/// @param letterErrors steps from the truth to the reading
/// @param words        of the truth
/// @param wordErrors   steps from the truth to the reading
public record ErrorRates(long letters, long letterErrors, long words, long wordErrors) {

    public static final ErrorRates NONE = new ErrorRates(0, 0, 0, 0);

    /// Of one line.
    public static ErrorRates of(String truth, String reading) {
        String true_ = plain(truth);
        String read = plain(reading);
        List<String> trueWords = words(true_);
        return new ErrorRates(
                true_.codePointCount(0, true_.length()),
                Alignment.distance(
                        true_.codePoints().toArray(), read.codePoints().toArray()),
                trueWords.size(),
                Alignment.distance(numbered(trueWords, words(read))[0], numbered(trueWords, words(read))[1]));
    }

    public static ErrorRates sum(Collection<ErrorRates> all) {
        return all.stream().reduce(NONE, ErrorRates::plus);
    }

    public ErrorRates plus(ErrorRates other) {
        return new ErrorRates(
                letters + other.letters,
                letterErrors + other.letterErrors,
                words + other.words,
                wordErrors + other.wordErrors);
    }

    /// 0 where the truth is empty and so is the reading; infinite where only the truth is.
    public double characterErrorRate() {
        return rate(letterErrors, letters);
    }

    /// As [#characterErrorRate()].
    public double wordErrorRate() {
        return rate(wordErrors, words);
    }

    private static double rate(long errors, long of) {
        return of == 0 ? errors == 0 ? 0 : Double.POSITIVE_INFINITY : (double) errors / of;
    }

    /// Composed, with single spaces and none at the ends.
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\s\\h]+", " ")
                .strip();
    }

    static List<String> words(String plain) {
        return plain.isEmpty() ? List.of() : List.of(plain.split(" "));
    }

    /// Words as numbers, the same number for the same word.
    private static int[][] numbered(List<String> one, List<String> other) {
        TreeMap<String, Integer> numbers = new TreeMap<>();
        List<int[]> both = new ArrayList<>();
        for (List<String> words : List.of(one, other)) {
            both.add(words.stream()
                    .mapToInt(word -> numbers.computeIfAbsent(word, unknown -> numbers.size()))
                    .toArray());
        }
        return both.toArray(int[][]::new);
    }
}
