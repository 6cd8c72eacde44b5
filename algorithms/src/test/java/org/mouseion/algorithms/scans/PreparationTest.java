package org.mouseion.algorithms.scans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.mouseion.algorithms.images.Grey;
import org.mouseion.algorithms.spotting.Ink;
import org.mouseion.testing.Property;

class PreparationTest {

    /// Pixels stay where they are.
    private static final Preparation IN_PLACE = new Preparation(false, true, true, 0);

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(7);

    @Test
    void aLeaningPageIsTurnedBackWithinATenthOfADegree() {
        Property.holdsFor(25, draw -> draw.nextDouble(-8, 8), degrees -> {
            Grey page = DrawnPage.leaning(degrees, random);
            Skew skew = Skew.of(new Wolf().find(page));
            assertThat(skew.degrees()).isBetween(degrees - 0.1, degrees + 0.1);
            assertThat(skew.sharpness()).isGreaterThan(Skew.SURE);
        });
    }

    @Test
    void aPreparedPageLeansNoMore() {
        Prepared prepared = Preparation.FOR_PRINT.of(DrawnPage.leaning(2.3, random));
        assertThat(prepared.placement().degrees()).isBetween(2.2, 2.4);
        assertThat(Skew.of(new Wolf().find(prepared.page())).degrees()).isBetween(-0.1, 0.1);
        assertThat(prepared.done()).anySatisfy(step -> assertThat(step).contains("climb to the right by 2."));
    }

    @Test
    void placesComeBackToTheScan() {
        Property.holdsFor(
                200,
                draw -> new Placement(
                        draw.nextInt(1, 3000),
                        draw.nextInt(1, 3000),
                        draw.nextDouble(-10, 10),
                        draw.nextDouble(0.5, 4)),
                placement -> {
                    double x = random.nextDouble(placement.scanWidth());
                    double y = random.nextDouble(placement.scanHeight());
                    Placement.Place there = placement.toPrepared(x, y);
                    Placement.Place back = placement.toScan(there.x(), there.y());
                    assertThat(back.x()).isCloseTo(x, org.assertj.core.data.Offset.offset(1e-6));
                    assertThat(back.y()).isCloseTo(y, org.assertj.core.data.Offset.offset(1e-6));
                    assertThat(there.x()).isBetween(-1.0, placement.width() + 1.0);
                    assertThat(there.y()).isBetween(-1.0, placement.height() + 1.0);
                });
    }

    @Test
    void aWordOfThePreparedPageIsFoundWhereItStandsOnTheScan() {
        byte[] tones = new byte[600 * 400];
        java.util.Arrays.fill(tones, (byte) 255);
        for (int y = 120; y < 150; y++) {
            for (int x = 450; x < 540; x++) {
                tones[y * 600 + x] = 0;
            }
        }
        Placement placement = new Placement(600, 400, 4, 2);
        Grey turned = Sampling.of(Grey.of(600, 400, tones), placement);
        int[] edges = {Integer.MAX_VALUE, Integer.MAX_VALUE, -1, -1};
        for (int y = 0; y < turned.height(); y++) {
            for (int x = 0; x < turned.width(); x++) {
                if (turned.at(x, y) < 128) {
                    edges[0] = Math.min(edges[0], x);
                    edges[1] = Math.min(edges[1], y);
                    edges[2] = Math.max(edges[2], x + 1);
                    edges[3] = Math.max(edges[3], y + 1);
                }
            }
        }
        Placement.Area area =
                placement.toScan(new Placement.Area(edges[0], edges[1], edges[2] - edges[0], edges[3] - edges[1]));
        assertThat(area.x()).isBetween(440, 451);
        assertThat(area.y()).isBetween(110, 121);
        assertThat(area.x() + area.width()).isBetween(539, 550);
        assertThat(area.y() + area.height()).isBetween(149, 160);
    }

    @Test
    void unevenLightIsEvened() {
        Grey dim = DrawnPage.changed(
                DrawnPage.leaning(0, random), (x, y, tone) -> tone * (0.3 + 0.7 * x / DrawnPage.WIDTH));
        Grey page = IN_PLACE.of(dim).page();
        Grey straight = IN_PLACE.of(DrawnPage.leaning(0, random)).page();
        assertThat(dim.at(20, 600)).isLessThan(90);
        assertThat(page.at(20, 600)).isGreaterThan(240);
        assertThat(page.at(880, 600)).isGreaterThan(240);
        assertThat(straight.at(20, 600)).isGreaterThan(240);
    }

