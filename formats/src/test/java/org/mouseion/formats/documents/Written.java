package org.mouseion.formats.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/// Documents made by the tests themselves.
final class Written {

    static final PDFont PLAIN = new PDType1Font(FontName.HELVETICA);
    static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);

    private Written() {}

    /// A PDF in the making: one page at a time, lines set from the top.
    static final class Pdf {
        final PDDocument document = new PDDocument();
        PDPageContentStream content;
        float y;

        Pdf page() {
            try {
                close();
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                content = new PDPageContentStream(document, page);
                y = 800;
                return this;
            } catch (IOException never) {
                throw new UncheckedIOException(never);
            }
        }

        Pdf line(String text) {
            return line(text, PLAIN, 11, 15);
        }

        Pdf gap(float points) {
            y -= points;
            return this;
        }

        Pdf line(String text, PDFont font, float size, float down) {
            return at(72, y -= down, text, font, size);
        }

        Pdf at(float x, float height, String text, PDFont font, float size) {
            try {
                content.beginText();
                content.setFont(font, size);
                content.newLineAtOffset(x, height);
                content.showText(text);
                content.endText();
                return this;
            } catch (IOException never) {
                throw new UncheckedIOException(never);
            }
        }

        byte[] bytes() {
            try {
                close();
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                document.save(out);
                document.close();
                return out.toByteArray();
            } catch (IOException never) {
                throw new UncheckedIOException(never);
            }
        }

        private void close() throws IOException {
            if (content != null) {
                content.close();
                content = null;
            }
        }
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] zip(Map<String, byte[]> parts) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue());
                    zip.closeEntry();
                }
            }
            return out.toByteArray();
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    private static final String SPACE = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    /// A Word document with the styles "heading 1", "heading 2" under German names, and `body` as its body.
    static byte[] word(String body) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", utf8("<Types/>"));
        parts.put("word/document.xml", utf8("<w:document " + SPACE + "><w:body>" + body + "</w:body></w:document>"));
        parts.put(
                "word/styles.xml",
                utf8("<w:styles " + SPACE + "><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val=\"fr-FR\"/></w:rPr>"
                        + "</w:rPrDefault></w:docDefaults>"
                        + "<w:style w:styleId=\"berschrift1\"><w:name w:val=\"heading 1\"/></w:style>"
                        + "<w:style w:styleId=\"berschrift2\"><w:name w:val=\"heading 2\"/></w:style>"
                        + "<w:style w:styleId=\"Own\"><w:name w:val=\"Our head\"/><w:basedOn w:val=\"berschrift2\"/>"
                        + "</w:style></w:styles>"));
        return zip(parts);
    }

    static String p(String style, String... runs) {
        StringBuilder xml = new StringBuilder("<w:p>");
        if (!style.isEmpty()) {
            xml.append("<w:pPr><w:pStyle w:val=\"").append(style).append("\"/></w:pPr>");
        }
        for (String run : runs) {
            xml.append(run.startsWith("<") ? run : "<w:r><w:t xml:space=\"preserve\">" + run + "</w:t></w:r>");
        }
        return xml.append("</w:p>").toString();
    }
}
