package org.mouseion.formats.documents.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mouseion.formats.documents.Hyphens;
import org.mouseion.formats.documents.Pieces;

/// Joins lines to paragraphs. A paragraph ends where the distance grows, a line is indented, the last line
/// ended early after a full stop, an item of a list begins, or the size changes; over the end of a page it
/// goes on where a sentence does.
final class PdfParagraphs {

    private static final Pattern ITEM = Pattern.compile("^(?:[•◦▪‣·*–—-]|\\(?\\d{1,3}[.)]|[a-z]\\))\\s+\\S.*");
    private static final Pattern ENDS = Pattern.compile(".*[.!?…:»”\"’)]$");

    private static final float WIDER = 1.35f;
    private static final float INDENT = 0.8f;
    private static final float EARLY = 0.85f;

    private final Typography type;
    private final Pieces pieces;
    private final Hyphens hyphens;
    private final float rightmost;
    private final List<String> paragraph = new ArrayList<>();
    private final List<String> heading = new ArrayList<>();
    private int headingDepth;
    private int page;
    private float spacing;
    private @Nullable PdfLine last;

    PdfParagraphs(List<PdfLine> lines, Typography type, Pieces pieces) {
        this.type = type;
        this.pieces = pieces;
        this.hyphens = new Hyphens(lines.stream().map(PdfLine::text).collect(Collectors.joining("\n")));
        float[] rights = new float[lines.size()];
        for (int i = 0; i < rights.length; i++) {
            rights[i] = lines.get(i).right();
        }
        java.util.Arrays.sort(rights);
        this.rightmost = rights.length == 0 ? 0 : rights[(int) (rights.length * 0.9f)];
    }

    void add(PdfLine line) throws IOException {
        int depth = type.depthOf(line);
        if (depth > 0) {
            endParagraph();
            if (!heading.isEmpty() && (depth != headingDepth || !isNextLine(line))) {
                endHeading();
            }
            headingDepth = depth;
            heading.add(line.text());
        } else {
            endHeading();
            if (last != null && !paragraph.isEmpty() && begins(line, last)) {
                endParagraph();
            }
            if (paragraph.isEmpty()) {
                page = line.page();
            }
            paragraph.add(line.text());
        }
        learnSpacing(line);
        last = line;
    }

    void end() throws IOException {
        endParagraph();
        endHeading();
    }

    private boolean begins(PdfLine line, PdfLine before) {
        if (ITEM.matcher(line.text()).matches()) {
            return true;
        }
        boolean ended = ENDS.matcher(before.text()).matches();
        if (line.page() != before.page() || line.base() < before.base()) {
            boolean goesOn = Character.isLowerCase(line.text().codePointAt(0))
                    || before.text().matches(".*[-\u2010\u00AD,;]$");
            return ended || !goesOn && before.right() < rightmost * EARLY;
        }
        float gap = line.base() - before.base();
        boolean wide = spacing > 0 ? gap > spacing * WIDER : gap > line.size() * 1.9f;
        boolean indented = ended && line.left() > before.left() + line.size() * INDENT;
        boolean early = ended && before.right() < rightmost * EARLY;
        boolean otherSize = Math.abs(line.size() - before.size()) > 0.1f * before.size();
        return wide || indented || early || otherSize;
    }

    private boolean isNextLine(PdfLine line) {
        return last != null
                && last.page() == line.page()
                && line.base() > last.base()
                && line.base() - last.base() < line.size() * 1.8f;
    }

    /// The distance of lines within a paragraph is the smallest that is met again and again.
    private void learnSpacing(PdfLine line) {
        if (last != null && last.page() == line.page() && Math.abs(line.size() - last.size()) < 0.6f) {
            float gap = line.base() - last.base();
            if (gap > line.size() * 0.9f && (spacing == 0 || gap < spacing)) {
                spacing = gap;
            }
        }
    }

    private void endParagraph() throws IOException {
        if (!paragraph.isEmpty()) {
            pieces.add("p. " + page, hyphens.join(paragraph));
            paragraph.clear();
        }
    }

    private void endHeading() {
        if (!heading.isEmpty()) {
            pieces.heading(headingDepth, hyphens.join(heading));
            heading.clear();
        }
    }
}
