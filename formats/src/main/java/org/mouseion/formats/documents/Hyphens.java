package org.mouseion.formats.documents;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Joins the lines of a paragraph. A word parted at the end of a line becomes one again; a hyphen that
/// belongs to the word stays, which the rest of the text tells: `well-` and `known` are joined with their
/// hyphen where `well-known` stands elsewhere and `wellknown` does not.
public final class Hyphens {

    private static final Pattern HYPHENED = Pattern.compile("\\p{L}+-\\p{L}+");
    private static final Pattern PARTED = Pattern.compile("(?s).*?(\\p{L}++)[-\\u2010\\u00AD]$");
    private static final Pattern GOES_ON = Pattern.compile("^(\\p{Ll}\\p{L}*)");

    private final Set<String> hyphened = new HashSet<>();

    /// @param text all of it, as it was before joining
    public Hyphens(String text) {
        Matcher words = HYPHENED.matcher(text);
        while (words.find()) {
            hyphened.add(words.group().toLowerCase(Locale.ROOT));
        }
    }

    public String join(List<String> lines) {
        StringBuilder joined = new StringBuilder();
        for (String line : lines) {
            append(joined, line);
        }
        return joined.toString();
    }

    private void append(StringBuilder joined, String line) {
        String last = joined.substring(Math.max(0, joined.length() - 80));
        Matcher parted = PARTED.matcher(last);
        Matcher goesOn = GOES_ON.matcher(line);
        if (parted.matches() && goesOn.find()) {
            String whole = (parted.group(1) + "-" + goesOn.group(1)).toLowerCase(Locale.ROOT);
            if (!hyphened.contains(whole) || last.endsWith("\u00AD")) {
                joined.setLength(joined.length() - 1);
            }
        } else if (!joined.isEmpty()) {
            joined.append(' ');
        }
        joined.append(line);
    }
}
