package org.mouseion.formats.dates;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mouseion.formats.dates.edtf.Edtf;
import org.mouseion.formats.dates.grammar.Sentence;
import org.mouseion.formats.dates.words.Cursor;
import org.mouseion.formats.dates.words.Items;
import org.mouseion.formats.dates.words.Vocabulary;

/// Reads dates as museums write them. Never throws: what cannot be read says so in its [Reading].
public final class Dates {

    /// The longest date in four collections has 74 characters; beyond this it is prose.
    private static final int LONGEST = 400;

    private Dates() {}

    /// Reads a date of which nothing else is known.
    public static Dating parse(String written) {
        return parse(written, DateHint.none());
    }

    /// Reads a date, preferring the readings the hint suggests.
    public static Dating parse(String written, DateHint hint) {
        String text = written.strip();
        if (text.isEmpty()) {
            return Dating.without(written, Reading.UNREADABLE, Reason.EMPTY);
        }
        if (text.length() > LONGEST) {
            return Dating.without(written, Reading.UNREADABLE, Reason.TOO_LONG);
        }
        if (isPlainYear(text)) {
            return Dating.of(year(text), year(text), written);
        }
        if (isUnmistakablyEdtf(text)) {
            Optional<Edtf> edtf = Edtf.find(text);
            if (edtf.isPresent()) {
                return Dating.understood(written, edtf.get());
            }
        }
        return new Sentence(new Cursor(Items.of(text, Vocabulary.preferring(hint.languages()))), hint).read(written);
    }

    /// The years from one to another, null for an open end, with the text they were written as.
    public static Dating of(@Nullable Integer earliest, @Nullable Integer latest, String written) {
        return Dating.of(earliest, latest, written);
    }

    private static boolean isPlainYear(String text) {
        if (text.length() != 4 || text.charAt(0) == '0') {
            return false;
        }
        for (int i = 0; i < 4; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static int year(String text) {
        return Integer.parseInt(text);
    }

    /// People write "1830/40" and "1901-02" too; only what no person would write by hand goes straight to EDTF.
    private static boolean isUnmistakablyEdtf(String text) {
        char first = text.charAt(0);
        boolean dated = text.length() >= 10 && text.charAt(4) == '-' && text.charAt(7) == '-';
        boolean signed = first == '-' && text.length() == 5;
        return first == '['
                || first == '{'
                || first == 'Y'
                || dated
                || signed
                || text.contains("..")
                || (text.indexOf(' ') < 0 && (text.indexOf('~') >= 0 || text.indexOf('%') >= 0 || endsInX(text)));
    }

    private static boolean endsInX(String text) {
        int x = text.indexOf('X');
        return x > 0 && text.charAt(x - 1) >= '0' && text.charAt(x - 1) <= '9';
    }
}
