package org.mouseion.benchmarks.guide.injected;

import java.util.Locale;

/// How an order travels.
enum Carrier {
    TITLE(Sort.RECORD, 'T'),
    INSCRIPTION(Sort.RECORD, 'I'),
    CREDIT(Sort.RECORD, 'C'),
    MAKER(Sort.RECORD, 'M'),
    MEDIUM(Sort.RECORD, 'D'),
    SOURCE(Sort.TEXT),
    PDF(Sort.TEXT),
    WORD(Sort.TEXT),
    HTML(Sort.TEXT),
    MARKDOWN(Sort.TEXT),
    WEB(Sort.TEXT),
    VISITING(Sort.TEXT),
    QUESTION(Sort.VISITOR),
    EARLIER_TURN(Sort.VISITOR),
    STATE(Sort.VISITOR),
    FORGED_TURN(Sort.VISITOR),
    FORGED_SEAL(Sort.PAGE),
    PAGE_OF_RECORD(Sort.PAGE),
    PAGE_OF_SOURCE(Sort.PAGE),
    PAGE_OF_GUIDE(Sort.PAGE),
    MODEL(Sort.MODEL);

    /// Who carries it.
    enum Sort {
        RECORD,
        TEXT,
        VISITOR,
        PAGE,
        MODEL
    }

    private final Sort sort;
    private final char letter;

    Carrier(Sort sort) {
        this(sort, '-');
    }

    Carrier(Sort sort, char letter) {
        this.sort = sort;
        this.letter = letter;
    }

    Sort sort() {
        return sort;
    }

    /// The number of the record that carries an attempt in this field.
    String record(int attempt) {
        return "X" + attempt + letter;
    }

    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
