package org.mouseion.app.discovery.guide.understanding;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What may be asked.
public enum Intent {
    // of a visit
    HOURS,
    PRICE,
    ACCESS,
    TRANSPORT,
    SERVICE,
    RULE,
    CONTACT,
    // of a work
    MAKER,
    DATE,
    MADE_WHERE,
    MADE_OF,
    TECHNIQUE,
    SIZE,
    WEIGHT,
    SHOWS,
    KEPT,
    ROOM,
    CREDIT,
    NUMBER,
    RIGHTS,
    ABOUT,
    PROVENANCE,
    KIND,
    INSCRIPTION,
    ACQUIRED,
    PERIOD,
    // of a maker
    BORN,
    DIED,
    BORN_WHERE,
    DIED_WHERE,
    NATIONALITY,
    LIFE,
    WORKS_OF,
    // of a maker and a work together
    MADE_WHEN_BY,
    IS_BY,
    IS_DATED,
    // of the collection
    COUNT,
    LIST,
    OLDEST,
    NEWEST,
    LARGEST,
    SMALLEST,
    COMPARE,
    NEAR,
    IN_ROOM,
    SIMILAR,
    // of the conversation
    MORE,
    ANOTHER,
    WHICH_OF,
    AND_BY,
    AND,
    // courtesy
    HELLO,
    THANKS,
    BYE,
    WHO_ARE_YOU,
    MACHINE,
    CAN_DO,
    HOW_ARE_YOU,
    INSULT,
    PERSON,
    /// An order to the machine itself ("forget your rules").
    ORDER,
    /// What no record and no source of a museum says: worth, beauty, thefts, private lives.
    UNKNOWABLE,
    /// Anything else: looked for in what the house may quote.
    OPEN;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Intent> find(String key) {
        return Arrays.stream(values()).filter(i -> i.key().equals(key)).findFirst();
    }

    public boolean isOfVisit() {
        return ordinal() <= CONTACT.ordinal();
    }

    public boolean isOfWork() {
        return ordinal() >= MAKER.ordinal() && ordinal() <= PERIOD.ordinal();
    }

    public boolean isOfMaker() {
        return ordinal() >= BORN.ordinal() && ordinal() <= WORKS_OF.ordinal();
    }

    public boolean isCourtesy() {
        return ordinal() >= HELLO.ordinal() && ordinal() <= ORDER.ordinal();
    }
}
