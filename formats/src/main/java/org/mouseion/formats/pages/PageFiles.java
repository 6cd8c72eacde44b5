package org.mouseion.formats.pages;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.mouseion.formats.pages.PagesOutcome.Read;
import org.mouseion.formats.pages.PagesOutcome.Unreadable;
import org.mouseion.formats.pages.alto.AltoReader;
import org.mouseion.formats.pages.hocr.HocrReader;
import org.mouseion.formats.pages.pagexml.PageReader;
import org.mouseion.formats.pages.xml.XmlTrouble;

/// Recognises and reads files of page texts.
public final class PageFiles {

    /// A newspaper page with all its letters has twenty megabytes of ALTO.
    private static final long LONGEST = 128L << 20;

    /// The outline of a line has some thousand points at most.
    private static final long LONGEST_TAG = 4L << 20;

    private static final int LOOKED_AT = 8192;
    private static final int MOST_LINES = 200_000;

    private static final Pattern ALTO = Pattern.compile("<(?:\\w+:)?alto[\\s>]");
    private static final Pattern PAGE = Pattern.compile("<(?:\\w+:)?PcGts[\\s>]");
    private static final Pattern TYPE = Pattern.compile("<!DOCTYPE(?!\\s+html)", Pattern.CASE_INSENSITIVE);

    private PageFiles() {}

    /// Reads a file by what is in it.
    public static PagesOutcome read(Path file) throws IOException {
        if (Files.size(file) > LONGEST) {
            return new Unreadable(PagesTrouble.TOO_LARGE, 0, Files.size(file) + " bytes");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        }
    }

    /// As [#read(Path)]; reads the stream to its end.
    public static PagesOutcome read(InputStream in) throws IOException {
        byte[] begin = in.readNBytes(LOOKED_AT);
        GuardedBytes whole =
                new GuardedBytes(new SequenceInputStream(new ByteArrayInputStream(begin), in), LONGEST, LONGEST_TAG);
        String looked = looked(begin);
        if (TYPE.matcher(looked).find()) {
            return new Unreadable(PagesTrouble.DECLARES_ENTITIES, 1, "");
        }
        try {
            if (ALTO.matcher(looked).find()) {
                return checked(PageKind.ALTO, AltoReader.read(whole));
            }
            if (PAGE.matcher(looked).find()) {
                return checked(PageKind.PAGE, PageReader.read(whole));
            }
            if (HocrReader.isLikely(looked)) {
                return checked(PageKind.HOCR, HocrReader.read(whole));
            }
            return looked.stripLeading().startsWith("<")
                    ? new Unreadable(PagesTrouble.UNKNOWN_KIND, 1, "")
                    : plain(whole);
        } catch (XmlTrouble trouble) {
            if (whole.isExceeded()) {
                return new Unreadable(PagesTrouble.TOO_LARGE, trouble.line(), "");
            }
            return new Unreadable(trouble.trouble(), trouble.line(), trouble.detail());
        }
    }

    private static PagesOutcome checked(PageKind kind, List<PageText> pages) {
        return pages.isEmpty() ? new Unreadable(PagesTrouble.BROKEN, 0, "no page") : new Read(kind, pages);
    }

    /// In two encodings at once: only letters of ASCII are looked for.
    private static String looked(byte[] begin) {
        return new String(begin, StandardCharsets.ISO_8859_1).replace("\0", "");
    }

    /// A line a line; a form feed parts pages. UTF-8, or Windows-1252 where it is not that.
    private static PagesOutcome plain(GuardedBytes in) throws IOException {
        byte[] bytes = in.readAllBytes();
        if (in.isExceeded()) {
            return new Unreadable(PagesTrouble.TOO_LARGE, 0, bytes.length + " bytes");
        }
        String text = decoded(bytes);
        if (text.indexOf('\0') >= 0) {
            return new Unreadable(PagesTrouble.UNKNOWN_KIND, 0, "");
        }
        List<PageText> pages = new ArrayList<>();
        int lines = 0;
        for (String page : text.split("\f", -1)) {
            List<Line> read = new ArrayList<>();
            for (String line : page.split("\\R")) {
                if (!line.isBlank()) {
                    read.add(
                            new Line("", Box.NONE, List.of(), List.of(), List.of(), List.of(Reading.of(line.strip()))));
                }
            }
            lines += read.size();
            if (lines > MOST_LINES) {
                return new Unreadable(PagesTrouble.TOO_LARGE, 0, lines + " lines");
            }
            pages.add(new PageText(
                    "", "", 0, 0, "", List.of(new Region("", "", Box.NONE, List.of(), read)), List.of(), Set.of()));
        }
        return new Read(PageKind.TEXT, pages);
    }

    private static String decoded(byte[] bytes) {
        boolean marked = bytes.length > 2 && (bytes[0] & 0xFF) == 0xEF && (bytes[1] & 0xFF) == 0xBB;
        ByteBuffer content = ByteBuffer.wrap(bytes, marked ? 3 : 0, bytes.length - (marked ? 3 : 0));
        return strict(content).orElseGet(() -> new String(bytes, java.nio.charset.Charset.forName("windows-1252")));
    }

    private static Optional<String> strict(ByteBuffer content) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(content)
                    .toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }
}
