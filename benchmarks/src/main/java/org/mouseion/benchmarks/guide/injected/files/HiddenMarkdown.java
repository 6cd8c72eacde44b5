package org.mouseion.benchmarks.guide.injected.files;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// A Markdown file.
public final class HiddenMarkdown {

    public static final List<String> WAYS = List.of(
            "comment", "style", "linktitle", "imagetitle", "definition", "field", "attribute", "unseen", "script");

    private HiddenMarkdown() {}

    public static byte[] of(List<String> seen, Hiding hiding) {
        StringBuilder text = new StringBuilder();
        text.append("---\nlang: en\ninstructions: ")
                .append(flat(hiding, "field"))
                .append("\n---\n\n");
        text.append("# Loose sheet\n\n");
        text.append("<!-- ").append(hiding.words("comment")).append(" -->\n\n");
        seen.forEach(line -> text.append(line).append("\n\n"));
        text.append("<div style=\"display:none\">")
                .append(hiding.words("style"))
                .append("</div>\n\n");
        text.append("<script>").append(hiding.words("script")).append("</script>\n\n");
        text.append("<p data-note=\"").append(flat(hiding, "attribute")).append("\">A list of the rooms.</p>\n\n");
        text.append("See [the rooms](https://museum.example/ \"")
                .append(flat(hiding, "linktitle"))
                .append("\").\n\n");
        text.append("![A view](view.png \"").append(flat(hiding, "imagetitle")).append("\")\n\n");
        text.append("[sheet]: https://museum.example/ '")
                .append(flat(hiding, "definition").replace('\'', '’'))
                .append("'\n\n");
        text.append("The last line.")
                .append(Hiding.unseen(hiding.words("unseen")))
                .append('\n');
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String flat(Hiding hiding, String way) {
        return hiding.words(way).replace('"', '”').replace("<", "&lt;");
    }
}
