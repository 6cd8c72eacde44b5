package org.mouseion.formats.dates.edtf;

/// One end of an interval: a date, or nothing, and then of which kind.
public sealed interface EdtfEnd permits EdtfDate, EdtfEnd.Missing {

    /// Why an end has no date.
    enum Missing implements EdtfEnd {
        /// There is no end yet, or none is stated: `1850/..`.
        OPEN(".."),
        /// There is an end that nobody knows: `1850/`.
        NOT_KNOWN("");

        private final String sign;

        Missing(String sign) {
            this.sign = sign;
        }

        @Override
        public String write() {
            return sign;
        }
    }

    /// The EDTF text of this end.
    String write();
}
