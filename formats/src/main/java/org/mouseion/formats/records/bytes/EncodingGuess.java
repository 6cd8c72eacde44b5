package org.mouseion.formats.records.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/// Which encoding a sample of text is written in.
///
/// @param charset   the encoding
/// @param markBytes how many bytes of byte-order mark to pass over
public record EncodingGuess(Charset charset, int markBytes) {

    /// An accent scored below this, on average, is noise and not a Western language (see [WesternEncodings]).
    private static final double BELIEVABLE = 0.5;

    /// Share of NUL among the even or odd bytes that gives away UTF-16 without a mark: ASCII text has one in two.
    private static final double UTF_16_NULS = 0.25;

    /// Below this share of malformed sequences the text is UTF-8 with some damage: another encoding gives near 1.
    private static final double DAMAGED_UTF_8 = 0.05;

    /// How far to look for a first accent in a file that begins in plain ASCII: a second's reading.
    private static final long FURTHEST_LOOK = 64L << 20;

    /// Guesses from the sample, and from further on in the file where the sample is plain ASCII and says nothing.
    public static EncodingGuess of(OpenInput input) throws IOException {
        byte[] sample = input.sample();
        if (sample.length < OpenInput.SAMPLE || Utf8.firstHigh(sample, sample.length) >= 0) {
            return of(sample);
        }
        Optional<OpenInput> again = input.findSecondLook();
        if (again.isEmpty()) {
            return of(sample);
        }
        try (OpenInput look = again.get()) {
            return of(firstAccents(look.stream()));
        }
    }

    private static byte[] firstAccents(InputStream stream) throws IOException {
        byte[] block = new byte[OpenInput.SAMPLE];
        for (long seen = 0; seen < FURTHEST_LOOK; seen += block.length) {
            int length = stream.readNBytes(block, 0, block.length);
            int high = Utf8.firstHigh(block, length);
            if (high >= 0) {
                byte[] more = stream.readNBytes(block.length - length + high);
                byte[] accents = Arrays.copyOfRange(block, Math.max(0, high - 1), length + more.length);
                System.arraycopy(more, 0, accents, accents.length - more.length, more.length);
                return accents;
            }
            if (length < block.length) {
                break;
            }
        }
        return new byte[0];
    }

    public static EncodingGuess of(byte[] sample) {
        if (startsWith(sample, 0xEF, 0xBB, 0xBF)) {
            return new EncodingGuess(StandardCharsets.UTF_8, 3);
        }
        if (startsWith(sample, 0xFF, 0xFE)) {
            return new EncodingGuess(StandardCharsets.UTF_16LE, 2);
        }
        if (startsWith(sample, 0xFE, 0xFF)) {
            return new EncodingGuess(StandardCharsets.UTF_16BE, 2);
        }
        return new EncodingGuess(withoutMark(sample), 0);
    }

    /// The mark to pass over when a person names the encoding.
    public static EncodingGuess given(Charset charset, byte[] sample) {
        EncodingGuess marked = of(sample);
        boolean sameFamily = charset.name().startsWith("UTF");
        return marked.charset().equals(charset) || sameFamily && charset.name().equals("UTF-16")
                ? new EncodingGuess(marked.markBytes() > 0 ? marked.charset() : charset, marked.markBytes())
                : new EncodingGuess(charset, 0);
    }

    private static Charset withoutMark(byte[] sample) {
        int[] nuls = new int[2];
        for (int i = 0; i < sample.length; i++) {
            if (sample[i] == 0) {
                nuls[i & 1]++;
            }
        }
        double half = sample.length / 2.0;
        if (nuls[1] > UTF_16_NULS * half && nuls[0] < nuls[1] / 4) {
            return StandardCharsets.UTF_16LE;
        }
        if (nuls[0] > UTF_16_NULS * half && nuls[1] < nuls[0] / 4) {
            return StandardCharsets.UTF_16BE;
        }
        if (Utf8.isValid(sample)) {
            return StandardCharsets.UTF_8;
        }
        if (Utf8.malformedShare(sample) < DAMAGED_UTF_8) {
            return StandardCharsets.UTF_8;
        }
        WesternEncodings.Best western = WesternEncodings.best(sample);
        return western.scorePerAccent() >= BELIEVABLE ? western.charset() : restOfTheWorld(sample, western.charset());
    }

    private static Charset restOfTheWorld(byte[] sample, Charset otherwise) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(sample, 0, sample.length);
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        return name != null && Charset.isSupported(name) ? Charset.forName(name) : otherwise;
    }

    private static boolean startsWith(byte[] sample, int... mark) {
        if (sample.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((sample[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
