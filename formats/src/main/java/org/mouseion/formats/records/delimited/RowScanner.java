package org.mouseion.formats.records.delimited;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.mouseion.formats.records.ReadLimits;
import org.mouseion.formats.records.UnreadableRecord;

/// Cuts characters into rows. RFC 4180, plus what real files do: any line break, spaces after a closing quotation
/// mark, marks that were not doubled, marks that never close.
///
/// A mark that never closes is known by what follows: either no mark comes before the end (or the limit), or the
/// next mark, on a later line, is not followed by a separator. Then the one line is set aside and reading goes on at
/// the next. Every character is looked at twice at most, so a hostile file costs no more than a good one.
final class RowScanner {

    private static final int QUOTE = '"';

    /// Characters of an over-long line let go at once; at most the smallest allowed limit.
    private static final int DISCARD = 512;

    /// When a packed file is cut inside a quoted cell of at most so many lines, the cell is what was cut; were it
    /// longer, a mark that never closes is likelier.
    private static final int MOST_LINES_CUT = 1_000;

    private final CharWindow window;
    private final char delimiter;
    private final int mostColumns;
    private final BooleanSupplier endIsCut;
    private final StringBuilder unquoted = new StringBuilder();
    private long line = 1;

    private int at;
    private long breaks;
    private boolean strayQuote;
    private boolean keep;
    private List<String> cells = new ArrayList<>();
    private int columns;

    private enum Outcome {
        CELL,
        ROW,
        LAST_ROW,
        UNBALANCED,
        CUT,
        TOO_LONG
    }

    RowScanner(Reader in, char delimiter, ReadLimits limits) {
        this(in, delimiter, limits, () -> false);
    }

    /// @param endIsCut whether the end of the characters is a cut in the middle, asked once the end is reached
    RowScanner(Reader in, char delimiter, ReadLimits limits, BooleanSupplier endIsCut) {
        this.window = new CharWindow(in, limits.longestRecord());
        this.endIsCut = endIsCut;
        this.delimiter = delimiter;
        this.mostColumns = limits.mostColumns();
    }

    /// The line on which the next row will begin.
    long line() {
        return line;
    }

    /// The next row, or null at the end. With `keepCells` false the row is passed over: its cells are not built.
    @Nullable
    Row next(boolean keepCells) throws IOException {
        if (window.at(0) == CharWindow.END) {
            return null;
        }
        at = 0;
        breaks = 0;
        columns = 0;
        strayQuote = false;
        keep = keepCells;
        cells = new ArrayList<>(cells.size());
        Outcome outcome;
        do {
            outcome = cell();
        } while (outcome == Outcome.CELL);
        return switch (outcome) {
            case CELL, ROW, LAST_ROW -> row(outcome == Outcome.LAST_ROW);
            case UNBALANCED -> unbalanced();
            case CUT -> cut();
            case TOO_LONG -> tooLong();
        };
    }

    private Row row(boolean last) {
        long first = line;
        line += breaks;
        Row row = columns > mostColumns
                ? new Row.TooManyColumns(first, excerpt(at))
                : new Row.Cells(first, cells, strayQuote, last);
        window.advance(at);
        return row;
    }

    private Outcome cell() throws IOException {
        return window.at(at) == QUOTE ? quotedCell() : plainCell();
    }

    private Outcome plainCell() throws IOException {
        int from = at;
        while (true) {
            int c = window.at(at);
            if (c == delimiter) {
                add(from, at++);
                return Outcome.CELL;
            }
            if (c == '\n' || c == '\r') {
                add(from, at);
                passBreak(c);
                return Outcome.ROW;
            }
            if (c == CharWindow.END) {
                add(from, at);
                return Outcome.LAST_ROW;
            }
            if (c == CharWindow.TOO_LONG) {
                return breaks > 0 ? Outcome.UNBALANCED : Outcome.TOO_LONG;
            }
            at++;
        }
    }

    private Outcome quotedCell() throws IOException {
        long breaksBefore = breaks;
        int from = ++at;
        unquoted.setLength(0);
        while (true) {
            int c = window.at(at);
            if (c == QUOTE) {
                int next = window.at(at + 1);
                if (next == QUOTE) {
                    window.append(unquoted, from, at + 1);
                    at += 2;
                    from = at;
                    continue;
                }
                int after = afterSpaces(at + 1);
                if (closes(window.at(after))) {
                    window.append(unquoted, from, at);
                    at = after;
                    return closeCell();
                }
                if (breaks > breaksBefore) {
                    return Outcome.UNBALANCED;
                }
                strayQuote = true;
                at++;
            } else if (c == CharWindow.END) {
                boolean insideCell = breaks - breaksBefore <= MOST_LINES_CUT && endIsCut.getAsBoolean();
                return insideCell ? Outcome.CUT : Outcome.UNBALANCED;
            } else if (c == CharWindow.TOO_LONG) {
                return breaks > 0 ? Outcome.UNBALANCED : Outcome.TOO_LONG;
            } else if (c == '\n' || c == '\r') {
                passBreak(c);
            } else {
                at++;
            }
        }
    }

    private int afterSpaces(int offset) throws IOException {
        int after = offset;
        while (window.at(after) == ' ' && delimiter != ' ') {
            after++;
        }
        return after;
    }

    private boolean closes(int c) {
        return c == delimiter || c == '\n' || c == '\r' || c == CharWindow.END;
    }

    private Outcome closeCell() throws IOException {
        columns++;
        if (keep && columns <= mostColumns) {
            cells.add(unquoted.toString());
        }
        int c = window.at(at);
        if (c == delimiter) {
            at++;
            return Outcome.CELL;
        }
        if (c == CharWindow.END) {
            return Outcome.LAST_ROW;
        }
        passBreak(c);
        return Outcome.ROW;
    }

    private void add(int from, int to) {
        columns++;
        if (keep && columns <= mostColumns) {
            cells.add(window.text(from, to));
        }
    }

    /// CRLF, LF and CR each end one line.
    private void passBreak(int c) throws IOException {
        at++;
        if (c == '\r' && window.peek(at) == '\n') {
            at++;
        }
        breaks++;
    }

    private Row cut() {
        Row row = new Row.Unbalanced(line, excerpt(at), true);
        line += breaks;
        window.advance(at);
        return row;
    }

    private Row unbalanced() throws IOException {
        long first = line;
        at = 0;
        breaks = 0;
        int length = 0;
        while (true) {
            int c = window.at(length);
            if (c == CharWindow.TOO_LONG) {
                return tooLong();
            }
            if (c == '\n' || c == '\r' || c == CharWindow.END) {
                String text = excerpt(length);
                at = length;
                if (c != CharWindow.END) {
                    passBreak(c);
                }
                window.advance(at);
                line += breaks;
                return new Row.Unbalanced(first, text, c == CharWindow.END);
            }
            length++;
        }
    }

    private Row tooLong() throws IOException {
        long first = line;
        String text = excerpt(window.held());
        boolean last = false;
        at = 0;
        breaks = 0;
        while (breaks == 0 && !last) {
            int c = window.at(at);
            if (c == CharWindow.END) {
                last = true;
            } else if (c == '\n' || c == '\r') {
                passBreak(c);
            } else if (++at >= DISCARD) {
                window.advance(at);
                at = 0;
            }
        }
        window.advance(at);
        line += breaks;
        return new Row.TooLong(first, text, last);
    }

    private String excerpt(int length) {
        return window.text(0, Math.min(length, UnreadableRecord.LONGEST_EXCERPT));
    }
}
