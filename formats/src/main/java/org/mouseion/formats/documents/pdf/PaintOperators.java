package org.mouseion.formats.documents.pdf;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorN;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorSpace;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceCMYKColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceGrayColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.jspecify.annotations.Nullable;

/// Follows colours, filled areas and the area that may be drawn upon, which PDFBox's reader of words does not.
final class PaintOperators {

    /// Points by which letters may stand over the edge.
    private static final float SLACK = 6;

    private final PDFStreamEngine engine;
    private final PaintedGround ground;
    private final Deque<Optional<Rectangle2D.Float>> clips = new ArrayDeque<>();
    private Rectangle2D.@Nullable Float path;
    private boolean oneBox;
    private boolean clipping;
    private Optional<Rectangle2D.Float> clip = Optional.empty();

    PaintOperators(PDFStreamEngine engine, PaintedGround ground) {
        this.engine = engine;
        this.ground = ground;
    }

    void register() {
        engine.addOperator(new SetNonStrokingColorSpace(engine));
        engine.addOperator(new SetNonStrokingColor(engine));
        engine.addOperator(new SetNonStrokingColorN(engine));
        engine.addOperator(new SetNonStrokingDeviceGrayColor(engine));
        engine.addOperator(new SetNonStrokingDeviceRGBColor(engine));
        engine.addOperator(new SetNonStrokingDeviceCMYKColor(engine));
        for (String begun : List.of("m", "l", "c", "v", "y", "re")) {
            engine.addOperator(new Draw(begun));
        }
        for (String filled : List.of("f", "F", "f*", "B", "B*", "b", "b*", "sh")) {
            engine.addOperator(new Fill(filled));
        }
        for (String ended : List.of("n", "S", "s")) {
            engine.addOperator(new End(ended));
        }
        for (String clipped : List.of("W", "W*")) {
            engine.addOperator(new Clip(clipped));
        }
    }

    void startPage() {
        clips.clear();
        clip = Optional.empty();
        path = null;
        clipping = false;
    }

    void save() {
        clips.push(clip);
    }

    void restore() {
        clip = clips.isEmpty() ? Optional.empty() : clips.pop();
    }

    /// Whether what is drawn here is cut away. An area of any form counts as the box around it, so that nothing seen is
    /// taken for hidden.
    boolean isCutAway(float x, float y) {
        return clip.isPresent() && !clip.get().contains(x, y);
    }

    /// A picture covers the unit square under the matrix in force.
    void picture() {
        path = null;
        reach(0, 0);
        reach(1, 1);
        // A picture may be clear in places: it hides nothing for certain.
        oneBox = false;
        clipping = false;
        paint(false);
        ground.picture();
    }

    private void reach(float x, float y) {
        Point2D.Float at = engine.transformedPoint(x, y);
        if (path == null) {
            path = new Rectangle2D.Float(at.x, at.y, 0, 0);
        } else {
            path.add(at);
        }
    }

    private void paint(boolean coloured) {
        Rectangle2D.Float area = path;
        path = null;
        boolean white =
                coloured && PaintedGround.isWhite(engine.getGraphicsState().getNonStrokingColor());
        if (area != null && !white) {
            ground.add(area);
        }
        if (area != null && oneBox && covers()) {
            ground.cover(area);
        }
        end(area);
    }

    /// Whether paint of this kind hides what was there before.
    private boolean covers() {
        PDGraphicsState now = engine.getGraphicsState();
        return now.getNonStrokeAlphaConstant() > 0.95
                && now.getSoftMask() == null
                && now.getBlendMode() == BlendMode.NORMAL
                && !(now.getNonStrokingColor().getColorSpace() instanceof PDPattern);
    }

    private void end(Rectangle2D.@Nullable Float area) {
        if (clipping && area != null) {
            Rectangle2D.Float wider = new Rectangle2D.Float(
                    area.x - SLACK, area.y - SLACK, area.width + 2 * SLACK, area.height + 2 * SLACK);
            clip = Optional.of(clip.map(before -> {
                        Rectangle2D.Float both = new Rectangle2D.Float();
                        Rectangle2D.intersect(before, wider, both);
                        return both;
                    })
                    .orElse(wider));
        }
        clipping = false;
        path = null;
    }

    private abstract class Named extends OperatorProcessor {
        private final String name;

        Named(String name) {
            super(engine);
            this.name = name;
        }

        @Override
        public String getName() {
            return name;
        }
    }

    private final class Draw extends Named {
        Draw(String name) {
            super(name);
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) throws IOException {
            float[] n = new float[operands.size()];
            for (int i = 0; i < n.length; i++) {
                n[i] = operands.get(i) instanceof COSNumber number ? number.floatValue() : 0;
            }
            oneBox = path == null && getName().equals("re");
            if (getName().equals("re") && n.length == 4) {
                boolean first = oneBox;
                reach(n[0], n[1]);
                reach(n[0] + n[2], n[1] + n[3]);
                oneBox = first;
            } else {
                oneBox = false;
                for (int i = 0; i + 1 < n.length; i += 2) {
                    reach(n[i], n[i + 1]);
                }
            }
        }
    }

    private final class Fill extends Named {
        Fill(String name) {
            super(name);
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) throws IOException {
            paint(!getName().equals("sh"));
        }
    }

    private final class End extends Named {
        End(String name) {
            super(name);
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) throws IOException {
            end(path);
        }
    }

    private final class Clip extends Named {
        Clip(String name) {
            super(name);
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) throws IOException {
            clipping = true;
        }
    }
}
