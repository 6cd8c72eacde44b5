package org.mouseion.app.discovery.guide.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mouseion.app.discovery.index.analysis.Folding;

/// Turns the written form of a rule into a pattern: words stand for themselves, `(a|b c)` for either, `[a|b]` for
/// either
/// or nothing, `@name` for a class of words, `{slot}` for words that name something, `...` for any words.
final class RulePattern {

    private static final Pattern PIECE =
            Pattern.compile("\\.\\.\\.|@[a-z0-9-]+|\\{([a-z]+)\\}|[\\p{L}\\p{Nd}'’-]+|[()\\[\\]|]|\\S");

    /// Words of the longest name, and of the longest run that may be skipped.
    private static final int LONGEST_SLOT = 18;

    private static final int LONGEST_SKIP = 24;

    private final Map<String, String> classes;
    private final List<String> slots = new ArrayList<>();
    private int skips;

    private RulePattern(Map<String, String> classes) {
        this.classes = classes;
    }

    static Rule rule(Intent intent, String written, Map<String, String> classes) {
        RulePattern making = new RulePattern(classes);
        String pattern = making.make(written);
        return new Rule(intent, Pattern.compile(pattern), List.copyOf(making.slots));
    }

    /// A class of words as a pattern of its own.
    static String words(String written, Map<String, String> classes) {
        return "(?:" + new RulePattern(classes).make(written) + ")";
    }

    private String make(String written) {
        StringBuilder out = new StringBuilder();
        Matcher pieces = PIECE.matcher(written);
        while (pieces.find()) {
            String piece = pieces.group();
            switch (piece) {
                case "..." ->
                    out.append("(?<x")
                            .append(skips++)
                            .append(">(?:\\S+ ){0,")
                            .append(LONGEST_SKIP)
                            .append("}?)");
                case "(", "[" -> out.append("(?:");
                case ")" -> out.append(")");
                case "]" -> out.append(")?");
                case "|" -> out.append("|");
                default -> word(piece, pieces.group(1), out, written);
            }
        }
        return out.toString();
    }

    private void word(String piece, @org.jspecify.annotations.Nullable String slot, StringBuilder out, String written) {
        if (slot != null) {
            slots.add(slot);
            out.append("(?<")
                    .append(slot)
                    .append(">(?:\\S+ ){1,")
                    .append(LONGEST_SLOT)
                    .append("}?)");
        } else if (piece.startsWith("@")) {
            String words = classes.get(piece.substring(1));
            if (words == null) {
                throw new IllegalArgumentException("The rule '" + written + "' names the class " + piece
                        + ", which stands nowhere above it. Maybe it is misspelt.");
            }
            out.append(words);
        } else {
            for (String part : Folding.fold(piece).split("[^\\p{L}\\p{Nd}]+")) {
                if (!part.isEmpty()) {
                    out.append(Pattern.quote(part + " "));
                }
            }
        }
    }
}
