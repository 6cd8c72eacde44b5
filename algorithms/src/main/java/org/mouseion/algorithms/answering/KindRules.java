package org.mouseion.algorithms.answering;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mouseion.algorithms.text.Span;

/// The two tables behind [QuestionKind].
///
/// @param questions in order; the first that is found decides
/// @param answers what can be an answer; of `*` in any language
record KindRules(List<Rule> questions, List<Rule> answers) {

    private static final String ANY = "*";
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    static final KindRules SHIPPED = new KindRules(
            read("question-kinds.tsv", pattern -> Pattern.compile(bounded(pattern))),
            read("answer-signs.tsv", pattern -> Pattern.compile(pattern, Pattern.UNICODE_CHARACTER_CLASS)));

    record Rule(String language, QuestionKind kind, Pattern pattern) {

        boolean speaks(String asked) {
            return language.equals(asked) || language.equals(ANY);
        }
    }

    /// Whole words only.
    private static String bounded(String pattern) {
        return "(?<![\\p{L}\\p{N}])(?:" + pattern + ")(?![\\p{L}\\p{N}])";
    }

    private static List<Rule> read(String name, Function<String, Pattern> compile) {
        return Table.rows(name).stream()
                .map(row -> new Rule(row[0], QuestionKind.valueOf(row[1]), compile.apply(row[2])))
                .toList();
    }

    QuestionKind.Recognised recognise(Question question) {
        String folded = fold(question.text());
        return questions.stream()
                .filter(rule -> rule.speaks(question.language()))
                .map(rule -> found(rule, folded))
                .filter(found -> !found.because().isEmpty())
                .findFirst()
                .orElse(new QuestionKind.Recognised(QuestionKind.THING, ""));
    }

    private static QuestionKind.Recognised found(Rule rule, String folded) {
        Matcher matcher = rule.pattern().matcher(folded);
        return new QuestionKind.Recognised(
                rule.kind(), matcher.find() ? matcher.group().strip() : "");
    }

    /// Lower case, no accents, one blank between words.
    static String fold(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return NO_WORD.matcher(bare.toLowerCase(Locale.ROOT).replace("œ", "oe"))
                .replaceAll(" ")
                .strip();
    }

    List<Span> evidence(QuestionKind kind, String sentence, String language) {
        List<Span> found = new ArrayList<>();
        for (Rule rule : answers) {
            if (rule.kind() == kind && rule.speaks(language)) {
                Matcher matcher = rule.pattern().matcher(sentence);
                while (matcher.find()) {
                    found.add(new Span(matcher.start(), matcher.end()));
                }
            }
        }
        found.sort(Comparator.comparingInt(Span::from)
                .thenComparing(Comparator.comparingInt(Span::to).reversed()));
        List<Span> apart = new ArrayList<>();
        for (Span span : found) {
            if (apart.isEmpty() || apart.getLast().to() <= span.from()) {
                apart.add(span);
            }
        }
        return List.copyOf(apart);
    }
}
