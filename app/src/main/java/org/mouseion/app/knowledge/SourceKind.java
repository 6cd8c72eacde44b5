package org.mouseion.app.knowledge;

/// What a source is.
public enum SourceKind {
    /// A text typed on the desk.
    PAGE,
    /// A file that was handed in: PDF, DOCX, HTML, Markdown, plain text.
    DOCUMENT,
    /// A page of the web, fetched once.
    WEB,
    /// The form of visiting information: hours, prices, access; its passages are written by the house from the form.
    VISITING,
    /// What an author wrote: letters, a novel, a diary. Quoted only by an author's own voice, never by the guide.
    WRITING
}
