package org.mouseion.algorithms.drawing.scene;

import java.util.List;
import org.mouseion.algorithms.drawing.ink.Engraving;
import org.mouseion.algorithms.drawing.ink.Line;
import org.mouseion.algorithms.drawing.ink.Sheet;

/// The front of a building that was never built, in elevation: a front is split into storeys, storeys into bays, and a
/// bay is filled by an opening (P. Wonka et al., "Instant Architecture", 2003, after G. Stiny's shape grammars). What
/// crowns it follows what it is for: a pediment, a dome, towers, battlements.
public final class Facade implements Scene {

    @Override
    public void draw(Sheet sheet) {
        double ground = sheet.height() * 0.85;
        sky(sheet, ground);
        Manner manner = Manner.of(sheet);
        double half = sheet.width() * sheet.between(0.29, 0.34);
        double cx = sheet.width() / 2;
        double tall = Math.min(ground * 0.6, half * (manner.towers() ? 1.15 : 1.0));
        double top = ground - 26;
        int storeys = manner.storeys();
        for (int s = 0; s < storeys; s++) {
            double height = tall / storeys * (s == 0 ? 1.14 : 0.86 / Math.max(1, storeys - 1) * (storeys - 1));
            storey(sheet, manner, cx, top, half, height, s);
            top -= height;
        }
        Crown.draw(sheet, manner, cx, top, half, ground - 26);
        steps(sheet, cx, ground, half);
        ground(sheet, ground);
        people(sheet, cx, ground, half);
    }

    private static void sky(Sheet sheet, double ground) {
        double pitch = 8.5;
        List<Line> lines = Engraving.parallels(0, 0, sheet.width(), ground, pitch, 0, 16);
        Engraving.along(
                sheet.pen(),
                sheet.ink(),
                lines,
                pitch,
                (x, y) -> 0.34 * (1 - y / ground) + 0.6 * sheet.noise().hills(x / 330, y / 110, 3));
    }

    private static void storey(
            Sheet sheet, Manner manner, double cx, double bottom, double half, double height, int level) {
        double top = bottom - height;
        box(sheet, cx - half, top, cx + half, bottom, sheet.paper(), 1.2);
        // Stone courses, deeper where the wall turns from the light.
        List<Line> courses = Engraving.parallels(cx - half, top, cx + half, bottom, 8, 0, 18);
        Engraving.along(
                sheet.pen(),
                sheet.ink(),
                courses,
                8,
                (x, y) -> 0.07
                        + 0.16 * (x - cx + half) / (2 * half)
                        + 0.12 * sheet.noise().at(x / 26, y / 8));
        int bays = manner.bays();
        double bay = 2 * half / bays;
        for (int i = 0; i < bays; i++) {
            double middle = cx - half + bay * (i + 0.5);
            boolean door = level == 0 && i == bays / 2;
            Opening.draw(
                    sheet,
                    manner,
                    middle,
                    bottom,
                    bay * (door ? 0.68 : 0.5),
                    height * (door ? 0.78 : 0.64),
                    door ? 0 : height * 0.12);
        }
        if (manner.columns()) {
            for (int i = 0; i <= bays; i++) {
                double x = cx - half + bay * i;
                Column.draw(
                        sheet,
                        Math.clamp(x, cx - half + bay * 0.12, cx + half - bay * 0.12),
                        bottom,
                        bay * 0.2,
                        height * 0.97);
            }
        }
        double lip = 7;
        box(sheet, cx - half - lip, top - 9, cx + half + lip, top + 4, sheet.paper(), 1.2);
        sheet.pen().stroke(Line.of(cx - half - lip, top - 3, cx + half + lip, top - 3), sheet.ink(), 0.8);
        dentils(sheet, cx - half, cx + half, top + 4);
    }

    private static void dentils(Sheet sheet, double left, double right, double y) {
        int n = (int) ((right - left) / 9);
        for (int i = 0; i < n; i++) {
            double x = left + (right - left) * (i + 0.25) / n;
            sheet.pen().fill(Line.of(x, y, x + 4, y, x + 4, y + 5, x, y + 5), sheet.ink());
        }
    }

    private static void steps(Sheet sheet, double cx, double ground, double half) {
        for (int i = 0; i < 4; i++) {
            double out = 12 + 11 * i;
            double y = ground - 26 + 6.5 * i;
            box(sheet, cx - half - out, y, cx + half + out, y + 6.5, i % 2 == 0 ? sheet.paper() : sheet.tint(), 1);
        }
    }

    private static void ground(Sheet sheet, double ground) {
        double pitch = 7;
        List<Line> lines = Engraving.parallels(0, ground + 3, sheet.width(), sheet.height(), pitch, 0, 18);
        double depth = sheet.height() - ground;
        Engraving.along(sheet.pen(), sheet.ink(), lines, pitch, (x, y) -> {
            double shadow =
                    Math.abs(x - sheet.width() * 0.56) < sheet.width() * 0.36 ? 0.42 * (1 - (y - ground) / depth) : 0;
            return 0.14 + shadow + 0.4 * sheet.noise().hills(x / 210, y / 22, 2);
        });
    }

    /// Three or four small figures tell how large it is.
    private static void people(Sheet sheet, double cx, double ground, double half) {
        int n = 3 + sheet.random().nextInt(4);
        for (int i = 0; i < n; i++) {
            double x = cx + half * sheet.between(-1.25, 1.25);
            double y = ground + sheet.between(10, 44);
            double s = 15 + (y - ground) * 0.22;
            Line coat = Line.smooth(
                    x - s * 0.16,
                    y,
                    x - s * 0.17,
                    y - s * 0.5,
                    x,
                    y - s * 0.8,
                    x + s * 0.17,
                    y - s * 0.5,
                    x + s * 0.18,
                    y);
            sheet.pen().fill(coat, i == 0 ? sheet.accent() : sheet.ink());
            sheet.pen().dot(x, y - s * 0.9, s * 0.1, sheet.ink());
            sheet.pen().stroke(Line.of(x + 2, y + 1, x + s * 0.9, y + 3), sheet.ink(), 1);
        }
    }

    static void box(Sheet sheet, double left, double top, double right, double bottom, String fill, double width) {
        sheet.pen().shape(Line.of(left, top, right, top, right, bottom, left, bottom), fill, sheet.ink(), width);
    }
}
