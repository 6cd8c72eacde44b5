package org.mouseion.app.discovery.pages;

import java.util.ArrayList;
import java.util.List;
import org.mouseion.app.collection.PageWriting;
import org.mouseion.formats.pages.Box;
import org.mouseion.formats.pages.Line;
import org.mouseion.formats.pages.Reading;
import org.mouseion.formats.pages.Region;
import org.mouseion.formats.pages.Word;

/// The text of a page as it is read: parts, lines and words, with the doubts of those who read it. For the template.
///
/// @param doubts words of which the reader was unsure and for which no person vouches
public record Leaf(List<Part> parts, int doubts) {

    /// Below this a word is marked as doubtful. A choice: what readers call sureness differs from one to the next.
    private static final double SURE = 0.75;

    public Leaf {
        parts = List.copyOf(parts);
    }

    /// A part of the page: a column, a heading, a note.
    public record Part(List<Row> rows) {
        public Part {
            rows = List.copyOf(rows);
        }
    }

    /// A line.
    ///
    /// @param number from 1, in reading order
    /// @param vouched whether a person vouches for it
    public record Row(int number, boolean vouched, List<Piece> pieces) {
        public Row {
            pieces = List.copyOf(pieces);
        }
    }

    /// A word, or a whole line where nobody parted it.
    ///
    /// @param others what it may be besides
    /// @param doubtful whether its reader was unsure and no person vouches for it
    /// @param found whether it is what was looked for
    public record Piece(String text, List<String> others, boolean doubtful, boolean found) {
        public Piece {
            others = List.copyOf(others);
        }
    }

    /// @param found boxes of what was looked for, in pixels of the picture
    static Leaf of(PageWriting writing, List<Box> found) {
        List<Part> parts = new ArrayList<>();
        int number = 0;
        int doubts = 0;
        for (Region region : writing.text().regions()) {
            List<Row> rows = new ArrayList<>();
            for (Line line : region.lines()) {
                boolean vouched = writing.vouched().contains(number);
                number++;
                if (line.isRead()) {
                    Row row = row(line, number, vouched, found);
                    rows.add(row);
                    doubts +=
                            (int) row.pieces().stream().filter(Piece::doubtful).count();
                }
            }
            if (!rows.isEmpty()) {
                parts.add(new Part(rows));
            }
        }
        return new Leaf(parts, doubts);
    }

    private static Row row(Line line, int number, boolean vouched, List<Box> found) {
        List<Piece> pieces = new ArrayList<>();
        if (line.words().isEmpty()) {
            pieces.add(piece(line.readings(), line.box(), vouched, found));
        }
        for (Word word : line.words()) {
            pieces.add(piece(word.readings(), word.box(), vouched, found));
        }
        return new Row(number, vouched, pieces);
    }

    private static Piece piece(List<Reading> readings, Box box, boolean vouched, List<Box> found) {
        Reading best = readings.getFirst();
        List<String> others = vouched
                ? List.of()
                : readings.stream()
                        .skip(1)
                        .map(Reading::text)
                        .filter(text -> !text.equals(best.text()))
                        .distinct()
                        .toList();
        boolean unsure = best.sureness().map(sure -> sure < SURE).orElse(!others.isEmpty());
        return new Piece(best.text(), others, !vouched && unsure, found.stream().anyMatch(each -> covers(each, box)));
    }

    /// Whether the middle of one lies in the other.
    private static boolean covers(Box found, Box box) {
        return isIn(found.x() + found.width() / 2, found.y() + found.height() / 2, box)
                || isIn(box.x() + box.width() / 2, box.y() + box.height() / 2, found);
    }

    private static boolean isIn(int x, int y, Box box) {
        return !box.isNone() && x >= box.x() && x < box.x() + box.width() && y >= box.y() && y < box.y() + box.height();
    }
}
