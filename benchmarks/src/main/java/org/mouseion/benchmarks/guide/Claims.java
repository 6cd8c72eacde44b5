package org.mouseion.benchmarks.guide;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A check of citations that knows nothing of how the guide makes its sentences: each number and each name of a
/// sentence must stand in what it cites. What it passes is looked at by a person besides, in a sample.
final class Claims {

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    /// The day a computed answer speaks of: it is asked for, not written in the source.
    private static final Pattern DAY =
            Pattern.compile("\\b\\d{1,2}(er|º)? (de )?\\p{L}{3,10}( de)? \\d{4}\\b", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern NAME = Pattern.compile("(?<=[\\p{Ll},;:(«“‘\"] )\\p{Lu}[\\p{L}’'-]{2,}");

    private Claims() {}

    static boolean standIn(String sentence, List<String> passages) {
        String ground = folded(String.join(" ", passages));
        return numbers(sentence).stream().allMatch(number -> ground.contains(number))
                && names(sentence).stream().allMatch(name -> ground.contains(folded(name)));
    }

    static List<String> numbers(String sentence) {
        return all(NUMBER, DAY.matcher(sentence).replaceAll(""));
    }

    /// Words with a capital inside a sentence, days and months left out: computed answers say them in the visitor's
    /// language.
    static List<String> names(String sentence) {
        return all(NAME, sentence).stream()
                // The mark that closes a quotation in Dutch is no part of the name before it.
                .map(name -> name.replaceFirst("[’']+$", ""))
                .filter(name -> !isOfCalendar(name))
                .toList();
    }

    private static boolean isOfCalendar(String name) {
        String low = name.toLowerCase(Locale.ROOT);
        return List.of(
                        "monday",
                        "tuesday",
                        "wednesday",
                        "thursday",
                        "friday",
                        "saturday",
                        "sunday",
                        "january",
                        "february",
                        "march",
                        "april",
                        "may",
                        "june",
                        "july",
                        "august",
                        "september",
                        "october",
                        "november",
                        "december",
                        "french",
                        "english",
                        "dutch",
                        "spanish")
                .contains(low);
    }

    private static List<String> all(Pattern pattern, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('’', '\'')
                .toLowerCase(Locale.ROOT);
    }
}
