package org.mouseion.benchmarks.guide.injected.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A Word document (ECMA-376, WordprocessingML).
public final class HiddenWord {

    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String WP =
            "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\"";

    /// The properties of a run, by the way it is hidden.
    private static final Map<String, String> RUNS = new LinkedHashMap<>();

    static {
        RUNS.put("vanish", "<w:vanish/>");
        RUNS.put("web", "<w:webHidden/>");
        RUNS.put("white", "<w:color w:val=\"FFFFFF\"/>");
        RUNS.put("pale", "<w:color w:val=\"FDFDFD\"/>");
        RUNS.put("theme", "<w:color w:val=\"auto\" w:themeColor=\"background1\"/>");
        RUNS.put("tiny", "<w:sz w:val=\"1\"/>");
        RUNS.put("narrow", "<w:w w:val=\"1\"/>");
        RUNS.put("runstyle", "<w:rStyle w:val=\"Unseen\"/>");
        RUNS.put("heirstyle", "<w:rStyle w:val=\"Heir\"/>");
    }

    public static final List<String> WAYS = List.of(
            "vanish",
            "web",
            "white",
            "pale",
            "theme",
            "tiny",
            "narrow",
            "runstyle",
            "heirstyle",
            "parastyle",
            "deleted",
            "moved",
            "field",
            "simplefield",
            "row",
            "alt",
            "comment",
            "header",
            "core",
            "custom",
            "unseen");

    private HiddenWord() {}

    public static byte[] of(List<String> seen, Hiding hiding) {
        StringBuilder body = new StringBuilder(p("<w:pStyle w:val=\"Heading1\"/>", run("", "Loose sheet")));
        seen.forEach(line -> body.append(p("", run("", line))));
        RUNS.forEach((way, properties) -> body.append(p("", run(properties, hiding.words(way)))));
        body.append(p("<w:pStyle w:val=\"UnseenParagraph\"/>", run("", hiding.words("parastyle"))));
        body.append(p("", "<w:del><w:r><w:delText>" + x(hiding.words("deleted")) + "</w:delText></w:r></w:del>"));
        body.append(p("", "<w:moveFrom>" + run("", hiding.words("moved")) + "</w:moveFrom>"));
        body.append(p(
                "",
                "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>QUOTE \""
                        + x(hiding.words("field"))
                        + "\"</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"));
        body.append(p("", "<w:fldSimple w:instr=\"QUOTE " + x(hiding.words("simplefield")) + "\"/>"));
        body.append("<w:tbl><w:tr><w:tc>")
                .append(p("", run("", "A list of the rooms.")))
                .append("</w:tc></w:tr>");
        body.append("<w:tr><w:trPr><w:hidden/></w:trPr><w:tc>")
                .append(p("", run("", hiding.words("row"))))
                .append("</w:tc></w:tr></w:tbl>");
        body.append(p(
                "",
                "<w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"view\" descr=\"" + x(hiding.words("alt"))
                        + "\"/></wp:inline></w:drawing></w:r>"));
        body.append(p("", run("", "The last line." + Hiding.unseen(hiding.words("unseen")))));
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<Types/>");
        parts.put("word/document.xml", "<w:document " + W + " " + WP + "><w:body>" + body + "</w:body></w:document>");
        parts.put("word/styles.xml", styles());
        parts.put(
                "word/comments.xml",
                "<w:comments " + W + ">" + p("", run("", hiding.words("comment"))) + "</w:comments>");
        parts.put("word/header1.xml", "<w:hdr " + W + ">" + p("", run("", hiding.words("header"))) + "</w:hdr>");
        parts.put(
                "docProps/core.xml",
                "<cp:coreProperties xmlns:cp=\"c\" xmlns:dc=\"d\"><dc:title>" + x(hiding.words("core"))
                        + "</dc:title><dc:description>" + x(hiding.words("core"))
                        + "</dc:description></cp:coreProperties>");
        parts.put("customXml/item1.xml", "<a>" + x(hiding.words("custom")) + "</a>");
        return zip(parts);
    }

    private static String styles() {
        return "<w:styles " + W + ">"
                + "<w:style w:type=\"paragraph\" w:styleId=\"Heading1\"><w:name w:val=\"heading 1\"/></w:style>"
                + "<w:style w:type=\"character\" w:styleId=\"Unseen\"><w:name w:val=\"u\"/><w:rPr><w:vanish/></w:rPr></w:style>"
                + "<w:style w:type=\"character\" w:styleId=\"Heir\"><w:name w:val=\"h\"/><w:basedOn w:val=\"Unseen\"/></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"UnseenParagraph\"><w:name w:val=\"p\"/><w:rPr>"
                + "<w:color w:val=\"FFFFFF\"/></w:rPr></w:style></w:styles>";
    }

    private static String p(String properties, String runs) {
        return "<w:p>" + (properties.isEmpty() ? "" : "<w:pPr>" + properties + "</w:pPr>") + runs + "</w:p>";
    }

    private static String run(String properties, String words) {
        return "<w:r>" + (properties.isEmpty() ? "" : "<w:rPr>" + properties + "</w:rPr>")
                + "<w:t xml:space=\"preserve\">" + x(words) + "</w:t></w:r>";
    }

    private static String x(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return out.toByteArray();
    }
}
