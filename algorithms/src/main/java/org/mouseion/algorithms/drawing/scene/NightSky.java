package org.mouseion.algorithms.drawing.scene;

import java.util.ArrayList;
import java.util.List;
import org.mouseion.algorithms.drawing.ink.Engraving;
import org.mouseion.algorithms.drawing.ink.Line;
import org.mouseion.algorithms.drawing.ink.Sheet;
import org.mouseion.algorithms.drawing.ink.Streamlines;

/// A night that turns: lines that follow a wind around the moon and a few great stars, spaced evenly after B. Jobard
/// and
/// W. Lefer, "Creating Evenly-Spaced Streamlines of Arbitrary Density" (1997), over dark hills.
public final class NightSky implements Scene {

    private record Light(double x, double y, double r, double spin) {}

    @Override
    public void draw(Sheet sheet) {
        double ground = sheet.height() * sheet.between(0.74, 0.84);
        List<Light> lights = lights(sheet, ground);
        double pitch = 11;
        Streamlines.Field wind = (x, y) -> wind(sheet, lights, x, y);
        List<Line> lines = Streamlines.over(sheet.width(), ground + 20, pitch, wind, sheet.random());
        Engraving.along(sheet.pen(), sheet.ink(), lines, pitch, (x, y) -> tone(sheet, lights, x, y, ground));
        for (Light light : lights) {
            sheet.pen().dot(light.x, light.y, light.r, light.r > 20 ? sheet.accent() : sheet.ink());
        }
        crescent(sheet, lights.getFirst());
        hills(sheet, ground);
    }

    private static List<Light> lights(Sheet sheet, double ground) {
        List<Light> lights = new ArrayList<>();
        double w = sheet.width();
        double moon = sheet.between(34, 52);
        lights.add(new Light(
                w * (sheet.chance(0.5) ? sheet.between(0.18, 0.32) : sheet.between(0.68, 0.82)),
                ground * sheet.between(0.22, 0.36),
                moon,
                1.6));
        for (int tries = 0; tries < 80 && lights.size() < 11; tries++) {
            double x = w * sheet.between(0.06, 0.94);
            double y = ground * sheet.between(0.08, 0.78);
            if (lights.stream().allMatch(l -> StrictMath.hypot(l.x - x, l.y - y) > 105 + l.r)) {
                lights.add(new Light(x, y, sheet.between(4, 9), sheet.chance(0.5) ? 1 : -1));
            }
        }
        return lights;
    }

    private static double wind(Sheet sheet, List<Light> lights, double x, double y) {
        double vx = 1;
        double vy = 0.9 * sheet.noise().at(x / 330, y / 260);
        for (Light light : lights) {
            double dx = x - light.x;
            double dy = y - light.y;
            double reach = light.r * 3.2 + 24;
            double pull = light.spin * 3 * StrictMath.exp(-(dx * dx + dy * dy) / (reach * reach));
            double d = Math.max(1, StrictMath.hypot(dx, dy));
            vx += -dy / d * pull;
            vy += dx / d * pull;
        }
        return StrictMath.atan2(vy, vx);
    }

    private static double tone(Sheet sheet, List<Light> lights, double x, double y, double ground) {
        double t = 0.3 + 0.42 * sheet.noise().hills(x / 190, y / 120, 2) + 0.12 * y / ground;
        for (Light light : lights) {
            double d = StrictMath.hypot(x - light.x, y - light.y);
            if (d < light.r + (light.r > 20 ? 8 : 2)) {
                return 0;
            }
            t += 0.6 * StrictMath.exp(-(d - light.r) / (light.r * 1.8));
        }
        return Math.clamp(t, 0.1, 0.85);
    }

    private static void crescent(Sheet sheet, Light moon) {
        sheet.pen().dot(moon.x + moon.r * 0.42, moon.y - moon.r * 0.14, moon.r * 0.8, sheet.paper());
    }

    private static void hills(Sheet sheet, double ground) {
        for (int i = 0; i < 3; i++) {
            double base = ground + i * (sheet.height() - ground) * 0.3;
            double seed = 40 * i;
            Line ridge = Line.graph(
                    -10, sheet.width() + 10, 9, x -> base - 46 * sheet.noise().hills(x / 240 + seed, seed, 3));
            Line down = Line.of(sheet.width() + 10, sheet.height() + 10, -10, sheet.height() + 10);
            sheet.pen().shape(ridge.then(down), i == 1 ? sheet.tint() : sheet.paper(), sheet.ink(), 1.6);
            List<Line> furrows = new ArrayList<>();
            for (int f = 1; f < 14; f++) {
                double lower = f * 9.0 + f * f * 0.35;
                furrows.add(Line.graph(
                        -10,
                        sheet.width() + 10,
                        12,
                        x -> base + lower - 46 * sheet.noise().hills(x / 240 + seed, seed, 3) * (1 - lower / 260)));
            }
            Engraving.along(
                    sheet.pen(),
                    sheet.ink(),
                    furrows,
                    8,
                    (x, y) -> 0.5 * (sheet.noise().hills(x / 120, y / 46 + seed, 2) + 0.12));
        }
        if (sheet.about("town", "house", "church", "street") || sheet.chance(0.5)) {
            Village.draw(sheet, sheet.width() * sheet.between(0.3, 0.7), ground + 34, 34);
        }
    }
}
