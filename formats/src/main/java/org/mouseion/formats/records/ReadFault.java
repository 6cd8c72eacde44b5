package org.mouseion.formats.records;

/// Every reason a record or a file can be set aside or remarked upon. The code is stable: message bundles, saved
/// quarantines and docs/methods/reading-files.md name it.
public enum ReadFault {
    /// The gzip stream ends before its end; the records before the cut were read.
    TRUNCATED_GZIP("truncated-gzip"),
    /// The gzip stream is damaged; the records before the damage were read.
    CORRUPT_GZIP("corrupt-gzip"),
    /// Unzips to far more than any honest file does: args `limit`.
    COMPRESSION_BOMB("compression-bomb"),
    /// A workbook that unzips or unfolds to far more than any honest one does: args `part`, `limit`.
    ZIP_BOMB("zip-bomb"),
    /// The zip container of a workbook is damaged.
    CORRUPT_ZIP("corrupt-zip"),
    /// A workbook part declares a document type, which no honest one does.
    XML_BOMB("xml-bomb"),
    /// XML inside a workbook that is not well formed; the rows before it were read.
    INVALID_XML("invalid-xml"),
    /// XML that is not well formed; the records before it were read: args `line`.
    BROKEN_XML("broken-xml"),
    /// A finding aid without a description.
    NO_LEVELS("no-levels"),
    /// A line or record longer than the limit: args `limit`.
    LINE_TOO_LONG("line-too-long"),
    /// More columns than the limit: args `limit`.
    TOO_MANY_COLUMNS("too-many-columns"),
    /// More cells than the limit; reading stops: args `limit`.
    TOO_MANY_CELLS("too-many-cells"),
    /// Nested deeper than the limit: args `limit`.
    TOO_DEEP("too-deep"),
    /// Not JSON: args `column` on a line of its own, `offset` (in bytes) inside one long text.
    INVALID_JSON("invalid-json"),
    /// The JSON text ends in the middle; the records before were read.
    TRUNCATED_JSON("truncated-json"),
    /// After invalid JSON nothing like the earlier records was found: args `bytes`, what was passed over unread.
    LOST_REST("lost-rest"),
    /// No array of records at the path that was asked for: args `path`.
    NO_RECORDS_THERE("no-records-there"),
    /// JSON, but a number, text or list where a record was expected.
    NOT_AN_OBJECT("not-an-object"),
    /// A quotation mark that opens and never closes.
    UNBALANCED_QUOTES("unbalanced-quotes"),
    /// The file has no byte, or no record.
    EMPTY_FILE("empty-file"),
    /// It is another kind of file: args `kind` (pdf, jpeg, png, zip, xls, html, xml …).
    WRONG_KIND("wrong-kind"),
    /// Neither text nor anything we recognise.
    NOT_TEXT("not-text"),
    /// The sheet that was asked for is not in the workbook: args `sheet`, `sheets`.
    NO_SUCH_SHEET("no-such-sheet"),
    /// Protected by a password.
    ENCRYPTED("encrypted"),

    /// Remark: the row has more or fewer cells than the heading: args `expected`, `found`. Surplus cells are kept
    /// under `column N`.
    RAGGED_ROW("ragged-row"),
    /// Remark: a quotation mark inside a quoted cell was not doubled; it was kept as text.
    STRAY_QUOTE("stray-quote"),
    /// Remark: characters that the encoding could not read, shown as U+FFFD: args `count`.
    UNDECODABLE_CHARACTERS("undecodable-characters"),
    /// Remark: NUL characters, which no database keeps, were removed: args `count`.
    NUL_CHARACTERS("nul-characters"),
    /// Remark on the file: two columns share a heading, the later is renamed: args `heading`, `renamed`.
    DUPLICATE_HEADING("duplicate-heading"),
    /// Remark on the file: a column without a heading is named `column N`: args `renamed`.
    EMPTY_HEADING("empty-heading"),
    /// Remark: a JSON object names a key twice; both values are kept as a list: args `key`.
    DUPLICATE_KEY("duplicate-key"),
    /// Remark: a formula without a stored result; the formula is kept as text: args `cell`.
    FORMULA_WITHOUT_VALUE("formula-without-value"),
    /// Remark: names of entities that nobody declares here, kept as written: args `names`.
    UNKNOWN_ENTITY("unknown-entity"),
    /// Remark: parts of a finding aid marked as internal were left out: args `count`.
    INTERNAL_LEFT_OUT("internal-left-out");

    private final String code;

    ReadFault(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
