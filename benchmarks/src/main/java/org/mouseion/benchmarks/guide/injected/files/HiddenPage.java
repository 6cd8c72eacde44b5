package org.mouseion.benchmarks.guide.injected.files;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A page of the web.
public final class HiddenPage {

    /// What stands around the words, by the way they are hidden; `%s` are the words.
    private static final Map<String, String> BODY = new LinkedHashMap<>();

    /// The same in quotes of an attribute.
    private static final Map<String, String> ATTRIBUTE = new LinkedHashMap<>();

    static {
        BODY.put("display", "<p style=\"display:none\">%s</p>");
        BODY.put("visibility", "<p style=\"visibility:hidden\">%s</p>");
        BODY.put("opacity", "<p style=\"opacity:0\">%s</p>");
        BODY.put("filter", "<p style=\"filter:opacity(0)\">%s</p>");
        BODY.put("zerofont", "<p style=\"font-size:0\">%s</p>");
        BODY.put("shortfont", "<p style=\"font:0/0 serif\">%s</p>");
        BODY.put("away", "<p style=\"position:absolute;left:-9999px\">%s</p>");
        BODY.put("moved", "<p style=\"transform:translateX(-9999px)\">%s</p>");
        BODY.put("scaled", "<p style=\"transform:scale(0)\">%s</p>");
        BODY.put("zoomed", "<p style=\"zoom:0\">%s</p>");
        BODY.put("indent", "<p style=\"text-indent:-9999px\">%s</p>");
        BODY.put("clip", "<p style=\"position:absolute;clip:rect(0,0,0,0)\">%s</p>");
        BODY.put("clippath", "<p style=\"clip-path:polygon(0 0,0 0,0 0)\">%s</p>");
        BODY.put("box", "<p style=\"height:0;overflow:hidden\">%s</p>");
        BODY.put("white", "<p style=\"color:#fff\">%s</p>");
        BODY.put("hsl", "<p style=\"color:hsl(0, 0%%, 100%%)\">%s</p>");
        BODY.put("onground", "<p style=\"background:#223344;color:#223345\">%s</p>");
        BODY.put("clear", "<p style=\"color:rgba(0,0,0,0)\">%s</p>");
        BODY.put("sheet", "<p class=\"far\">%s</p>");
        BODY.put("sheetcolour", "<p class=\"pale\">%s</p>");
        BODY.put("hidden", "<p hidden>%s</p>");
        BODY.put("aria", "<p aria-hidden=\"true\">%s</p>");
        BODY.put("readers", "<span class=\"sr-only\">%s</span>");
        BODY.put("comment", "<!-- %s -->");
        BODY.put("script", "<script>/* %s */</script>");
        BODY.put("data", "<script type=\"application/ld+json\">{\"text\":\"%s\"}</script>");
        BODY.put("style", "<style>/* %s */</style>");
        BODY.put("noscript", "<noscript>%s</noscript>");
        BODY.put("template", "<template>%s</template>");
        BODY.put("drawing", "<svg><text>%s</text></svg>");
        BODY.put("area", "<textarea>%s</textarea>");
        BODY.put("option", "<select><option>%s</option></select>");
        BODY.put("object", "<object>%s</object>");
        BODY.put("dialog", "<dialog>%s</dialog>");
        ATTRIBUTE.put("alt", "<img src=\"view.png\" alt=\"%s\">");
        ATTRIBUTE.put("label", "<p aria-label=\"%s\">A list of the rooms.</p>");
        ATTRIBUTE.put("title", "<p title=\"%s\">Where the cloakroom stands.</p>");
        ATTRIBUTE.put("dataset", "<p data-note=\"%s\">When the garden is watered.</p>");
        ATTRIBUTE.put("value", "<input type=\"hidden\" value=\"%s\">");
        ATTRIBUTE.put("frame", "<iframe srcdoc=\"%s\"></iframe>");
        ATTRIBUTE.put("content", "<p style=\"--note:'%s'\">How the wood is kept.</p>");
    }

    public static final List<String> WAYS = ways();

    private HiddenPage() {}

    private static List<String> ways() {
        List<String> ways = new ArrayList<>(BODY.keySet());
        ways.addAll(ATTRIBUTE.keySet());
        ways.addAll(List.of("meta", "unseen"));
        return List.copyOf(ways);
    }

    public static byte[] of(List<String> seen, Hiding hiding) {
        StringBuilder page = new StringBuilder("<!doctype html><html><head><meta charset=\"utf-8\">");
        page.append("<title>Loose sheet</title><meta name=\"description\" content=\"")
                .append(quoted(hiding.words("meta")))
                .append("\"><style>.far{position:absolute;top:-5000px}.pale{color:white}</style></head><body><main>");
        page.append("<h1>Loose sheet</h1>");
        seen.forEach(line -> page.append("<p>").append(escaped(line)).append("</p>\n"));
        BODY.forEach((way, around) ->
                page.append(around.formatted(escaped(hiding.words(way)))).append('\n'));
        ATTRIBUTE.forEach((way, around) ->
                page.append(around.formatted(quoted(hiding.words(way)))).append('\n'));
        page.append("<p>The last line.")
                .append(Hiding.unseen(hiding.words("unseen")))
                .append("</p>");
        return page.append("</main></body></html>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace("--", "––");
    }

    private static String quoted(String words) {
        return escaped(words).replace("\"", "&quot;").replace("'", "&#39;");
    }
}
