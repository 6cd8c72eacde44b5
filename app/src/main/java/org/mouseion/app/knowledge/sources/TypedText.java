package org.mouseion.app.knowledge.sources;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.mouseion.app.knowledge.Passage;
import org.mouseion.app.knowledge.SourceDraft.PassageDraft;

/// A text as a person types it: paragraphs parted by empty lines; a line that begins with `#` is a heading,
/// with `##` one below it, `#` alone ends them all. Passages and back again are the same passages.
public final class TypedText {

    static final String BETWEEN = " › ";
    private static final int DEEPEST = 6;

    /// A backslash before a `#` at the beginning of a paragraph says that it is no heading.
    private static final Pattern ESCAPED = Pattern.compile("\\\\+#");

    private static final Pattern TO_ESCAPE = Pattern.compile("\\\\*#");

    private TypedText() {}

    public static List<PassageDraft> read(String typed) {
        List<PassageDraft> passages = new ArrayList<>();
        List<String> above = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        for (String line : (typed.replace("\r\n", "\n") + "\n").split("\n", -1)) {
            int depth = depthOf(line);
            boolean outside = line.strip().equals("#");
            if (depth > 0 || outside || line.isBlank()) {
                add(paragraph, above, passages);
            }
            if (outside) {
                above.clear();
            } else if (depth > 0) {
                while (above.size() >= depth) {
                    above.removeLast();
                }
                while (above.size() < depth - 1) {
                    above.add("");
                }
                above.add(CleanWords.line(line.substring(depth)));
            } else if (!line.isBlank()) {
                paragraph
                        .append(paragraph.isEmpty() ? "" : " ")
                        .append(ESCAPED.matcher(line).lookingAt() ? line.substring(1) : line);
            }
        }
        add(paragraph, above, passages);
        return passages;
    }

    private static int depthOf(String line) {
        int depth = 0;
        while (depth < line.length() && line.charAt(depth) == '#') {
            depth++;
        }
        boolean heading = depth > 0 && depth <= DEEPEST && depth < line.length() && line.charAt(depth) == ' ';
        return heading && !line.substring(depth).isBlank() ? depth : 0;
    }

    private static void add(StringBuilder paragraph, List<String> above, List<PassageDraft> passages) {
        String text = CleanWords.line(paragraph.toString());
        paragraph.setLength(0);
        if (!text.isEmpty()) {
            String heading = String.join(
                    BETWEEN, above.stream().filter(h -> !h.isEmpty()).toList());
            passages.add(new PassageDraft("", heading, "", text, Map.of()));
        }
    }

    /// As it would be typed.
    public static String write(List<Passage> passages) {
        return write(passages, text -> TO_ESCAPE.matcher(text).lookingAt() ? "\\" + text : text);
    }

    static String write(List<Passage> passages, UnaryOperator<String> escaped) {
        StringBuilder typed = new StringBuilder();
        List<String> above = List.of();
        for (Passage passage : passages) {
            List<String> heading = passage.heading().isEmpty()
                    ? List.of()
                    : Arrays.stream(passage.heading().split(BETWEEN, DEEPEST)).toList();
            int same = 0;
            while (same < Math.min(above.size(), heading.size())
                    && above.get(same).equals(heading.get(same))) {
                same++;
            }
            // A heading with nothing below it ends only by another of its depth.
            for (int i = heading.size() < above.size() && same == heading.size() ? same - 1 : same;
                    i < heading.size();
                    i++) {
                typed.append(i < 0 ? "#" : "#".repeat(i + 1) + " " + heading.get(i))
                        .append("\n\n");
            }
            above = heading;
            typed.append(escaped.apply(passage.text())).append("\n\n");
        }
        return typed.toString().stripTrailing();
    }
}
