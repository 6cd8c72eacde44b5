package org.mouseion.formats.records.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mouseion.formats.records.ReadLimits;
import org.mouseion.formats.records.ReadOverrides;
import org.mouseion.formats.records.RecordSource;
import org.mouseion.formats.records.bytes.Blemishes;
import org.mouseion.formats.records.bytes.EncodingGuess;
import org.mouseion.formats.records.bytes.OpenInput;
import org.mouseion.formats.records.bytes.Utf8Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/// Tells how a text that begins like JSON holds its records, and opens it so.
///
/// An array at the root holds them. An object at the root is: the first of many where most lines are objects of their
/// own; a wrapper where one array of objects makes up nearly all of it; else a record itself, perhaps with others
/// after it.
public final class JsonText {

    private static final int LINES = 50;
    private static final int TOKENS = 20;

    private JsonText() {}

    /// Whether the text can only be JSON. A CSV heading may begin with `[` too: what follows decides.
    public static boolean isJson(byte[] sample, EncodingGuess encoding) {
        String start = start(sample, encoding);
        if (start.startsWith("{")) {
            String key = start.substring(1).stripLeading();
            return key.isEmpty() || key.startsWith("\"") || key.startsWith("}");
        }
        String inside = start.startsWith("[") ? start.substring(1).stripLeading() : "";
        return inside.startsWith("{") || start.startsWith("[") && readsAsJson(start);
    }

    private static boolean readsAsJson(String start) {
        try (JsonParser tokens = new JsonTree(ReadLimits.standard(), new Blemishes()).parser(start)) {
            for (int i = 0; i < TOKENS && tokens.nextToken() != null; i++) {
                tokens.currentToken();
            }
            return true;
        } catch (UnexpectedEndOfInputException cut) {
            return true;
        } catch (JacksonException otherText) {
            return false;
        }
    }

    /// @return empty when `overrides` name a place that holds no records
    public static Optional<RecordSource> find(OpenInput input, EncodingGuess encoding, ReadOverrides overrides)
            throws IOException {
        String asked = overrides.recordsAt();
        byte[] sample = input.sample();
        boolean array = start(sample, encoding).startsWith("[");
        if (asked != null && !asked.isEmpty()) {
            return place(asked, input, encoding)
                    .map(place -> new JsonSource(input, encoding, place.path(), place.offset(), true));
        }
        if (array) {
            return Optional.of(new JsonSource(input, encoding, "", afterBracket(input, encoding), true));
        }
        if (mostlyLines(sample, encoding, input.limits())) {
            boolean alone = asked != null || hasSecondLine(sample, encoding);
            Optional<RecordsPlace> inside = alone ? Optional.empty() : place(null, input, encoding);
            return Optional.of(
                    inside.isPresent() ? wrapped(input, encoding, inside.get()) : new NdjsonSource(input, encoding));
        }
        Optional<RecordsPlace> inside = asked != null ? Optional.empty() : place(null, input, encoding);
        return Optional.of(
                inside.isPresent()
                        ? wrapped(input, encoding, inside.get())
                        : new JsonSource(input, encoding, "", 0, false));
    }

    private static RecordSource wrapped(OpenInput input, EncodingGuess encoding, RecordsPlace place) {
        return new JsonSource(input, encoding, place.path(), place.offset(), true);
    }

    private static Optional<RecordsPlace> place(@Nullable String asked, OpenInput input, EncodingGuess encoding)
            throws IOException {
        Optional<OpenInput> again = input.findSecondLook();
        try (InputStream bytes = again.isPresent() ? again.get().stream() : new ByteArrayInputStream(input.sample())) {
            bytes.skipNBytes(encoding.markBytes());
            InputStream utf8 = Utf8Stream.repaired(bytes, encoding.charset());
            return asked == null
                    ? RecordsPlace.find(utf8, input.limits())
                    : RecordsPlace.findAt(asked, utf8, input.limits());
        } finally {
            again.ifPresent(OpenInput::close);
        }
    }

    private static boolean mostlyLines(byte[] sample, EncodingGuess encoding, ReadLimits limits) {
        String text = text(sample, encoding);
        int wholeLines = sample.length < OpenInput.SAMPLE ? text.length() : text.lastIndexOf('\n') + 1;
        JsonTree trees = new JsonTree(limits, new Blemishes());
        var lines = text.substring(0, wholeLines)
                .lines()
                .filter(line -> !line.isBlank())
                .limit(LINES)
                .toList();
        long objects = lines.stream().filter(line -> isObject(line, trees)).count();
        return objects > 0 && objects * 2 >= lines.size();
    }

    private static boolean isObject(String line, JsonTree trees) {
        String stripped = line.strip();
        if (!stripped.startsWith("{")) {
            return false;
        }
        try (JsonParser tokens = trees.parser(stripped)) {
            tokens.nextToken();
            tokens.skipChildren();
            return tokens.currentToken() == JsonToken.END_OBJECT && tokens.nextToken() == null;
        } catch (JacksonException broken) {
            return false;
        }
    }

    private static boolean hasSecondLine(byte[] sample, EncodingGuess encoding) {
        return text(sample, encoding)
                        .lines()
                        .filter(line -> !line.isBlank())
                        .limit(2)
                        .count()
                > 1;
    }

    private static long afterBracket(OpenInput input, EncodingGuess encoding) {
        String text = text(input.sample(), encoding);
        return text.length() - text.stripLeading().length() + 1L;
    }

    private static String text(byte[] sample, EncodingGuess encoding) {
        int mark = encoding.markBytes();
        return new String(sample, mark, sample.length - mark, encoding.charset());
    }

    private static String start(byte[] sample, EncodingGuess encoding) {
        int length = Math.max(0, Math.min(sample.length, 4_096) - encoding.markBytes());
        return new String(sample, encoding.markBytes(), length, encoding.charset()).stripLeading();
    }
}
