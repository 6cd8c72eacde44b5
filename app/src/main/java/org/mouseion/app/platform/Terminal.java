package org.mouseion.app.platform;

/// Where a command speaks: in the person's language as sentences, or as one JSON document with `--format json`.
public interface Terminal {

    Words words();

    /// True where the answer must be JSON on standard output and nothing else.
    boolean json();

    /// A sentence of a bundle, on a line of its own; silent where JSON is wanted.
    void say(String key, Object... arguments);

    /// A line as it is; silent where JSON is wanted.
    void line(String text);

    /// The answer as JSON; silent where sentences are wanted.
    void answer(Object value);

    /// A sentence about something that needs a person, on standard error in both formats.
    void warn(String key, Object... arguments);
}
