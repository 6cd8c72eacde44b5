package org.mouseion.formats.measures;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Goes over the tokens once. Values joined by × form a series; a comma, semicolon or line break ends it, and then its
/// directions and units are settled.
final class MeasureReader {

    private final String text;
    private final List<Token> tokens;
    private final Unit habitual;
    private final Series series = new Series();
    private final List<Found> done = new ArrayList<>();

    private int at;
    private @Nullable Token label;
    private @Nullable Unit heading;
    private boolean circa;
    private String part = "";
    private int partStart = -1;
    private boolean ignored;
    private @Nullable Token lastLabel;
    /// "H x W x D:", the directions of a series announced before it.
    private final Deque<Token> announced = new ArrayDeque<>();

    MeasureReader(String text, List<Token> tokens, Unit habitual) {
        this.text = text;
        this.tokens = tokens;
        this.habitual = habitual;
    }

    List<Measure> read() {
        while (at < tokens.size()) {
            Token token = tokens.get(at);
            switch (token.kind()) {
                case NUMBER -> number(token);
                case WORD -> word(token);
                case SIGN, END -> sign(token);
            }
            at++;
        }
        series.closeInto(done);
        return Compounds.merged(done, text).stream()
                .map(found -> found.measure(text, habitual))
                .toList();
    }

    private Token ahead(int steps) {
        return tokens.get(Math.min(at + steps, tokens.size() - 1));
    }

    private void number(Token token) {
        partStart = -1;
        if (ignored) {
            ignored = false;
            return;
        }
        boolean joins = series.isJoined();
        if (!joins && (label != null || !series.endsInDuration())) {
            series.closeInto(done);
        }
        Found found = new Found(token, false);
        found.approximate = circa;
        found.part = part;
        if (!announced.isEmpty()) {
            if (label != null) {
                announced.add(label);
            }
            label = announced.poll();
        }
        if (label != null) {
            found.kind = Words.kind(label.text());
            found.depthOrDiameter = Words.is(label.text(), "depth-or-diameter");
        }
        found.unit = heading;
        series.add(found);
        lastLabel = label;
        label = null;
        circa = false;
    }

    private void word(Token token) {
        String word = token.text();
        Token before = tokens.get(Math.max(0, at - 1));
        boolean followsNumber = before.isNumber() || (before.is(')') && series.lacksUnit());
        Unit unit = Words.unit(word);
        if (unit != null && followsNumber) {
            series.unit(unit, token.end());
        } else if (Words.is(word, "in") && Words.unit(ahead(1).text()) != null) {
            heading = Words.unit(ahead(1).text());
            at++;
        } else if (unit != null && unit.quantity() != Unit.Quantity.DURATION && ahead(1).isNumber() && label != null) {
            heading = unit;
        } else if (Words.is(word, "circa")) {
            circa = true;
            openPart(token);
        } else if (Words.is(word, "volume")) {
            ignored = true;
        } else if (Words.kind(word) != null && !ahead(1).is(':')) {
            label = token;
        } else if (Words.kind(word) != null) {
            label = token;
            at++;
        } else {
            openPart(token);
        }
    }

    private void openPart(Token token) {
        if (partStart < 0) {
            partStart = token.start();
        }
    }

    private void sign(Token token) {
        switch (token.text().charAt(0)) {
            case 'x' -> join();
            case '?' -> missing(token);
            case '~' -> circa = true;
            case '"' -> mark(Unit.INCH, token);
            case '\'' -> mark(Unit.FOOT, token);
            case ':' -> nameThePart(token);
            case '(' -> bracket();
            case ',' -> {
                series.pause();
                label = null;
            }
            case '/' -> {
                label = series.endsInWeight() ? lastLabel : label;
                series.closeInto(done);
            }
            case ';' -> line();
            default -> {
                // A dash, an ampersand: it parts words and says nothing.
            }
        }
    }

    private void join() {
        if (label != null) {
            announced.add(label);
            label = null;
        } else {
            series.join();
        }
    }

    private void line() {
        series.closeInto(done);
        part = text.startsWith("\n", ahead(0).start()) || text.startsWith("\r", ahead(0).start()) ? "" : part;
        partStart = -1;
        label = null;
        announced.clear();
    }

    private void missing(Token token) {
        if (ahead(1).is('x') || series.isJoined()) {
            series.add(new Found(token, true));
        }
    }

    private void mark(Unit unit, Token token) {
        if (at > 0 && tokens.get(at - 1).isNumber()) {
            series.unit(unit, token.end());
        }
    }

    /// "support:", "in six parts, each:", "Dimensions hors tout en cm :".
    private void nameThePart(Token token) {
        if (partStart >= 0) {
            series.closeInto(done);
            part = Parts.named(text.substring(partStart, token.start()).strip());
        }
        partStart = -1;
        circa = circa && part.isEmpty();
    }

    /// "(hauteur)" names the direction, "(feuille)" the part, "(30.5 cm)" says the same again.
    private void bracket() {
        int end = at + 1;
        boolean numbers = false;
        Token only = ahead(1);
        while (end < tokens.size() && !tokens.get(end).is(')')) {
            numbers |= tokens.get(end).isNumber();
            end++;
        }
        boolean closed = end < tokens.size();
        if (!closed) {
            return;
        }
        Kind kind = end == at + 2 && only.isWord() ? Words.kind(only.text()) : null;
        if (kind != null) {
            series.nameLast(kind);
        } else if (numbers) {
            series.closeInto(done);
            List<Found> inside = inside(at + 1, end);
            if (!Parts.sayTheSame(done, inside)) {
                done.addAll(inside);
            }
        } else if (end > at + 1) {
            series.partOfLast(
                    text.substring(ahead(1).start(), tokens.get(end).start()).strip(), done);
        }
        at = end;
    }

    private List<Found> inside(int from, int to) {
        List<Token> inner = new ArrayList<>(tokens.subList(from, to));
        inner.add(new Token(Token.Kind.END, ";", 0, text.length(), text.length()));
        MeasureReader reader = new MeasureReader(text, inner, habitual);
        while (reader.at < inner.size()) {
            Token token = inner.get(reader.at);
            switch (token.kind()) {
                case NUMBER -> reader.number(token);
                case WORD -> reader.word(token);
                case SIGN, END -> reader.sign(token);
            }
            reader.at++;
        }
        reader.series.closeInto(reader.done);
        return reader.done;
    }
}
