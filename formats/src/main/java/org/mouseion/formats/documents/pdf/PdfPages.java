package org.mouseion.formats.documents.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;
import org.mouseion.formats.documents.DocumentLimits;
import org.mouseion.formats.documents.DocumentOutcome.Reason;
import org.mouseion.formats.documents.DocumentTrouble;

/// Walks the pages and keeps their lines, in the order they were written in.
final class PdfPages extends PDFTextStripper {

    /// Letters smaller than this, in points, nobody reads on paper.
    private static final float SMALLEST = 2f;

    private static final double NEARLY_ALL = 0.85;

    private final DocumentLimits limits;
    private final PaintedGround ground = new PaintedGround();
    private final PaintOperators paint = new PaintOperators(this, ground);
    private final List<PdfLine> lines = new ArrayList<>();
    private final List<PdfLine> invisible = new ArrayList<>();

    private final StringBuilder words = new StringBuilder();
    private final List<TextPosition> letters = new ArrayList<>();
    private final Map<TextPosition, Boolean> ghosts = new java.util.IdentityHashMap<>();
    private final Deque<Boolean> marks = new ArrayDeque<>();
    private int layersOff;
    private int hidden;
    private String hiding = "";
    private long length;
    private int pageStart;

    PdfPages(DocumentLimits limits) throws IOException {
        this.limits = limits;
        paint.register();
        addOperator(new DrawObject(this) {
            @Override
            public void process(Operator operator, List<COSBase> operands) throws IOException {
                if (!operands.isEmpty()
                        && operands.getFirst() instanceof COSName name
                        && getResources() != null
                        && getResources().isImageXObject(name)) {
                    paint.picture();
                    return;
                }
                super.process(operator, operands);
            }
        });
    }

    List<PdfLine> lines() {
        return lines;
    }

    int hidden() {
        return hidden;
    }

    @Override
    protected void startPage(PDPage page) throws IOException {
        ground.clear();
        paint.startPage();
        ghosts.clear();
        layersOff = 0;
        marks.clear();
        invisible.clear();
        pageStart = lines.size();
        hiding = "";
    }

    @Override
    protected void endPage(PDPage page) throws IOException {
        endLine();
        // A page whose every word is invisible is a picture with its recognised words behind it.
        if (lines.size() == pageStart && ground.hasPicture()) {
            lines.addAll(invisible);
        } else if (!invisible.isEmpty()) {
            hidden += invisible.size();
        }
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (layersOff > 0) {
            hide("layer");
            return;
        }
        if (isOffPage(text) || paint.isCutAway(middle(text), base(text))) {
            hide("beside");
            return;
        }
        if (Math.min(sizeOf(text), drawnSize(text)) < SMALLEST) {
            hide("small");
            return;
        }
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        boolean ghost = mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP;
        boolean white = !ghost
                && mode.isFill()
                && PaintedGround.isWhite(getGraphicsState().getNonStrokingColor())
                && !ground.isAt(middle(text), base(text));
        boolean clear = !ghost && mode.isFill() && getGraphicsState().getNonStrokeAlphaConstant() < 0.05;
        if (white || clear) {
            hide("colour");
            return;
        }
        hiding = "";
        if (ghost) {
            ghosts.put(text, true);
        }
        ground.drawn(text);
        super.processTextPosition(text);
    }

    private static float middle(TextPosition text) {
        return text.getTextMatrix().getTranslateX() + text.getWidth() / 2;
    }

    private static float base(TextPosition text) {
        return text.getTextMatrix().getTranslateY() + sizeOf(text) / 4;
    }

    /// The size on paper, after every matrix. Letters set along the page's height have it in the other factor.
    private static float drawnSize(TextPosition text) {
        Matrix drawn = text.getTextMatrix();
        return Math.max(Math.abs(drawn.getScalingFactorX()), Math.abs(drawn.getScalingFactorY()));
    }

    @Override
    public void saveGraphicsState() {
        super.saveGraphicsState();
        paint.save();
    }

