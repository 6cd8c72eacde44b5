package org.mouseion.formats.dates.edtf;

/// The year, month or day of a date, with its digits as written (`1830`, `17XX`, `Y-17E7`, `1X`) and its marks.
/// A mark before qualifies this part alone; a mark after qualifies it and all that stands to its left (EDTF level 2).
public record EdtfPart(String digits, EdtfMark before, EdtfMark after) {

    static EdtfPart plain(String digits) {
        return new EdtfPart(digits, EdtfMark.PLAIN, EdtfMark.PLAIN);
    }

    EdtfPart marked(EdtfMark mark) {
        return new EdtfPart(digits, before, after.and(mark));
    }

    boolean approximate() {
        return before.approximate() || after.approximate();
    }

    boolean uncertain() {
        return before.uncertain() || after.uncertain();
    }

    /// Smallest and largest number the digits allow, an `X` standing for 0 to 9.
    int lowest() {
        return Integer.parseInt(digits.replace('X', '0'));
    }

    int highest() {
        return Integer.parseInt(digits.replace('X', '9'));
    }

    void writeTo(StringBuilder text) {
        text.append(before.sign()).append(digits).append(after.sign());
    }
}
