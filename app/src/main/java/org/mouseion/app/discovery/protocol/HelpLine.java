package org.mouseion.app.discovery.protocol;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.mouseion.app.platform.Words;

/// A number to call.
///
/// @param country ISO 3166 code; empty where it is many countries'
/// @param number as it is dialled
/// @param name who answers, in their own language
public record HelpLine(String country, String number, String name) {

    private static final int PARTS = 3;

    /// One a line: `FR | 3114 | name`. Lines that are none are left out.
    public static List<HelpLine> read(String lines) {
        return lines.lines()
                .map(line -> line.split("\\|", PARTS))
                .filter(parts -> parts.length == PARTS && !parts[1].isBlank())
                .map(parts -> new HelpLine(parts[0].strip(), parts[1].strip(), parts[2].strip()))
                .toList();
    }

    public static String write(List<HelpLine> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line.country())
                .append(" | ")
                .append(line.number())
                .append(" | ")
                .append(line.name())
                .append('\n'));
        return text.toString();
    }

    /// As it is said: "France: 3114, Numéro national de prévention du suicide".
    public String in(Words words) {
        String where = Arrays.stream(country.split("[,;/ ]+"))
                .filter(code -> !code.isEmpty())
                .map(code -> Locale.of("", code).getDisplayCountry(words.locale()))
                .collect(Collectors.joining(", "));
        return where.isEmpty()
                ? words.say("protocol.line.everywhere", number, name)
                : words.say("protocol.line", where, number, name);
    }

    /// What a telephone dials.
    public String dialled() {
        return number.replaceAll("[^+\\d]", "");
    }
}
