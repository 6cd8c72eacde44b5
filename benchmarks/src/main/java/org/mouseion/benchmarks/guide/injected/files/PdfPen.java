package org.mouseion.benchmarks.guide.injected.files;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/// Writes lines on a page from the top down.
final class PdfPen implements AutoCloseable {

    private static final PDFont FONT = new PDType1Font(FontName.HELVETICA);
    private static final float LEFT = 72;

    private final PDPageContentStream page;
    private float y = 800;

    PdfPen(PDDocument document, PDPage page) throws IOException {
        this.page = new PDPageContentStream(document, page);
    }

    void grey(float grey) throws IOException {
        page.setNonStrokingColor(grey);
    }

    void line(String words, float size) throws IOException {
        y -= size < 2 ? 6 : size > 15 ? 40 : 26;
        show(LEFT, y, words, size);
    }

    void at(float x, float height, String words) throws IOException {
        show(x, height, words, 11);
    }

    /// Letters of eleven points under a matrix that makes them smaller than dust.
    void scaled(String words) throws IOException {
        page.saveGraphicsState();
        page.transform(Matrix.getScaleInstance(0.03f, 0.03f));
        show(LEFT / 0.03f, (y -= 26) / 0.03f, words, 11);
        page.restoreGraphicsState();
    }

    void transparent(String words) throws IOException {
        page.saveGraphicsState();
        PDExtendedGraphicsState clear = new PDExtendedGraphicsState();
        clear.setNonStrokingAlphaConstant(0f);
        page.setGraphicsStateParameters(clear);
        line(words, 11);
        page.restoreGraphicsState();
    }

    void invisible(String words) throws IOException {
        page.saveGraphicsState();
        page.beginText();
        page.setFont(FONT, 11);
        page.setRenderingMode(RenderingMode.NEITHER);
        page.newLineAtOffset(LEFT, y -= 26);
        page.showText(encodable(words));
        page.endText();
        page.restoreGraphicsState();
    }

    /// A white area laid over the words.
    void covered(String words) throws IOException {
        line(words, 11);
        page.saveGraphicsState();
        page.setNonStrokingColor(1f);
        page.addRect(0, y - 5, 3000, 20);
        page.fill();
        page.restoreGraphicsState();
    }

    /// Words outside the area that may be drawn upon.
    void clipped(String words) throws IOException {
        page.saveGraphicsState();
        page.addRect(1, 1, 2, 2);
        page.clip();
        line(words, 11);
        page.restoreGraphicsState();
    }

    void marked(COSName tag, PDPropertyList properties, String words) throws IOException {
        page.beginMarkedContent(tag, properties);
        line(words, 11);
        page.endMarkedContent();
    }

    private void show(float x, float height, String words, float size) throws IOException {
        page.beginText();
        page.setFont(FONT, size);
        page.newLineAtOffset(x, height);
        page.showText(encodable(words));
        page.endText();
    }

    /// The letters that the font has.
    private static String encodable(String words) {
        StringBuilder kept = new StringBuilder();
        words.codePoints().filter(c -> c >= 0x20).forEach(c -> {
            String letter = Character.toString(c);
            try {
                FONT.encode(letter);
                kept.append(letter);
            } catch (IOException | IllegalArgumentException unknown) {
                kept.append(' ');
            }
        });
        return kept.toString();
    }

    @Override
    public void close() throws IOException {
        page.close();
    }
}
