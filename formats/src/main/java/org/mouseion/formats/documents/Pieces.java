package org.mouseion.formats.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.mouseion.formats.documents.Document.Piece;
import org.mouseion.formats.documents.DocumentOutcome.Reason;

/// Gathers pieces under the headings they stand under.
public final class Pieces {

    private record Level(int depth, String heading) {}

    private final DocumentLimits limits;
    private final List<Level> above = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();
    private long length;
    private String first = "";

    public Pieces(DocumentLimits limits) {
        this.limits = limits;
    }

    /// A heading: what stands at its depth or deeper ends here.
    ///
    /// @param depth 1 for the outermost
    public void heading(int depth, String text) {
        String words = plain(text);
        if (!words.isEmpty()) {
            first = first.isEmpty() ? words : first;
            above.removeIf(level -> level.depth() >= depth);
            above.add(new Level(depth, words));
        }
    }

    public void add(String place, String text) throws DocumentTrouble {
        String words = plain(text);
        if (words.isEmpty()) {
            return;
        }
        length += words.length();
        if (length > limits.mostText() || pieces.size() >= limits.mostPieces()) {
            throw new DocumentTrouble(Reason.TOO_LARGE);
        }
        pieces.add(new Piece(above.stream().map(Level::heading).toList(), place, words));
    }

    public List<Piece> list() {
        return pieces;
    }

    /// The first heading that was met, or empty.
    public String firstHeading() {
        return first;
    }

    /// Whether these words stand among the headings or in the text, whatever their signs and spaces. A title that does
    /// not is nobody's word: no reader could tell what it says.
    public boolean holds(String title) {
        String wanted = letters(title);
        return !wanted.isEmpty()
                && Stream.concat(
                                pieces.stream()
                                        .flatMap(piece ->
                                                Stream.concat(piece.headings().stream(), Stream.of(piece.text()))),
                                above.stream().map(Level::heading))
                        .anyMatch(text -> letters(text).contains(wanted));
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]+", "");
    }

    /// White space run together; spaces that do not break stay as they are, those of no width go.
    public static String plain(String text) {
        return text.replaceAll("[\\u200B\\uFEFF\\u00AD]", "")
                .replaceAll("\\s+", " ")
                .replaceAll("^[\\s\\u00A0\\u202F]+|[\\s\\u00A0\\u202F]+$", "");
    }
}
