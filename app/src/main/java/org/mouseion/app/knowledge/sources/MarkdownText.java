package org.mouseion.app.knowledge.sources;

import java.util.List;
import java.util.regex.Pattern;
import org.mouseion.app.knowledge.Passage;

/// Passages as a Markdown file that reads back as the same passages: signs which Markdown would take for its own carry
/// a
/// backslash.
public final class MarkdownText {

    private static final Pattern ANYWHERE = Pattern.compile("[\\\\`*_\\[\\]<>|&~]");
    private static final Pattern AT_THE_HEAD = Pattern.compile("^(\\d{1,9})?([-+=#.)])(?=[\\s\\-+=#]|$)");

    private MarkdownText() {}

    public static String write(List<Passage> passages) {
        return TypedText.write(
                passages,
                text -> AT_THE_HEAD
                        .matcher(ANYWHERE.matcher(text).replaceAll("\\\\$0"))
                        .replaceFirst("$1\\\\$2"));
    }
}
