package org.mouseion.app.platform.console;

import java.io.PrintStream;
import org.mouseion.app.platform.Terminal;
import org.mouseion.app.platform.Words;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// A terminal over two streams.
record StreamTerminal(Words words, boolean json, PrintStream out, PrintStream err) implements Terminal {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Override
    public void say(String key, Object... arguments) {
        line(words.say(key, arguments));
    }

    @Override
    public void line(String text) {
        if (!json) {
            out.println(text);
            out.flush();
        }
    }

    @Override
    public void answer(Object value) {
        if (json) {
            out.println(JSON.writeValueAsString(value));
            out.flush();
        }
    }

    @Override
    public void warn(String key, Object... arguments) {
        err.println(words.say(key, arguments));
        err.flush();
    }
}
