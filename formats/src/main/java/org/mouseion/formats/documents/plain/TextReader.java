package org.mouseion.formats.documents.plain;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.mouseion.formats.documents.Document;
import org.mouseion.formats.documents.DocumentLimits;
import org.mouseion.formats.documents.Hyphens;
import org.mouseion.formats.documents.Pieces;
import org.mouseion.formats.records.bytes.EncodingGuess;

/// Plain text, in whatever encoding its bytes look like (docs/decisions/0018).
public final class TextReader {

    private static final Pattern ITEM = Pattern.compile("^\\s*(?:[-*•–·]|\\d{1,3}[.)]|[a-z][.)])\\s+\\S.*");
    private static final Pattern UNDERLINE = Pattern.compile("^\\s*(={3,}|-{3,}|~{3,})\\s*$");
    private static final Pattern CHAPTER = Pattern.compile(
            "(?iu)^(chapter|chapitre|hoofdstuk|cap[ií]tulo|part|partie|deel|parte)\\s+([\\divxlc]+|\\p{L}+)\\b.{0,80}$");

    private static final int LONGEST_HEADING = 80;

    private TextReader() {}

    public static Document read(byte[] bytes, DocumentLimits limits) throws IOException {
        EncodingGuess guess = EncodingGuess.of(bytes);
        String text = new String(bytes, guess.markBytes(), bytes.length - guess.markBytes(), guess.charset());
        Pieces pieces = new Pieces(limits);
        Hyphens hyphens = new Hyphens(text);
        for (List<String> block : blocks(text)) {
            add(block, pieces, hyphens);
        }
        return new Document(pieces.firstHeading(), "", pieces.list(), 0);
    }

    private static List<List<String>> blocks(String text) {
        List<List<String>> blocks = new ArrayList<>();
        List<String> block = new ArrayList<>();
        for (String line : text.split("\\R|\\f")) {
            if (line.isBlank()) {
                if (!block.isEmpty()) {
                    blocks.add(block);
                    block = new ArrayList<>();
                }
            } else {
                block.add(line);
            }
        }
        if (!block.isEmpty()) {
            blocks.add(block);
        }
        return blocks;
    }

    private static void add(List<String> block, Pieces pieces, Hyphens hyphens) throws IOException {
        int from = 0;
        if (block.size() > 1 && UNDERLINE.matcher(block.get(1)).matches()) {
            pieces.heading(block.get(1).strip().startsWith("=") ? 1 : 2, block.getFirst());
            from = 2;
        } else if (block.size() == 1 && isHeading(block.getFirst().strip())) {
            pieces.heading(CHAPTER.matcher(block.getFirst().strip()).matches() ? 1 : 2, block.getFirst());
            return;
        }
        List<String> lines = new ArrayList<>();
        for (String line : block.subList(from, block.size())) {
            if (UNDERLINE.matcher(line).matches()) {
                continue;
            }
            if (ITEM.matcher(line).matches()) {
                pieces.add("", hyphens.join(lines));
                lines.clear();
            }
            lines.add(line.strip());
        }
        pieces.add("", hyphens.join(lines));
    }

    /// A line alone in capitals, or the name of a chapter.
    private static boolean isHeading(String line) {
        if (line.length() > LONGEST_HEADING || line.codePoints().noneMatch(Character::isLetter)) {
            return false;
        }
        boolean capitals = line.codePoints().noneMatch(Character::isLowerCase)
                && line.codePoints().filter(Character::isUpperCase).count() > 2;
        return capitals || CHAPTER.matcher(line).matches();
    }
}