    @Test
    void faintPrintComesOutDark() {
        Grey faint = DrawnPage.drawn(0, 24, 200, 160, random);
        Grey page = IN_PLACE.of(faint).page();
        int[] darkest = {255, 255};
        for (int i = 0; i < faint.array().length; i++) {
            darkest[0] = Math.min(darkest[0], faint.array()[i] & 255);
            darkest[1] = Math.min(darkest[1], page.array()[i] & 255);
        }
        assertThat(darkest[0]).isEqualTo(160);
        assertThat(darkest[1]).isLessThan(40);
    }

    @Test
    void aBlackBorderIsTakenAwayAndPrintStays() {
        Grey page = DrawnPage.leaning(0, random);
        Grey lid = DrawnPage.changed(page, (x, y, tone) -> x < 60 || y > 1150 ? 8 : tone);
        Prepared prepared = IN_PLACE.of(lid);
        assertThat(prepared.page().at(20, 600)).isEqualTo(255);
        assertThat(prepared.page().at(500, 1180)).isEqualTo(255);
        assertThat(ink(prepared.page())).isCloseTo(ink(IN_PLACE.of(page).page()), near(0.03));
        assertThat(prepared.done().getFirst()).contains("dark border");
    }

    @Test
    void aGreyAndGrainyLidIsABorderToo() {
        Grey page = DrawnPage.changed(DrawnPage.leaning(0, random), (x, y, tone) -> tone - 40);
        Grey lid = DrawnPage.changed(page, (x, y, tone) -> x < 36 ? 70 + 20 * random.nextGaussian() : tone);
        Prepared prepared = IN_PLACE.of(lid);
        assertThat(prepared.page().at(15, 600)).isEqualTo(255);
        assertThat(ink(prepared.page())).isCloseTo(ink(IN_PLACE.of(page).page()), near(0.03));
    }

    @Test
    void printInADeepFoldIsNotTakenForABorder() {
        Grey page = DrawnPage.leaning(0, random);
        DrawnPage.Rule fold = (x, y, tone) -> {
            double near = (x - 450) / 30.0;
            return y > 1150 ? 8 : tone * (1 - 0.7 * Math.exp(-near * near));
        };
        Grey read = IN_PLACE.of(DrawnPage.changed(page, fold)).page();
        Grey flat = IN_PLACE.of(page).page();
        int[] dark = new int[2];
        for (int y = 150; y < 1050; y++) {
            for (int x = 430; x < 470; x++) {
                dark[0] += read.at(x, y) < 128 ? 1 : 0;
                dark[1] += flat.at(x, y) < 128 ? 1 : 0;
            }
        }
        assertThat((double) dark[0]).isCloseTo(dark[1], near(0.1));
    }

    @Test
    void grainIsCalmedAndEdgesStay() {
        Grey page = DrawnPage.leaning(0, random);
        Grey noisy = DrawnPage.changed(page, (x, y, tone) -> tone - 20 + 10 * random.nextGaussian());
        double before = Grain.of(noisy);
        Grey calm = Grain.calmed(noisy, before);
        assertThat(before).isBetween(7.0, 12.0);
        assertThat(Grain.of(calm)).isLessThan(before / 2);
        assertThat(Grain.calmed(page, Grain.of(page))).isSameAs(page);
        int edges = 0;
        int kept = 0;
        for (int y = 1; y < DrawnPage.HEIGHT; y++) {
            for (int x = 0; x < DrawnPage.WIDTH; x++) {
                if (Math.abs(page.at(x, y) - page.at(x, y - 1)) > 180) {
                    edges++;
                    kept += Math.abs(calm.at(x, y) - calm.at(x, y - 1)) > 120 ? 1 : 0;
                }
            }
        }
        assertThat(edges).isGreaterThan(1000);
        assertThat((double) kept / edges).isGreaterThan(0.95);
    }

