package org.mouseion.formats.records.json;

import java.io.IOException;
import org.mouseion.formats.records.ReadOverrides;
import org.mouseion.formats.records.RecordSource;
import org.mouseion.formats.records.bytes.EncodingGuess;
import org.mouseion.formats.records.bytes.OpenInput;

/// Tells how a text that begins like JSON holds its records.
public final class JsonText {

    private JsonText() {}

    /// Whether the first character can only begin an object or an array of JSON. A CSV heading may begin with `[` too:
    /// what follows decides.
    public static boolean isJson(byte[] sample, EncodingGuess encoding) {
        String start = start(sample, encoding);
        if (start.startsWith("{")) {
            return true;
        }
        String inside = start.startsWith("[") ? start.substring(1).stripLeading() : "";
        return inside.startsWith("{") || inside.startsWith("[") || start.strip().equals("[]");
    }

    public static RecordSource open(OpenInput input, EncodingGuess encoding, ReadOverrides overrides)
            throws IOException {
        return new NdjsonSource(input, encoding);
    }

    private static String start(byte[] sample, EncodingGuess encoding) {
        int length = Math.min(sample.length, 4_096) - encoding.markBytes();
        return new String(sample, encoding.markBytes(), length, encoding.charset()).stripLeading();
    }
}
