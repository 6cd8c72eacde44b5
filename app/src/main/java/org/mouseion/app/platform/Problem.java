package org.mouseion.app.platform;

import java.util.List;

/// Something a person must hear: told in their language on a page, as RFC 9457 in the API, as one line in the terminal.
///
/// The sentence is the message `problem.<code>`, its advice `problem.<code>.advice`, both in every bundle.
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final int status;
    private final transient List<Object> arguments;

    /// @param code kebab-case name of the message
    /// @param status HTTP status it answers with
    /// @param arguments what the sentence names, in order
    public Problem(String code, int status, Object... arguments) {
        super(code + " " + List.of(arguments));
        this.code = code;
        this.status = status;
        this.arguments = List.of(arguments);
    }

    public static Problem notFound(String code, Object... arguments) {
        return new Problem(code, 404, arguments);
    }

    public String code() {
        return code;
    }

    public int status() {
        return status;
    }

    public List<Object> arguments() {
        return arguments;
    }

    /// A problem is an answer, not a fault: nobody reads its stack.
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
