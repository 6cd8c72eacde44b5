package org.mouseion.app.discovery.search.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A line as typed: words set apart by spaces, "quoted phrases", -exclusions and -"excluded phrases".
///
/// @param free words as written, in order
/// @param quoted phrases as written
/// @param excluded words and phrases that must not be there
public record Typed(List<String> free, List<String> quoted, List<String> excluded) {

    /// Straight, curly and French quotes; an unclosed quote runs to the end.
    private static final Pattern PIECE = Pattern.compile(
            "(?<not>(?<!\\S)[-−])?(?:[\"“”„](?<in>[^\"“”„]*)[\"“”„]?|«(?<fr>[^»]*)»?|(?<word>[^\\s\"“”„«]+))");

    public Typed {
        free = List.copyOf(free);
        quoted = List.copyOf(quoted);
        excluded = List.copyOf(excluded);
    }

    public static Typed read(String line) {
        List<String> free = new ArrayList<>();
        List<String> quoted = new ArrayList<>();
        List<String> excluded = new ArrayList<>();
        Matcher pieces = PIECE.matcher(line);
        while (pieces.find()) {
            String phrase = pieces.group("in") != null ? pieces.group("in") : pieces.group("fr");
            String text = phrase != null ? phrase : pieces.group("word");
            if (text == null || text.isBlank()) {
                continue;
            }
            if (pieces.group("not") != null) {
                excluded.add(text.strip());
            } else if (phrase != null) {
                quoted.add(text.strip());
            } else {
                free.add(text);
            }
        }
        return new Typed(free, quoted, excluded);
    }
}
