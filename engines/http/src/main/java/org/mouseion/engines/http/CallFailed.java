package org.mouseion.engines.http;

import org.mouseion.engines.api.Written;

/// Why no answer came, carried through LangChain4j, which wraps what its client throws.
final class CallFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Written.Why why;

    CallFailed(Written.Why why, String sentence) {
        super(sentence, null, false, false);
        this.why = why;
    }

    Written.Nothing asNothing() {
        return new Written.Nothing(why, String.valueOf(getMessage()));
    }
}
