package org.mouseion.algorithms.contradiction;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mouseion.algorithms.contradiction.Fact.Kind;
import org.mouseion.algorithms.text.Sentences;

/// Reads what a text states in figures.
public final class Facts {

    private static final Lexicon LEXICON = Lexicon.shipped();

    private static final String NUMBER = "(\\d{1,3}(?:[ .,\u00a0\u202f]\\d{3})+(?!\\d)|\\d+)";
    private static final Pattern PRICE = Pattern.compile(
            "(?iu)(?:€|eur|£)\\s?(\\d{1,4})(?:[.,](\\d{2}))?(?!\\d)|(\\d{1,4})(?:[.,](\\d{2}))?\\s?(?:€|euros?\\b|eur\\b|£)");
    private static final Pattern AGE_UNDER = Pattern.compile(
            "(?iu)(?:under|younger than|below|moins de|âgés? de moins de|jonger dan|onder de|menores de|menos de)\\s(\\d{1,2})(?!\\s?(?:€|euro|min|m\\b|cm|kg|h\\b|uur|[.,:]\\d))");
    private static final Pattern AGE_UP_TO = Pattern.compile(
            "(?iu)(?:up to (?:and including )?|jusqu['’]à|tot en met|hasta los?)\\s?(\\d{1,2})\\s(?:years?|ans|jaar|años)");
    private static final Pattern AGE_FROM = Pattern.compile(
            "(?iu)(?:over|from|aged|plus de|à partir de|dès|vanaf|ouder dan|mayores de|a partir de(?: los)?)\\s(\\d{1,2})(?:\\s?\\+)?\\s(?:years|ans|jaar|años)|(?:over|aged|mayores de|ouder dan) (\\d{2})(?!\\d|\\s?(?:€|euro|min|m\\b|cm))");
    private static final Pattern YEAR = Pattern.compile(
            "(?<![\\d.,:/-])(1[0-9]{3}|20[0-9]{2})(?![\\d:]|[.,]\\d|\\s?(?:€|euro|works|œuvres|werken|obras|m\\b|cm))");
    private static final Pattern ABOUT = Pattern.compile(
            "(?iu)\\b(?:c\\.|ca\\.?|circa|about|around|vers|environ|omstreeks|rond|hacia|alrededor)\\s*(?:de\\s)?$");
    private static final Pattern DAY = Pattern.compile(
            "(?iu)(?<!\\d)(\\d{1,2})(?:er|e|st|nd|rd|th)?\\s(?:de\\s)?(\\p{L}{3,10})(?:\\s(?:de\\s)?(\\d{4}))?");
    private static final Pattern COUNT =
            Pattern.compile("(?u)(?<![\\d.,:/])" + NUMBER + "(?:[.,](\\d{1,2}))?\\s?(%|\\p{L}+)");

    private Facts() {}

    public static List<Fact> of(Claim claim) {
        List<Fact> facts = new ArrayList<>();
        List<String> heading = Lexicon.words(claim.heading());
        // French sets a space that does not break before its units and signs.
        String plain = claim.text().replaceAll("\\p{Zs}", " ");
        for (String line : plain.split("\\R")) {
            Set<String> spokenOf = Set.of();
            for (String sentence : Sentences.texts(line, claim.language())) {
                spokenOf = read(sentence, heading, spokenOf, facts);
            }
        }
        return List.copyOf(facts);
    }

    /// @param spokenOf the thing sold that the sentence before spoke of: "It costs 4 euros" goes on about it
    /// @return the thing that the next sentence may go on about
    private static Set<String> read(String sentence, List<String> heading, Set<String> spokenOf, List<Fact> facts) {
        List<String> words = Lexicon.words(sentence);
        Set<String> concepts = new LinkedHashSet<>(LEXICON.conceptsOf(words));
        if (LEXICON.only(concepts, "item").isEmpty()) {
            concepts.addAll(spokenOf);
        }
        LEXICON.only(LEXICON.conceptsOf(heading), "place").stream()
                .filter(place -> LEXICON.only(concepts, "place").isEmpty())
                .forEach(concepts::add);
        Sentence read = new Sentence(sentence, concepts, Names.of(sentence, LEXICON), Names.words(words, LEXICON));
        boolean[] taken = new boolean[sentence.length() + 1];
        Hours.read(read, taken, facts);
        prices(read, taken, facts);
        ages(read, taken, facts);
        days(read, taken, facts);
        years(read, taken, facts);
        counts(read, taken, facts);
        return LEXICON.only(concepts, "item");
    }

