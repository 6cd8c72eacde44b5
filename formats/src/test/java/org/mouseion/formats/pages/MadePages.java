package org.mouseion.formats.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Pages drawn at random, of what both ALTO and PAGE can say.
final class MadePages {

    private static final String[] PIECES = {
        "a", "é", "ſ", "œ", "ij", "ñ", "&", "<", ">", "\"", "'", "]]>", "ç", "7", "-", "ꝑ", "𝔄", "ē", "ת", "."
    };

    private MadePages() {}

    static PageText any(RandomGenerator random) {
        return page(random, false);
    }

    /// With words broken at the end of lines, which only ALTO tells.
    static PageText anyWithBroken(RandomGenerator random) {
        return page(random, true);
    }

    private static PageText page(RandomGenerator random, boolean broken) {
        List<Region> regions = new ArrayList<>();
        for (int i = 0; i < random.nextInt(4); i++) {
            List<Line> lines = new ArrayList<>();
            for (int j = 0; j < random.nextInt(4); j++) {
                lines.add(line(random, "l" + i + "_" + j, broken));
            }
            List<Point> outline = points(random, 3 + random.nextInt(4));
            String kind = random.nextBoolean() ? "" : "heading " + random.nextInt(3);
            regions.add(new Region("r" + i, kind, Box.around(outline), outline, lines));
        }
        return new PageText(
                "",
                "page & 1.jpg",
                2000 + random.nextInt(9),
                3000,
                random.nextBoolean() ? "fr" : "",
                regions,
                List.of("A hand <of> ours"),
                Set.of());
    }

    private static Line line(RandomGenerator random, String id, boolean broken) {
        List<Point> outline = points(random, 4);
        List<Point> baseline = random.nextBoolean() ? List.of() : points(random, 2);
        boolean whole = random.nextInt(3) == 0;
        List<Word> words = whole
                ? List.of()
                : IntStream.range(0, 1 + random.nextInt(4))
                        .mapToObj(i -> word(random, id + "w" + i, broken))
                        .toList();
        List<Reading> readings = whole
                ? readings(random).stream()
                        .map(reading -> new Reading(reading.text() + " " + reading.text(), reading.sureness()))
                        .toList()
                : List.of();
        return new Line(id, Box.around(outline), outline, baseline, words, readings);
    }

    private static Word word(RandomGenerator random, String id, boolean broken) {
        Word.@Nullable Broken whole =
                broken && random.nextInt(5) == 0 ? new Word.Broken(text(random) + "x", random.nextBoolean()) : null;
        Box box = new Box(random.nextInt(1900), random.nextInt(2900), 1 + random.nextInt(99), 1 + random.nextInt(60));
        return new Word(id, box, readings(random), whole);
    }

    private static List<Reading> readings(RandomGenerator random) {
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(4); i++) {
            String text = text(random) + i;
            readings.add(random.nextInt(4) == 0 ? Reading.of(text) : Reading.of(text, random.nextInt(10_001) / 1e4));
        }
        return readings;
    }

    private static String text(RandomGenerator random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i <= random.nextInt(6); i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private static List<Point> points(RandomGenerator random, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Point(random.nextInt(2000), random.nextInt(3000)))
                .toList();
    }
}
