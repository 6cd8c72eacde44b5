package org.mouseion.formats.pages.xml;

import org.mouseion.formats.pages.PagesTrouble;

/// An XML file that is not taken.
public final class XmlTrouble extends Exception {

    private static final long serialVersionUID = 1L;

    private final PagesTrouble trouble;
    private final int line;

    public XmlTrouble(PagesTrouble trouble, int line, String detail) {
        super(detail);
        this.trouble = trouble;
        this.line = line;
    }

    public PagesTrouble trouble() {
        return trouble;
    }

    public int line() {
        return line;
    }

    public String detail() {
        String message = getMessage();
        return message == null ? "" : message;
    }
}
