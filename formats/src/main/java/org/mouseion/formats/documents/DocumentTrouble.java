package org.mouseion.formats.documents;

import java.io.IOException;

/// Carries a reason out of a reader.
public final class DocumentTrouble extends IOException {

    private static final long serialVersionUID = 1L;

    private final DocumentOutcome.Reason reason;

    public DocumentTrouble(DocumentOutcome.Reason reason) {
        super(reason.code());
        this.reason = reason;
    }

    public DocumentOutcome.Reason reason() {
        return reason;
    }
}
