package org.mouseion.formats.records.json;

import java.io.IOException;
import java.util.LinkedHashMap;
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
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/// The records of one JSON text: the elements of an array, or objects one after another. Each is read by a parser of
/// its own, so that a broken one does not end the reading.
public final class JsonSource extends OpenedSource {

    private final Blemishes blemishes = new Blemishes();
    private final JsonTree trees;
    private final JsonWindow window;
    private final Resumption resumption;
    private final SourceShape shape;
    private final boolean inArray;
    private final long offset;
    private boolean entered;
    private long position;
    private boolean ended;
    private @Nullable RecordOutcome waiting;

    /// @param recordsAt the path of the array, for the shape
    /// @param offset    the byte of the UTF-8 text at which the first record is to be expected
    /// @param inArray   whether the records are elements of an array
    JsonSource(OpenInput input, EncodingGuess encoding, String recordsAt, long offset, boolean inArray) {
        super(input);
        this.trees = new JsonTree(input.limits(), blemishes);
        this.window = new JsonWindow(
                Utf8Stream.repaired(input.stream(), encoding.charset()),
                input.limits().longestRecord());
        this.resumption = new Resumption(window, trees, inArray);
        this.shape = SourceShape.json(RecordFormat.JSON, encoding.charset().name(), input.compression(), recordsAt);
        this.inArray = inArray;
        this.offset = offset;
    }

    @Override
    public SourceShape shape() {
        return shape;
    }

    @Override
    protected void pass(long until) throws IOException {
        waiting = waiting != null && waiting.position() >= until ? waiting : null;
        while (!ended && position + 1 < until) {
            read(false);
            waiting = null;
        }
    }

    @Override
    protected @Nullable RecordOutcome next() throws IOException {
        RecordOutcome outcome = waiting;
        waiting = null;
        return outcome != null ? outcome : ended ? null : read(true);
    }

    private @Nullable RecordOutcome read(boolean keep) throws IOException {
        enter();
        passSeparators();
        int first = window.at(0);
        if (first == JsonWindow.END) {
            ended = true;
            return end();
        }
        if (inArray && first == ']') {
            ended = true;
            return null;
        }
        position++;
        if (first != '{') {
            return noObject("[\"-0123456789tfn".indexOf(first) >= 0);
        }
        blemishes.clear();
        try (JsonParser tokens = trees.parser(window.view(0))) {
            return element(tokens, keep);
        } catch (UnexpectedEndOfInputException | JsonTree.Unfinished cut) {
            ended = true;
            return cutHere(window.text(UnreadableRecord.LONGEST_EXCERPT));
        } catch (JsonWindow.TooLong | StreamConstraintsException tooLong) {
            return beyond(ReadFault.LINE_TOO_LONG, input.limits().longestRecord(), "bytes");
        } catch (JsonTree.TooDeep tooDeep) {
            return beyond(ReadFault.TOO_DEEP, input.limits().deepest(), "levels");
        } catch (JacksonException broken) {
            if (broken.getCause() instanceof IOException disk) {
                throw disk;
            }
            return broken(broken);
        }
    }

    private void enter() throws IOException {
        if (!entered) {
            entered = true;
            long left = offset;
            while (left > 0 && window.at(0) != JsonWindow.END) {
                window.advance(1);
                left--;
            }
        }
    }

    private void passSeparators() throws IOException {
        int c = window.at(0);
        while (c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == ',' || c == 0x1E) {
            window.advance(1);
            c = window.at(0);
        }
    }

    private RecordOutcome noObject(boolean value) throws IOException {
        String text = window.text(UnreadableRecord.LONGEST_EXCERPT);
        long before = window.passed();
        if (!Brackets.pass(window)) {
            ended = true;
            return cutHere(text);
        }
        int length = (int) Math.min(text.length(), window.passed() - before);
        if (length == 0) {
            window.advance(1);
        }
        String excerpt = text.substring(0, Math.max(1, length));
        return value
                ? UnreadableRecord.of(position, ReadFault.NOT_AN_OBJECT, Map.of(), "JSON, but no object.", excerpt)
                : UnreadableRecord.of(
                        position,
                        ReadFault.INVALID_JSON,
                        Map.of("offset", Long.toString(before)),
                        "No value begins like this.",
                        excerpt);
    }

    private RecordOutcome element(JsonParser tokens, boolean keep) {
        tokens.nextToken();
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        if (keep) {
            tree = trees.object(tokens);
            resumption.remember(tree.keySet());
        } else {
            tokens.skipChildren();
        }
        window.advance((int) tokens.currentLocation().getByteOffset());
        return new RawRecord(position, tree, blemishes.remarks());
    }

    private RecordOutcome broken(JacksonException reason) throws IOException {
        int where = reason.getLocation() == null
                ? 0
                : (int) Math.max(0, reason.getLocation().getByteOffset());
        long absolute = window.passed() + where;
        Resumption.Found found = resumption.from(where);
        RecordOutcome outcome = UnreadableRecord.of(
                position,
                ReadFault.INVALID_JSON,
                Map.of("offset", Long.toString(absolute)),
                reason.getOriginalMessage(),
                found.passedText());
        if (!found.resumed()) {
            ended = true;
            waiting = found.lostCandidates() ? lost(window.passed() - absolute) : null;
            waiting = input.findFault().isPresent() ? cutHere("") : waiting;
        }
        return outcome;
    }

    private RecordOutcome lost(long bytes) {
        return UnreadableRecord.of(
                position + 1,
                ReadFault.LOST_REST,
                Map.of("bytes", Long.toString(bytes)),
                "Nothing like the earlier records follows.",
                "");
    }

    /// The limit is passed, but the end of the record can be found by its brackets.
    private RecordOutcome beyond(ReadFault fault, long limit, String unit) throws IOException {
        String text = window.text(UnreadableRecord.LONGEST_EXCERPT);
        boolean closed = Brackets.pass(window);
        ended = !closed;
        waiting = closed ? null : end();
        return UnreadableRecord.of(
                position, fault, Map.of("limit", Long.toString(limit)), "More than " + limit + " " + unit + ".", text);
    }

    private @Nullable RecordOutcome end() {
        Optional<ReadFault> fault = input.findFault();
        if (fault.isEmpty() && !inArray) {
            return null;
        }
        position++;
        return cutHere("");
    }

    private RecordOutcome cutHere(String text) {
        Optional<ReadFault> fault = input.findFault();
        return UnreadableRecord.of(
                position,
                fault.orElse(ReadFault.TRUNCATED_JSON),
                fault.map(input::facts).orElse(Map.of()),
                fault.isPresent() ? "The packed stream ends here." : "The JSON text ends in the middle.",
                text);
    }
}