    @Test
    void specksGoAndStopsStay() {
        Grey page = DrawnPage.leaning(0, random);
        Grey specked = DrawnPage.changed(page, (x, y, tone) -> (x * 7919 + y * 104729) % 911 == 0 ? 0 : tone);
        Grey cleaned = IN_PLACE.of(specked).page();
        int left = 0;
        for (int y = 1160; y < DrawnPage.HEIGHT; y++) {
            for (int x = 0; x < DrawnPage.WIDTH; x++) {
                left += cleaned.at(x, y) < 128 ? 1 : 0;
            }
        }
        assertThat(left).isZero();
        byte[] dotted = page.array().clone();
        for (int y = 1170; y < 1173; y++) {
            java.util.Arrays.fill(dotted, y * DrawnPage.WIDTH + 400, y * DrawnPage.WIDTH + 403, (byte) 0);
        }
        Grey kept =
                IN_PLACE.of(Grey.of(DrawnPage.WIDTH, DrawnPage.HEIGHT, dotted)).page();
        assertThat(kept.at(401, 1171)).isLessThan(128);
    }

    @Test
    void smallLettersAreEnlarged() {
        Prepared prepared = Preparation.FOR_PRINT.of(DrawnPage.drawn(0, 10, 245, 25, random));
        assertThat(prepared.placement().scale()).isBetween(1.5, 3.0);
        assertThat(prepared.page().width()).isEqualTo(prepared.placement().width());
        assertThat(prepared.page().height()).isEqualTo(prepared.placement().height());
    }

    @Test
    void nothingIsDoneWhereNothingIsAskedFor() {
        Grey page = DrawnPage.leaning(3, random);
        Prepared same = Preparation.NONE.of(page);
        assertThat(same.page()).isSameAs(page);
        assertThat(same.done()).isEmpty();
    }

    @Test
    void emptyBlackAndTinyPagesAreHarmless() {
        Property.holdsFor(60, draw -> new int[] {draw.nextInt(1, 40), draw.nextInt(1, 40), draw.nextInt(4)}, side -> {
            byte[] tones = new byte[side[0] * side[1]];
            switch (side[2]) {
                case 0 -> java.util.Arrays.fill(tones, (byte) 255);
                case 1 -> java.util.Arrays.fill(tones, (byte) 0);
                case 2 -> random.nextBytes(tones);
                default -> java.util.Arrays.fill(tones, (byte) 128);
            }
            Prepared prepared = Preparation.FOR_PRINT.of(Grey.of(side[0], side[1], tones));
            assertThat(prepared.page().width()).isEqualTo(prepared.placement().width());
            assertThat(prepared.skew()).isEqualTo(Skew.NONE);
        });
        byte[] white = new byte[800 * 600];
        java.util.Arrays.fill(white, (byte) 255);
        Grey empty = Preparation.FOR_PRINT.of(Grey.of(800, 600, white)).page();
        assertThat(ink(empty)).isZero();
        Grey black =
                Preparation.FOR_PRINT.of(Grey.of(800, 600, new byte[800 * 600])).page();
        assertThat(black.width()).isEqualTo(800);
    }

    @Test
    void noiseIsNotTurned() {
        byte[] noise = new byte[700 * 700];
        random.nextBytes(noise);
        assertThat(Skew.of(new Wolf().find(Grey.of(700, 700, noise)))).isEqualTo(Skew.NONE);
    }

    @Test
    void piecesThatTouchByACornerAreOne() {
        byte[] ink = new byte[20 * 20];
        for (int i = 2; i < 12; i++) {
            ink[i * 20 + i] = 1;
        }
        ink[18 * 20 + 18] = 1;
        Blots blots = Blots.of(Ink.of(20, 20, ink));
        assertThat(blots.isSpeck(2 * 20 + 2, 9)).isFalse();
        assertThat(blots.isSpeck(11 * 20 + 11, 10)).isTrue();
        assertThat(blots.isSpeck(18 * 20 + 18, 1)).isTrue();
        assertThat(blots.isSpeck(0, 100)).isFalse();
    }

    private static double ink(Grey page) {
        long sum = 0;
        for (byte tone : page.array()) {
            sum += (tone & 255) < 128 ? 1 : 0;
        }
        return sum;
    }

    private static org.assertj.core.data.Percentage near(double share) {
        return org.assertj.core.data.Percentage.withPercentage(100 * share);
    }
}
