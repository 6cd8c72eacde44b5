package org.mouseion.formats.documents.pdf;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
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
import org.jspecify.annotations.Nullable;

/// Follows colours and filled areas of a page, which PDFBox's reader of words does not.
final class PaintOperators {

    private final PDFStreamEngine engine;
    private final PaintedGround ground;
    private Rectangle2D.@Nullable Float path;

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
    }

    /// A picture covers the unit square under the matrix in force.
    void picture() {
        reach(0, 0);
        reach(1, 1);
        paint(false);
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
            if (getName().equals("re") && n.length == 4) {
                reach(n[0], n[1]);
                reach(n[0] + n[2], n[1] + n[3]);
            } else {
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
            path = null;
        }
    }
}
