package org.mouseion.benchmarks.judgements;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One thing a record must show: `field~pattern` where a value holds the pattern, `field!~pattern` where none does,
/// `field>=1700` or `field<=1800` where the first value is a number in those bounds. Capitals do not matter.
sealed interface Condition {

    Pattern WRITTEN = Pattern.compile("(\\w+)(!?~|>=|<=)(.+)");
    Pattern NUMBER = Pattern.compile("-?\\d{1,9}");

    boolean holds(SourceRecord record);

    /// @param pattern a regular expression, looked for anywhere in a value
    record Holds(String field, Pattern pattern, boolean wanted) implements Condition {
        @Override
        public boolean holds(SourceRecord record) {
            return wanted
                    == record.values(field).stream()
                            .anyMatch(value -> pattern.matcher(value).find());
        }
    }

    /// A record without the number does not hold.
    record Bounded(String field, int least, int most) implements Condition {
        @Override
        public boolean holds(SourceRecord record) {
            return record.values(field).stream()
                    .limit(1)
                    .filter(value -> NUMBER.matcher(value).matches())
                    .mapToInt(Integer::parseInt)
                    .anyMatch(number -> number >= least && number <= most);
        }
    }

    static Condition of(String written) {
        Matcher parts = WRITTEN.matcher(written.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "A condition reads like title~boat, title!~boat or from>=1700, but got '" + written + "'.");
        }
        String field = parts.group(1).toLowerCase(Locale.ROOT);
        String value = parts.group(3);
        return switch (parts.group(2)) {
            case ">=" -> new Bounded(field, Integer.parseInt(value), Integer.MAX_VALUE);
            case "<=" -> new Bounded(field, Integer.MIN_VALUE, Integer.parseInt(value));
            case "~" -> new Holds(field, pattern(value), true);
            default -> new Holds(field, pattern(value), false);
        };
    }

    private static Pattern pattern(String written) {
        return Pattern.compile(written, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
