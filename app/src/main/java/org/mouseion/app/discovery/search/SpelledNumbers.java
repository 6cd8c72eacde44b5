package org.mouseion.app.discovery.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mouseion.app.discovery.index.analysis.Folding;

/// Centuries and decades written in words, brought to figures before they are read as dates: "nineteenth century",
/// "dix-neuvième siècle", "negentiende eeuw", "siglo diecinueve", "jaren zestig", "années vingt".
final class SpelledNumbers {

    private static final List<List<String>> CENTURIES = List.of(
            List.of("first", "premier", "eerste", "primero", "uno"),
            List.of("second", "deuxieme", "tweede", "segundo", "dos"),
            List.of("third", "troisieme", "derde", "tercero", "tres"),
            List.of("fourth", "quatrieme", "vierde", "cuarto", "cuatro"),
            List.of("fifth", "cinquieme", "vijfde", "quinto", "cinco"),
            List.of("sixth", "sixieme", "zesde", "sexto", "seis"),
            List.of("seventh", "septieme", "zevende", "septimo", "siete"),
            List.of("eighth", "huitieme", "achtste", "octavo", "ocho"),
            List.of("ninth", "neuvieme", "negende", "noveno", "nueve"),
            List.of("tenth", "dixieme", "tiende", "decimo", "diez"),
            List.of("eleventh", "onzieme", "elfde", "undecimo", "once"),
            List.of("twelfth", "douzieme", "twaalfde", "duodecimo", "doce"),
            List.of("thirteenth", "treizieme", "dertiende", "trece"),
            List.of("fourteenth", "quatorzieme", "veertiende", "catorce"),
            List.of("fifteenth", "quinzieme", "vijftiende", "quince"),
            List.of("sixteenth", "seizieme", "zestiende", "dieciseis"),
            List.of("seventeenth", "dix septieme", "zeventiende", "diecisiete"),
            List.of("eighteenth", "dix huitieme", "achttiende", "dieciocho"),
            List.of("nineteenth", "dix neuvieme", "negentiende", "diecinueve"),
            List.of("twentieth", "vingtieme", "twintigste", "veinte"),
            List.of("twenty first", "vingt et unieme", "eenentwintigste", "veintiuno"));

    /// Twenties to nineties.
    private static final List<List<String>> DECADES = List.of(
            List.of("twenties", "vingt", "twintig", "veinte"),
            List.of("thirties", "trente", "dertig", "treinta"),
            List.of("forties", "quarante", "veertig", "cuarenta"),
            List.of("fifties", "cinquante", "vijftig", "cincuenta"),
            List.of("sixties", "soixante", "zestig", "sesenta"),
            List.of("seventies", "soixante dix", "zeventig", "setenta"),
            List.of("eighties", "quatre vingts?", "tachtig", "ochenta"),
            List.of("nineties", "quatre vingt dix", "negentig", "noventa"));

    private static final Map<String, Integer> NUMBERS = numbers();

    private static final Pattern AFTER = century("(?<n>%s) (?<c>century|siecle|eeuw)");
    private static final Pattern BEFORE = century("(?<c>siglo) (?<n>%s)");
    private static final Pattern DECADE =
            Pattern.compile("^(?:the |les |de |los )?(?:annees |jaren |anos )(?<d>\\S.*)$");
    private static final Pattern ENGLISH_DECADE = Pattern.compile("^(?:the )?(?:nineteen )?(?<d>\\w+ties)$");

    private SpelledNumbers() {}

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < CENTURIES.size(); i++) {
            for (String word : CENTURIES.get(i)) {
                numbers.put(word, i + 1);
            }
        }
        return numbers;
    }

    /// Longer words first, so that "dix neuvieme" is not read as "neuvieme".
    private static Pattern century(String form) {
        List<String> words = NUMBERS.keySet().stream()
                .sorted((a, b) -> b.length() - a.length())
                .toList();
        return Pattern.compile("\\b" + form.formatted(String.join("|", words)) + "\\b");
    }

    /// The text with figures in place of spelled centuries and decades; as it was where there are none.
    static String inFigures(String text) {
        String plain =
                Folding.fold(text).replace('-', ' ').replaceAll("\\s+", " ").strip();
        for (Pattern pattern : List.of(AFTER, BEFORE)) {
            Matcher found = pattern.matcher(plain);
            if (found.find()) {
                int century = NUMBERS.getOrDefault(found.group("n"), 0);
                return plain.substring(0, found.start()) + century + "th century" + plain.substring(found.end());
            }
        }
        Matcher decade = DECADE.matcher(plain);
        Matcher english = ENGLISH_DECADE.matcher(plain);
        String word = decade.matches() ? decade.group("d") : english.matches() ? english.group("d") : "";
        for (int i = 0; i < DECADES.size() && !word.isEmpty(); i++) {
            for (String name : DECADES.get(i)) {
                if (word.matches(name)) {
                    return "19" + (i + 2) + "0s";
                }
            }
        }
        return text;
    }
}
