package org.mouseion.formats.iiif.image.request;

/// Ends the reading of a request; thrown by the million when somebody tries a server's patience, so it
/// carries no stack trace.
public final class RefusedRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    RefusedRequest(Refusal refusal) {
        super(refusal.sentence(), null, false, false);
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
