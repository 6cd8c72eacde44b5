package org.mouseion.app.collection.text.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mouseion.formats.pages.Box;
import org.mouseion.formats.pages.Line;
import org.mouseion.formats.pages.PageText;
import org.mouseion.formats.pages.Reading;
import org.mouseion.formats.pages.Region;
import org.mouseion.formats.pages.Word;

/// A line of the form.
///
/// @param from its place in the basis, -1 where it is only proposed
/// @param place four numbers, or empty
/// @param cut the picture of the line, or null where nobody knows where it stands
/// @param opens whether a region of the page begins here
public record SheetLine(
        int from,
        String text,
        String place,
        boolean vouched,
        List<Doubt> doubts,
        @Nullable LineCut cut,
        boolean opens) {

    /// Below this a word of one reading is shown as doubtful.
    private static final double SURE = 0.7;

    /// As many as one can tell apart at a glance.
    private static final int MOST_WAYS = 9;

    /// A word about which the machine hesitated.
    ///
    /// @param word its place in the line, from 0
    /// @param ways best first; one where the machine saw nothing else and is not sure of it
    public record Doubt(int word, List<Way> ways) {
        public boolean isChoice() {
            return ways.size() > 1;
        }
    }

    /// @param percent how sure the machine is, or null where it does not say
    public record Way(String text, @Nullable Integer percent) {}

    static List<SheetLine> of(Leaf leaf, PageText text, java.util.Set<Integer> vouched) {
        List<SheetLine> lines = new ArrayList<>();
        for (Region region : text.regions()) {
            boolean opens = !lines.isEmpty();
            for (Line line : region.lines()) {
                boolean certain = vouched.contains(lines.size());
                lines.add(new SheetLine(
                        lines.size(),
                        line.text(),
                        Places.write(line.box()),
                        certain,
                        certain ? List.of() : doubts(line),
                        LineCut.around(leaf, frame(line)),
                        opens));
                opens = false;
            }
        }
        return lines;
    }

    /// A line of which only the place is known.
    static SheetLine proposed(Leaf leaf, Box box) {
        return new SheetLine(-1, "", Places.write(box), false, List.of(), LineCut.around(leaf, box), false);
    }

    private static Box frame(Line line) {
        return line.box().isNone()
                ? Box.around(line.words().stream()
                        .map(Word::box)
                        .filter(box -> !box.isNone())
                        .flatMap(box -> box.corners().stream())
                        .toList())
                : line.box();
    }

    private static List<Doubt> doubts(Line line) {
        List<Doubt> doubts = new ArrayList<>();
        for (int i = 0; i < line.words().size(); i++) {
            List<Reading> readings = line.words().get(i).readings();
            Optional<Double> sureness = readings.getFirst().sureness();
            if (readings.size() > 1 || sureness.isPresent() && sureness.get() < SURE) {
                doubts.add(new Doubt(
                        i,
                        readings.stream().limit(MOST_WAYS).map(SheetLine::way).toList()));
            }
        }
        return doubts;
    }

    private static Way way(Reading reading) {
        Integer percent = reading.sureness()
                .map(sureness -> (int) Math.round(sureness * 100))
                .orElse(null);
        return new Way(reading.text(), percent);
    }
}
