package org.mouseion.formats.documents.pdf;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.mouseion.formats.documents.DocumentLimits;
import org.mouseion.formats.documents.DocumentOutcome.Reason;
import org.mouseion.formats.documents.DocumentTrouble;

/// Unpacks every compressed stream of a PDF into nothing, counting, before PDFBox unpacks them into memory.
/// Streams packed twice, and large ones packed by LZW, are of no honest use for words and are refused
/// unseen.
final class StreamBombs {

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.ISO_8859_1);
    private static final Pattern TWICE =
            Pattern.compile("/(?:FlateDecode|Fl|LZWDecode|LZW)\\s*/(?:FlateDecode|Fl|LZWDecode|LZW)\\b");
    private static final Pattern LZW = Pattern.compile("/(?:LZWDecode|LZW)\\b");

    /// Unpacked bytes of one stream. The words of a page take kilobytes, a whole-page picture 100 Mi.
    private static final long LARGEST = 384L << 20;

    private static final int LARGEST_LZW = 256 << 10;
    private static final int DICTIONARY = 600;

    private StreamBombs() {}

    static void check(byte[] pdf, DocumentLimits limits) throws DocumentTrouble {
        long all = 0;
        for (int at = find(pdf, 0); at >= 0; at = find(pdf, at)) {
            String before = new String(
                    pdf, Math.max(0, at - DICTIONARY), Math.min(DICTIONARY, at), StandardCharsets.ISO_8859_1);
            String dictionary = before.substring(Math.max(0, before.lastIndexOf(" obj")));
            at += STREAM.length;
            if (dictionary.endsWith("end")) {
                continue;
            }
            int next = Math.max(at, find(pdf, at));
            if (TWICE.matcher(dictionary).find() || LZW.matcher(dictionary).find() && next - at > LARGEST_LZW) {
                throw new DocumentTrouble(Reason.BOMB);
            }
            int from = at;
            while (from < pdf.length && (pdf[from] == '\r' || pdf[from] == '\n')) {
                from++;
            }
            all += unpacked(pdf, from, Math.min(LARGEST, limits.mostUnpacked()));
            if (all > limits.mostUnpacked()) {
                throw new DocumentTrouble(Reason.BOMB);
            }
        }
    }

    private static int find(byte[] pdf, int from) {
        outer:
        for (int i = Math.max(0, from); i <= pdf.length - STREAM.length; i++) {
            if (pdf[i] != 's') {
                continue;
            }
            for (int j = 1; j < STREAM.length; j++) {
                if (pdf[i + j] != STREAM[j]) {
                    continue outer;
                }
            }
            return i;
        }
        return -1;
    }

    /// 0 where the bytes are not packed by deflate.
    private static long unpacked(byte[] pdf, int from, long most) throws DocumentTrouble {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(pdf, from, pdf.length - from);
            byte[] block = new byte[1 << 16];
            long length = 0;
            while (!inflater.finished() && !inflater.needsDictionary()) {
                int got = inflater.inflate(block);
                if (got == 0 && inflater.needsInput()) {
                    break;
                }
                length += got;
                if (length > most) {
                    throw new DocumentTrouble(Reason.BOMB);
                }
            }
            return length;
        } catch (DataFormatException otherwisePacked) {
            return 0;
        } finally {
            inflater.end();
        }
    }
}
