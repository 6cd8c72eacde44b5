package org.mouseion.formats.documents;

/// What reading a document came to.
public sealed interface DocumentOutcome {

    record Read(Document document) implements DocumentOutcome {}

    record Unreadable(Reason reason) implements DocumentOutcome {}

    /// Why a document cannot be read.
    enum Reason {
        /// No bytes, or no words.
        EMPTY,
        /// More bytes, pages or words than the limits allow.
        TOO_LARGE,
        /// None of the kinds that are read.
        UNKNOWN_KIND,
        /// Word before 2007.
        OLD_WORD,
        /// Opens with a password only.
        ENCRYPTED,
        /// Damaged, or cut short.
        BROKEN,
        /// Pages without words: pictures of text, which would have to be recognised first.
        SCANNED,
        /// Built to exhaust whoever reads it.
        BOMB;

        /// For message keys: `too-large`.
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    static DocumentOutcome unreadable(Reason reason) {
        return new Unreadable(reason);
    }
}
