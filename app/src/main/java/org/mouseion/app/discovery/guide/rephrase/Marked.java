package org.mouseion.app.discovery.guide.rephrase;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mouseion.algorithms.text.Sentences;

/// A sentence a model wrote, and the numbers of the statements it names. What names none is not looked at.
///
/// @param sentence without its marks
/// @param numbers as written, lowest first
record Marked(String sentence, List<Integer> numbers) {

    /// A model that writes more than this was asked something else.
    private static final int MOST = 8;

    private static final Pattern MARKS =
            Pattern.compile("\\s*((?:\\[\\s*\\d{1,2}(?:\\s*[,;]\\s*\\d{1,2})*\\s*\\]\\s?)+)([.…]?)");

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    static List<Marked> read(String text, String language) {
        List<Marked> all = new ArrayList<>();
        for (String line : text.lines().toList()) {
            Matcher marks = MARKS.matcher(line);
            int from = 0;
            while (marks.find() && all.size() < MOST) {
                String before = line.substring(from, marks.start()).strip();
                from = marks.end();
                List<String> sentences = Sentences.texts(before, language);
                if (!sentences.isEmpty()) {
                    // Only the last sentence before the marks is the one that names them.
                    all.add(new Marked(ended(sentences.getLast().strip()), numbers(marks.group(1))));
                }
            }
        }
        return List.copyOf(all);
    }

    /// A text without the numbers it names.
    static String unmarked(String text) {
        return text.replaceAll("\\s*\\[[\\d\\s,;]*\\]", "");
    }

    private static List<Integer> numbers(String marks) {
        TreeSet<Integer> numbers = new TreeSet<>();
        Matcher number = NUMBER.matcher(marks);
        while (number.find()) {
            numbers.add(Integer.parseInt(number.group()));
        }
        return List.copyOf(numbers);
    }

    private static String ended(String sentence) {
        return sentence.isEmpty() || Character.isLetterOrDigit(sentence.codePointBefore(sentence.length()))
                ? sentence + "."
                : sentence;
    }
}
