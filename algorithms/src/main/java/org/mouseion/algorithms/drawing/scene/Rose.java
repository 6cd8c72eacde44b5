package org.mouseion.algorithms.drawing.scene;

import org.mouseion.algorithms.drawing.ink.Line;
import org.mouseion.algorithms.drawing.ink.Sheet;

/// A compass rose of thirty-two winds and the rhumb lines that leave it.
final class Rose {

    private Rose() {}

    static void rhumbs(Sheet sheet, double x, double y) {
        for (int i = 0; i < 32; i++) {
            double a = Math.PI * i / 16;
            sheet.pen()
                    .stroke(
                            Line.of(x, y, x + 1600 * StrictMath.cos(a), y + 1600 * StrictMath.sin(a)),
                            i % 8 == 0 ? sheet.ink() : sheet.tint(),
                            i % 4 == 0 ? 0.6 : 0.5);
        }
    }

    static void draw(Sheet sheet, double x, double y, double r) {
        sheet.pen().shape(Line.circle(x, y, r * 0.98), sheet.paper(), sheet.ink(), 0.8);
        sheet.pen().outline(Line.circle(x, y, r * 0.66), sheet.ink(), 0.6);
        sheet.pen().outline(Line.circle(x, y, r * 0.9), sheet.ink(), 0.6);
        for (int i = 0; i < 64; i++) {
            double a = Math.PI * i / 32;
            double in = i % 2 == 0 ? 0.9 : 0.94;
            sheet.pen().stroke(Line.of(r * in, 0, r * 0.98, 0).placed(1, a, x, y), sheet.ink(), 0.6);
        }
        for (int order = 2; order >= 0; order--) {
            double reach = r * new double[] {1.22, 0.92, 0.66}[order];
            double half = r * new double[] {0.17, 0.14, 0.1}[order];
            int points = order == 0 ? 4 : 4 << (order - 1);
            for (int i = 0; i < points; i++) {
                double a = 2 * Math.PI * i / points + (order == 0 ? 0 : Math.PI / points) - Math.PI / 2;
                double turn = Math.PI / 4;
                Line light = Line.of(0, 0, half * StrictMath.cos(turn), -half * StrictMath.sin(turn), reach, 0);
                Line dark = Line.of(0, 0, half * StrictMath.cos(turn), half * StrictMath.sin(turn), reach, 0);
                boolean north = order == 0 && i == 0;
                sheet.pen().shape(light.placed(1, a, x, y), sheet.paper(), sheet.ink(), 0.8);
                sheet.pen().shape(dark.placed(1, a, x, y), north ? sheet.accent() : sheet.ink(), sheet.ink(), 0.8);
            }
        }
    }
}
