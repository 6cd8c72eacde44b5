package org.mouseion.formats.records.ead;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mouseion.formats.records.ReadFault;
import org.mouseion.formats.records.ReadOverrides;
import org.mouseion.formats.records.RecordOutcome;
import org.mouseion.formats.records.RecordSource;
import org.mouseion.formats.records.RefusedSource;
import org.mouseion.formats.records.SourceShape;
import org.mouseion.formats.records.UnreadableRecord;
import org.mouseion.formats.records.bytes.EncodingGuess;
import org.mouseion.formats.records.bytes.OpenInput;
import org.mouseion.formats.records.bytes.OpenedSource;

/// A finding aid: a record a level, each after those that lie in it.
public final class EadSource extends OpenedSource {

    private static final Pattern BEFORE_ROOT =
            Pattern.compile("\\s+|<\\?.*?\\?>|<!--.*?-->|<!DOCTYPE[^\\[>]*(?:\\[.*?\\]\\s*)?>", Pattern.DOTALL);

    private static final Pattern ROOT = Pattern.compile("<(?:[\\p{L}_][\\p{L}\\p{N}._-]*:)?ead[\\s>/]");

    /// Bytes of a tag or of a text without tags: Java's reader keeps a tag whole.
    private static final int LONGEST_TAG = 4 << 20;

    /// Where the root is looked for.
    private static final int BEGINNING = 64 * 1024;

    private final EadReading levels;
    private final SourceShape shape;
    private long given;
    private boolean cutTold;

    private EadSource(OpenInput input, EadReading levels, SourceShape shape) {
        super(input);
        this.levels = levels;
        this.shape = shape;
    }

    /// Whether the file is a finding aid, by its root element.
    public static boolean isEad(byte[] sample, EncodingGuess encoding) {
        int length = Math.min(sample.length, BEGINNING) - encoding.markBytes();
        String start = new String(sample, encoding.markBytes(), Math.max(0, length), encoding.charset());
        int at = 0;
        Matcher before = BEFORE_ROOT.matcher(start);
        while (before.region(at, start.length()).lookingAt() && before.end() > at) {
            at = before.end();
        }
        return ROOT.matcher(start).region(at, start.length()).lookingAt();
    }

    /// @param overrides of which the encoding alone counts; without it the file's own declaration does
    public static RecordSource open(OpenInput input, ReadOverrides overrides) throws IOException {
        Charset charset = overrides.charset();
        try {
            int longest = input.limits().longestRecord();
            EadXml xml = new EadXml(input.stream(), charset, Math.min(longest, LONGEST_TAG));
            Optional<EadHead> head = EadHead.read(xml);
            if (head.isEmpty()) {
                return refused(input, ReadFault.NO_LEVELS, Map.of(), "The finding aid has no archdesc.");
            }
            SourceShape shape = SourceShape.findingAid(
                    charset == null ? StandardCharsets.UTF_8.name() : charset.name(),
                    input.compression(),
                    head.get().id(),
                    head.get().language());
            return new EadSource(input, new EadReading(xml, head.get(), longest), shape);
        } catch (EadTrouble trouble) {
            ReadFault packed = input.findFault().orElse(null);
            return packed == null
                    ? refused(input, trouble.fault(), trouble.args(), String.valueOf(trouble.getMessage()))
                    : refused(input, packed, input.facts(packed), "The packed stream ends before the description.");
        }
    }

    private static RecordSource refused(OpenInput input, ReadFault fault, Map<String, String> args, String detail) {
        input.close();
        return new RefusedSource(input.compression(), input.totalBytes(), fault, args, detail);
    }

    @Override
    public SourceShape shape() {
        return shape;
    }

    @Override
    protected void pass(long position) throws IOException {
        while (given + 1 < position && levels.next() != null) {
            given++;
        }
    }

    @Override
    protected @Nullable RecordOutcome next() throws IOException {
        RecordOutcome outcome = levels.next();
        if (outcome != null) {
            given++;
            return outcome instanceof UnreadableRecord unreadable ? orCut(unreadable) : outcome;
        }
        return null;
    }

    /// Where the packing ended, the XML is broken for that reason alone.
    private RecordOutcome orCut(UnreadableRecord unreadable) {
        ReadFault fault = input.findFault().orElse(null);
        if (fault == null || cutTold || unreadable.code().equals(ReadFault.LINE_TOO_LONG.code())) {
            return unreadable;
        }
        cutTold = true;
        return UnreadableRecord.of(
                unreadable.position(), fault, input.facts(fault), "The packed stream ends here.", "");
    }
}
