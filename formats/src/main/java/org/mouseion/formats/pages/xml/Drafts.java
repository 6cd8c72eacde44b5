package org.mouseion.formats.pages.xml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mouseion.formats.pages.Box;
import org.mouseion.formats.pages.LetterVariants;
import org.mouseion.formats.pages.Line;
import org.mouseion.formats.pages.PageText;
import org.mouseion.formats.pages.PageText.Remark;
import org.mouseion.formats.pages.Point;
import org.mouseion.formats.pages.Reading;
import org.mouseion.formats.pages.Region;
import org.mouseion.formats.pages.Word;

/// Pages while they are read.
public final class Drafts {

    /// Readings of a word that are kept; recognisers give ten at most.
    private static final int MOST_READINGS = 32;

    private Drafts() {}

    /// A reading with the place it claims: a lower place is better, and places that are alike keep their order.
    public record Ranked(int place, Reading reading) {}

    /// A word.
    public static final class OfWord {
        public String id = "";
        public Box box = Box.NONE;
        public final List<Ranked> readings = new ArrayList<>();
        public final List<List<Reading>> letters = new ArrayList<>();
        public Word.@Nullable Broken whole;

        /// Null where nobody read it.
        @Nullable
        Word word(Set<Remark> remarks) {
            List<Reading> all = sorted(readings);
            if (letters.stream().anyMatch(letter -> letter.size() > 1)) {
                for (Reading combined : LetterVariants.combined(letters, 8)) {
                    if (all.stream().noneMatch(known -> known.text().equals(combined.text()))) {
                        all.add(combined);
                    }
                }
            }
            if (all.size() > MOST_READINGS) {
                remarks.add(Remark.MORE_ALTERNATIVES);
                all = all.subList(0, MOST_READINGS);
            }
            return all.isEmpty() ? null : new Word(id, box, all, whole);
        }
    }

    /// A line.
    public static final class OfLine {
        public String id = "";
        public Box box = Box.NONE;
        public List<Point> outline = List.of();
        public List<Point> baseline = List.of();
        public final List<OfWord> words = new ArrayList<>();
        public final List<Ranked> readings = new ArrayList<>();

        Line line(Set<Remark> remarks) {
            List<Word> read = new ArrayList<>();
            for (OfWord word : words) {
                Word made = word.word(remarks);
                if (made != null) {
                    read.add(made);
                }
            }
            List<Reading> whole = sorted(readings);
            return new Line(
                    id,
                    box.isNone() ? Box.around(outline) : box,
                    outline,
                    baseline,
                    read,
                    whole.subList(0, Math.min(whole.size(), MOST_READINGS)));
        }
    }

    /// A region.
    public static final class OfRegion {
        public String id = "";
        public String kind = "";
        public Box box = Box.NONE;
        public List<Point> outline = List.of();
        public final List<OfLine> lines = new ArrayList<>();

        Region region(Set<Remark> remarks) {
            return new Region(
                    id,
                    kind,
                    box.isNone() ? Box.around(outline) : box,
                    outline,
                    lines.stream().map(line -> line.line(remarks)).toList());
        }
    }

    /// A page.
    public static final class OfPage {
        public String id = "";
        public String picture = "";
        public int width;
        public int height;
        public String language = "";
        public final List<OfRegion> regions = new ArrayList<>();
        public final EnumSet<Remark> remarks = EnumSet.noneOf(Remark.class);

        public PageText page(List<String> madeBy) {
            List<Region> made =
                    regions.stream().map(region -> region.region(remarks)).toList();
            return new PageText(id, picture, width, height, language, made, madeBy, remarks);
        }
    }

    private static List<Reading> sorted(List<Ranked> readings) {
        List<Reading> all = new ArrayList<>();
        readings.stream().sorted(Comparator.comparingInt(Ranked::place)).forEach(ranked -> {
            if (!ranked.reading().text().isEmpty()
                    && all.stream()
                            .noneMatch(known ->
                                    known.text().equals(ranked.reading().text()))) {
                all.add(ranked.reading());
            }
        });
        return all;
    }
}
