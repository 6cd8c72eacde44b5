package org.mouseion.app.platform;

import java.util.List;

/// One thing `./mouseion doctor` looks at. Parts declare theirs as beans; keep each under a few seconds.
public interface Check {

    /// Its title is the message `check.<name>`.
    String name();

    Result run() throws Exception;

    /// What was found: a sentence, and what to do where something is to be done. Both are message keys and share the
    /// arguments.
    sealed interface Result {

        String key();

        List<Object> arguments();

        record Good(String key, List<Object> arguments) implements Result {
            public Good {
                arguments = List.copyOf(arguments);
            }
        }

        record Attention(String key, String advice, List<Object> arguments) implements Result {
            public Attention {
                arguments = List.copyOf(arguments);
            }
        }

        record Wrong(String key, String advice, List<Object> arguments) implements Result {
            public Wrong {
                arguments = List.copyOf(arguments);
            }
        }

        static Result good(String key, Object... arguments) {
            return new Good(key, List.of(arguments));
        }

        /// The advice is the message `<key>.advice`.
        static Result attention(String key, Object... arguments) {
            return new Attention(key, key + ".advice", List.of(arguments));
        }

        /// The advice is the message `<key>.advice`.
        static Result wrong(String key, Object... arguments) {
            return new Wrong(key, key + ".advice", List.of(arguments));
        }
    }
}
