package org.mouseion.formats.records.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mouseion.formats.records.RawRecord;
import org.mouseion.formats.records.ReadFault;
import org.mouseion.formats.records.RecordFormat;
import org.mouseion.formats.records.RecordOutcome;
import org.mouseion.formats.records.SourceShape;
import org.mouseion.formats.records.UnreadableRecord;
import org.mouseion.formats.records.bytes.Blemishes;
import org.mouseion.formats.records.bytes.EncodingGuess;
import org.mouseion.formats.records.bytes.OpenInput;
import org.mouseion.formats.records.bytes.OpenedSource;
import org.mouseion.formats.records.bytes.Utf8Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// One JSON object a line.
public final class NdjsonSource extends OpenedSource {

    private final Blemishes blemishes = new Blemishes();
    private final JsonTree trees;
    private final LineInput lines;
    private final SourceShape shape;
    private long line;
    private boolean ended;
    private boolean ahead;

    public NdjsonSource(OpenInput input, EncodingGuess encoding) throws IOException {
        super(input);
        InputStream bytes = input.stream();
        bytes.skipNBytes(encoding.markBytes());
        this.trees = new JsonTree(input.limits(), blemishes);
        this.lines = new LineInput(
                Utf8Stream.of(bytes, encoding.charset()), input.limits().longestRecord());
        this.shape = SourceShape.json(RecordFormat.NDJSON, encoding.charset().name(), input.compression(), "");
    }

    @Override
    public SourceShape shape() {
        return shape;
    }

    @Override
    protected void pass(long position) throws IOException {
        while (line < position && !ended) {
            ahead = false;
            step();
            ahead = !ended;
        }
    }

    private void step() throws IOException {
        if (lines.advance()) {
            line++;
        } else {
            ended = true;
        }
    }

    @Override
    protected @Nullable RecordOutcome next() throws IOException {
        do {
            if (ended) {
                return null;
            }
            if (!ahead) {
                step();
            }
            ahead = false;
            if (ended) {
                return input.findFault().map(fault -> cut(line + 1, fault, "")).orElse(null);
            }
        } while (lines.blank());
        Optional<ReadFault> fault = lines.terminated() ? Optional.empty() : input.findFault();
        if (fault.isPresent()) {
            ended = true;
            return cut(line, fault.get(), text());
        }
        return lines.tooLong() ? tooLong() : parsed();
    }

    private RecordOutcome parsed() {
        blemishes.clear();
        try (JsonParser tokens = trees.parser(lines.buffer(), lines.from(), lines.length())) {
            return record(tokens);
        } catch (JacksonException broken) {
            String text = text();
            return text.indexOf('\uFFFD') >= 0 ? parsedAfterDamage(text, broken) : invalid(broken);
        } catch (JsonTree.TooDeep deep) {
            return tooDeep();
        } catch (JsonTree.Unfinished unfinished) {
            return invalid("The text ends in the middle.", lines.length());
        }
    }

    /// Bytes that are no UTF-8 stop the fast parser; with each of them replaced the record may still be good.
    private RecordOutcome parsedAfterDamage(String text, JacksonException first) {
        blemishes.clear();
        try (JsonParser tokens = trees.parser(text)) {
            return record(tokens);
        } catch (JacksonException | JsonTree.TooDeep | JsonTree.Unfinished broken) {
            return invalid(first);
        }
    }

    private RecordOutcome record(JsonParser tokens) {
        if (tokens.nextToken() != JsonToken.START_OBJECT) {
            tokens.skipChildren();
            return UnreadableRecord.of(
                    line, ReadFault.NOT_AN_OBJECT, Map.of(), "The line holds JSON, but no object.", text());
        }
        Map<String, @Nullable Object> tree = trees.object(tokens);
        if (tokens.nextToken() != null) {
            return invalid("Something follows the record on its line.", (int)
                    tokens.currentTokenLocation().getColumnNr());
        }
        return new RawRecord(line, tree, blemishes.remarks());
    }

    private String text() {
        return new String(lines.buffer(), lines.from(), lines.length(), StandardCharsets.UTF_8).stripTrailing();
    }

    private RecordOutcome invalid(JacksonException broken) {
        int column = broken.getLocation() == null ? 0 : broken.getLocation().getColumnNr();
        return invalid(broken.getOriginalMessage(), column);
    }

    private RecordOutcome invalid(String detail, int column) {
        return UnreadableRecord.of(
                line, ReadFault.INVALID_JSON, Map.of("column", Integer.toString(column)), detail, text());
    }

    private RecordOutcome tooDeep() {
        String limit = Integer.toString(input.limits().deepest());
        return UnreadableRecord.of(
                line, ReadFault.TOO_DEEP, Map.of("limit", limit), "Nested deeper than " + limit + " levels.", text());
    }

    private RecordOutcome tooLong() {
        String limit = Integer.toString(input.limits().longestRecord());
        return UnreadableRecord.of(
                line, ReadFault.LINE_TOO_LONG, Map.of("limit", limit), "Longer than " + limit + " bytes.", text());
    }

    private RecordOutcome cut(long line, ReadFault fault, String text) {
        return UnreadableRecord.of(line, fault, input.facts(fault), "The packed stream ends here.", text);
    }
}
