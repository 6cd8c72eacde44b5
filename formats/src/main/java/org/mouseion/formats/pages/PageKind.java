package org.mouseion.formats.pages;

/// Ways of writing down the text of pages, and of sound.
public enum PageKind {
    /// Library of Congress, versions 2 to 4.
    ALTO,
    /// PRImA, 2010 to 2019.
    PAGE,
    /// Breuel and others, 1.2.
    HOCR,
    /// Text Encoding Initiative, P5: written only.
    TEI,
    /// Lines, with form feeds between pages.
    TEXT
}
