package org.mouseion.algorithms.contradiction;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mouseion.algorithms.contradiction.Fact.Kind;
import org.mouseion.algorithms.contradiction.Facts.Sentence;

/// Hours of the day in a sentence, and whether something opens or closes then.
final class Hours {

    private static final String TIME =
            "(\\d{1,2})(?:(?:\\s?[:h.]\\s?|\\s?h\\s?)(\\d{2})(?:\\s?(?:uur|h|hrs))?|\\s?(?:h(?:eures?)?\\b|uur\\b|o'clock|horas\\b))?\\s?(am\\b|pm\\b|a\\.m\\.|p\\.m\\.)?";
    private static final Pattern RANGE = Pattern.compile(
            "(?iu)(?<![\\d.,])" + TIME + "\\s?(?:-|–|to|till|until|à|jusqu['’]à|tot|a|hasta)\\s?(?:las\\s)?" + TIME
                    + "(?![\\d]|\\s?(?:€|euro|ans|years|jaar|años))");
    private static final Pattern SINGLE = Pattern.compile(
            "(?iu)(?<![\\d.,:])(\\d{1,2})(?:\\s?[:h]\\s?(\\d{2})|[.](\\d{2})(?=\\s?uur)|\\s?(?:h\\b|uur\\b|heures\\b))?\\s?(am\\b|pm\\b|a\\.m\\.|p\\.m\\.)?(?![\\d])");
    private static final Pattern CLOCK = Pattern.compile("(?iu)[:h]|uur|am|pm|a\\.m|p\\.m|heures|[.]\\d{2}\\suur");
    private static final Pattern CLOSES = Pattern.compile(
            "(?iu)(?:until|till|closes? at|closing at|jusqu['’]à|ferme(?:nt)?(?: ses portes)? à|fermeture à|tot|sluit(?:en)?(?: [\\p{L}]+)? om|hasta las|cierran? a las|cierre a las)\\s$");
    private static final Pattern OPENS = Pattern.compile(
            "(?iu)(?:from|opens? at|à partir de|ouvre(?:nt)?(?: ses portes)? à|dès|vanaf|opent(?: [\\p{L}]+)? om|open vanaf|desde las|abren? a las|a partir de las)\\s$");
    private static final Pattern LAST = Pattern.compile(
            "(?iu)(?:last (?:admission|entry)|dernière (?:entrée|admission)|laatste toegang|última entrada)[^.;]{0,25}$");

    private Hours() {}

    static void read(Sentence read, boolean[] taken, List<Fact> facts) {
        Matcher range = RANGE.matcher(read.text());
        while (range.find()) {
            int from = minutes(range.group(1), range.group(2), range.group(3) == null ? "" : range.group(3));
            int to = minutes(range.group(4), range.group(5), range.group(6) == null ? "" : range.group(6));
            // "10 to 6 pm": the first of two is before noon; "10 to 6" alone is too little to go by.
            boolean clock = CLOCK.matcher(range.group()).find();
            if (clock && from >= 0 && to >= 0 && Facts.take(taken, range)) {
                facts.add(read.fact(Kind.HOUR, "opens", from, 0));
                facts.add(read.fact(Kind.HOUR, "closes", to, 0));
            }
        }
        Matcher single = SINGLE.matcher(read.text());
        while (single.find()) {
            String minutes = single.group(2) != null ? single.group(2) : single.group(3);
            int at = minutes(single.group(1), minutes, single.group(4) == null ? "" : single.group(4));
            String role = role(read.text().substring(0, single.start()));
            boolean clock = CLOCK.matcher(single.group()).find();
            if (clock && at >= 0 && !role.isEmpty() && Facts.take(taken, single)) {
                facts.add(read.fact(Kind.HOUR, role, at, 0));
            }
        }
    }

    private static String role(String before) {
        if (LAST.matcher(before).find()) {
            return "last";
        }
        return CLOSES.matcher(before).find() ? "closes" : OPENS.matcher(before).find() ? "opens" : "";
    }

    private static int minutes(String hour, @org.jspecify.annotations.Nullable String minute, String half) {
        int h = Integer.parseInt(hour);
        int m = minute == null ? 0 : Integer.parseInt(minute);
        boolean afternoon = half.toLowerCase(Locale.ROOT).startsWith("p");
        if (h > 24 || m > 59) {
            return -1;
        }
        return (afternoon && h < 12 ? h + 12 : h) * 60 + m;
    }
}
