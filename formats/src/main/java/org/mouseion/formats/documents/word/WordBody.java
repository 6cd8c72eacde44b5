package org.mouseion.formats.documents.word;

import static org.mouseion.formats.documents.word.WordStyles.value;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.mouseion.formats.documents.Pieces;

/// Walks the body of a document. A nested table is read into the cell it stands in.
final class WordBody {

    /// What was deleted, moved away or is a field's code, and drawings' other forms of the same words.
    private static final Set<String> PASSED_OVER = Set.of("del", "moveFrom", "instrText", "Fallback", "delText");

    private static final Set<String> OFF = Set.of("0", "false", "off", "none");

    private final XMLStreamReader xml;
    private final WordStyles styles;
    private final Pieces pieces;

    /// A paragraph in which another stands: a text box.
    private record Around(String text, int depth) {}

    private final Deque<Around> around = new ArrayDeque<>();
    private final StringBuilder paragraph = new StringBuilder();
    private final StringBuilder run = new StringBuilder();
    private final StringBuilder cell = new StringBuilder();
    private final List<String> row = new ArrayList<>();
    private List<String> heads = List.of();
    private String title = "";
    private int depth = -1;
    private int tables;
    private int rows;
    private boolean unseen;
    private boolean paragraphUnseen;
    private boolean rowUnseen;
    private boolean white;
    private boolean inRun;
    private boolean runGround;
    private boolean paragraphGround;
    private boolean cellGround;
    private int hidden;

    WordBody(XMLStreamReader xml, WordStyles styles, Pieces pieces) {
        this.xml = xml;
        this.styles = styles;
        this.pieces = pieces;
    }

    String title() {
        return title;
    }

    int hidden() {
        return hidden;
    }

    void read() throws XMLStreamException, IOException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                default -> {}
            }
        }
    }

    private void start(String name) throws XMLStreamException {
        if (PASSED_OVER.contains(name)) {
            passOver();
            return;
        }
        switch (name) {
            case "p" -> {
                around.push(new Around(paragraph.toString(), depth));
                paragraph.setLength(0);
                depth = -1;
                paragraphUnseen = false;
                paragraphGround = false;
            }
            case "pStyle" -> {
                depth = styles.depths().getOrDefault(value(xml, "val"), -1);
                paragraphUnseen = styles.unseen().contains(value(xml, "val"));
            }
            case "outlineLvl" -> {
                String level = value(xml, "val");
                depth = level.matches("[0-8]") ? Integer.parseInt(level) + 1 : depth;
            }
            case "r" -> {
                run.setLength(0);
                unseen = paragraphUnseen || rowUnseen;
                white = false;
                runGround = false;
                inRun = true;
            }
            case "vanish", "webHidden", "specVanish", "sz", "w" -> unseen |= WordLooks.hides(xml);
            case "color" -> white = WordLooks.hides(xml);
            case "rStyle" -> unseen |= styles.unseen().contains(value(xml, "val"));
            case "hidden" -> rowUnseen |= !isOff();
            // White words on a coloured ground are seen.
            case "shd" -> {
                if (WordLooks.isGround(xml)) {
                    ground(true);
                }
            }
            case "highlight" -> ground(!value(xml, "val").equals("white"));
            case "t" -> run.append(xml.getElementText());
            case "tab", "br", "cr" -> run.append(' ');
            case "noBreakHyphen" -> run.append('-');
            case "tbl" -> {
                if (tables++ == 0) {
                    heads = List.of();
                    rows = 0;
                }
            }
            case "tr" -> {
                if (tables == 1) {
                    row.clear();
                    rowUnseen = false;
                }
            }
            case "tc" -> {
                cellGround = false;
                if (tables == 1) {
                    cell.setLength(0);
                }
            }
            default -> {}
        }
    }

    private void end(String name) throws IOException {
        switch (name) {
            case "r" -> {
                inRun = false;
                if (!unseen && (!white || runGround || paragraphGround || cellGround)) {
                    paragraph.append(run);
                } else if (!run.toString().isBlank()) {
                    hidden++;
                }
                run.setLength(0);
            }
            case "p" -> {
                endParagraph();
                Around outer = around.pop();
                paragraph.append(outer.text());
                depth = outer.depth();
            }
            case "tc" -> {
                if (tables == 1) {
                    row.add(Pieces.plain(cell.toString()));
                }
            }
            case "tr" -> {
                rowUnseen = false;
                if (tables == 1) {
                    endRow();
                }
            }
            case "tbl" -> {
                if (--tables == 0 && rows == 1) {
                    pieces.add("", String.join("; ", heads));
                }
            }
            default -> {}
        }
    }

    private void endParagraph() throws IOException {
        String text = paragraph.toString();
        paragraph.setLength(0);
        if (tables > 0) {
            cell.append(text).append(' ');
        } else if (depth == 0) {
            title = title.isEmpty() ? Pieces.plain(text) : title;
        } else if (depth > 0) {
            pieces.heading(depth, text);
        } else {
            pieces.add("", text);
        }
    }

    /// The first row of a table of several columns names them, where all its cells have words.
    private void endRow() throws IOException {
        rows++;
        if (rows == 1 && row.size() > 1 && row.stream().noneMatch(String::isEmpty) && areNames(row)) {
            heads = List.copyOf(row);
            return;
        }
        List<String> said = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            String head = i < heads.size() && i > 0 ? heads.get(i) : "";
            if (!row.get(i).isEmpty()) {
                said.add(head.isEmpty() ? row.get(i) : head + ": " + row.get(i));
            }
        }
        pieces.add("", String.join("; ", said));
    }

    private static boolean areNames(List<String> cells) {
        return cells.stream()
                .allMatch(text -> text.length() <= 40 && text.codePoints().noneMatch(Character::isDigit));
    }

    private void ground(boolean coloured) {
        if (inRun) {
            runGround |= coloured;
        } else if (!around.isEmpty()) {
            paragraphGround |= coloured;
        } else {
            cellGround |= coloured;
        }
    }

    private boolean isOff() {
        return OFF.contains(value(xml, "val"));
    }

    private void passOver() throws XMLStreamException {
        int open = 1;
        while (open > 0 && xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                open++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open--;
            }
        }
    }
}