    @Override
    public void restoreGraphicsState() {
        super.restoreGraphicsState();
        paint.restore();
    }

    /// Words on a layer that is switched off are not seen; words that say they stand for others are not drawn.
    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        boolean off = COSName.OC.equals(tag) && properties != null && isOff(properties);
        marks.push(off);
        layersOff += off ? 1 : 0;
        COSDictionary drawn = properties;
        if (properties != null && properties.containsKey(COSName.ACTUAL_TEXT)) {
            drawn = new COSDictionary(properties);
            drawn.removeItem(COSName.ACTUAL_TEXT);
        }
        super.beginMarkedContentSequence(tag, drawn);
    }

    @Override
    public void endMarkedContentSequence() {
        super.endMarkedContentSequence();
        layersOff -= !marks.isEmpty() && marks.pop() ? 1 : 0;
    }

    private boolean isOff(COSDictionary group) {
        PDOptionalContentProperties layers = document.getDocumentCatalog().getOCProperties();
        return layers != null
                && COSName.OCG.equals(group.getCOSName(COSName.TYPE))
                && !layers.isGroupEnabled(new PDOptionalContentGroup(group));
    }

    /// Counts runs, not letters.
    private void hide(String how) {
        if (!hiding.equals(how)) {
            hidden++;
            hiding = how;
        }
    }

    private boolean isOffPage(TextPosition text) {
        float x = text.getXDirAdj();
        float y = text.getYDirAdj();
        boolean turned = text.getDir() == 90 || text.getDir() == 270;
        float width = turned ? text.getPageHeight() : text.getPageWidth();
        float height = turned ? text.getPageWidth() : text.getPageHeight();
        return x + text.getWidthDirAdj() < 0 || x > width || y < 0 || y - sizeOf(text) > height;
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) throws IOException {
        words.append(text);
        letters.addAll(positions);
        length += text.length();
        if (length > limits.mostText()) {
            throw new DocumentTrouble(Reason.TOO_LARGE);
        }
    }

    @Override
    protected void writeWordSeparator() {
        words.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    private void endLine() {
        String text = words.toString().replaceAll("\\s+", " ").strip();
        if (!text.isEmpty() && !letters.isEmpty()) {
            Map<Float, Integer> sizes = new HashMap<>();
            int bold = 0;
            float right = 0;
            int ghostly = 0;
            for (TextPosition letter : letters) {
                sizes.merge(Math.round(sizeOf(letter) * 2) / 2f, 1, Integer::sum);
                bold += isBold(letter.getFont()) ? 1 : 0;
                right = Math.max(right, letter.getXDirAdj() + letter.getWidthDirAdj());
                boolean unseen = ghosts.containsKey(letter) || ground.isCovered(letter, middle(letter), base(letter));
                ghostly += unseen ? 1 : 0;
            }
            float size = sizes.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .orElseThrow()
                    .getKey();
            TextPosition first = letters.getFirst();
            float height = Math.max(1, first.getPageHeight());
            PdfLine line = new PdfLine(
                    getCurrentPageNo(),
                    text,
                    size,
                    bold >= NEARLY_ALL * letters.size(),
                    first.getXDirAdj(),
                    right,
                    first.getYDirAdj(),
                    first.getYDirAdj() / height);
            (ghostly * 2 > letters.size() ? invisible : lines).add(line);
        }
        words.setLength(0);
        letters.clear();
    }

    private static float sizeOf(TextPosition letter) {
        float scaled = letter.getFontSizeInPt();
        return Float.isFinite(scaled) && scaled > 0 ? scaled : Math.max(letter.getHeightDir(), 0);
    }

    private static boolean isBold(PDFont font) {
        String name = font.getName() == null ? "" : font.getName().toLowerCase(java.util.Locale.ROOT);
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return name.contains("bold")
                || name.contains("black")
                || name.contains("heavy")
                || descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600);
    }
}