    /// A sentence and what it speaks of.
    record Sentence(String text, Set<String> concepts, Set<String> names, Set<String> words) {

        Fact fact(Kind kind, String role, double value, double near) {
            return new Fact(kind, role, value, near, concepts, names, words, text);
        }
    }

    private static void prices(Sentence read, boolean[] taken, List<Fact> facts) {
        Matcher found = PRICE.matcher(read.text());
        boolean any = false;
        while (found.find()) {
            String whole = found.group(1) != null ? found.group(1) : found.group(3);
            String cents = found.group(1) != null ? found.group(2) : found.group(4);
            if (take(taken, found)) {
                facts.add(read.fact(
                        Kind.PRICE,
                        "price",
                        Integer.parseInt(whole) * 100.0 + (cents == null ? 0 : Integer.parseInt(cents)),
                        0));
                any = true;
            }
        }
        if (!any && read.concepts().contains("free")) {
            facts.add(read.fact(Kind.PRICE, "price", 0, 0));
        }
    }

    private static void ages(Sentence read, boolean[] taken, List<Fact> facts) {
        age(read, AGE_UP_TO.matcher(read.text()), "under", 1, taken, facts);
        age(read, AGE_UNDER.matcher(read.text()), "under", 0, taken, facts);
        age(read, AGE_FROM.matcher(read.text()), "from", 0, taken, facts);
    }

    private static void age(Sentence read, Matcher found, String role, int more, boolean[] taken, List<Fact> facts) {
        while (found.find()) {
            String years = found.group(1) != null ? found.group(1) : found.group(2);
            if (take(taken, found)) {
                facts.add(read.fact(Kind.AGE, role, Integer.parseInt(years) + (double) more, 0));
            }
        }
    }

    private static void days(Sentence read, boolean[] taken, List<Fact> facts) {
        Matcher found = DAY.matcher(read.text());
        while (found.find()) {
            int month = Names.month(found.group(2), LEXICON);
            int day = Integer.parseInt(found.group(1));
            if (month > 0 && day >= 1 && day <= 31 && take(taken, found)) {
                int year = found.group(3) == null ? 0 : Integer.parseInt(found.group(3));
                facts.add(read.fact(Kind.DAY, cue(read, found.start()), year * 400.0 + month * 31.0 + day, 0));
            }
        }
    }

    private static void years(Sentence read, boolean[] taken, List<Fact> facts) {
        Matcher found = YEAR.matcher(read.text());
        while (found.find()) {
            boolean about =
                    ABOUT.matcher(read.text().substring(0, found.start())).find();
            String role = cue(read, found.start());
            if (!role.isEmpty() && take(taken, found)) {
                facts.add(read.fact(Kind.YEAR, role, Integer.parseInt(found.group(1)), about ? 10 : 0));
            }
        }
    }

    /// What happened then: the last such word before the figure, else the only one of the sentence.
    private static String cue(Sentence read, int at) {
        List<String> before = Lexicon.words(read.text().substring(0, at));
        for (int i = before.size() - 1; i >= 0; i--) {
            Set<String> cues = LEXICON.only(LEXICON.conceptsOf(List.of(before.get(i))), "cue");
            if (!cues.isEmpty()) {
                return cues.iterator().next();
            }
        }
        Set<String> all = LEXICON.only(read.concepts(), "cue");
        return all.size() == 1 ? all.iterator().next() : "";
    }

    private static void counts(Sentence read, boolean[] taken, List<Fact> facts) {
        Matcher found = COUNT.matcher(read.text());
        while (found.find()) {
            Set<String> units = LEXICON.only(LEXICON.conceptsOf(Lexicon.words(found.group(3))), "unit");
            if (!units.isEmpty() && take(taken, found)) {
                String digits = found.group(1).replaceAll("\\D", "");
                double value = Double.parseDouble(found.group(2) == null ? digits : digits + "." + found.group(2));
                boolean about =
                        ABOUT.matcher(read.text().substring(0, found.start())).find();
                facts.add(read.fact(Kind.NUMBER, units.iterator().next(), value, about ? value * 0.1 : 0));
            }
        }
    }

    /// Marks the figure as read; false where a stronger reading has it already.
    static boolean take(boolean[] taken, Matcher found) {
        for (int i = found.start(); i < found.end(); i++) {
            if (taken[i]) {
                return false;
            }
        }
        java.util.Arrays.fill(taken, found.start(), found.end(), true);
        return true;
    }
}
