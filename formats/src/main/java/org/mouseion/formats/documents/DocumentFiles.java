package org.mouseion.formats.documents;

import java.io.IOException;
import java.util.Optional;
import org.mouseion.formats.documents.DocumentOutcome.Reason;
import org.mouseion.formats.documents.pdf.PdfReader;
import org.mouseion.formats.documents.plain.TextReader;
import org.mouseion.formats.documents.web.HtmlReader;
import org.mouseion.formats.documents.web.MarkdownReader;
import org.mouseion.formats.documents.word.WordReader;

/// Reads a document, whatever it is. Never throws for anything a file can hold.
public final class DocumentFiles {

    private DocumentFiles() {}

    /// @param name file name, which tells Markdown from plain text and gives a title where nothing else does
    public static DocumentOutcome read(byte[] bytes, String name, DocumentLimits limits) {
        if (bytes.length == 0) {
            return DocumentOutcome.unreadable(Reason.EMPTY);
        }
        if (bytes.length > limits.largest()) {
            return DocumentOutcome.unreadable(Reason.TOO_LARGE);
        }
        if (DocumentKind.isOldWord(bytes)) {
            return DocumentOutcome.unreadable(Reason.OLD_WORD);
        }
        Optional<DocumentKind> kind = DocumentKind.find(bytes, name);
        if (kind.isEmpty()) {
            return DocumentOutcome.unreadable(Reason.UNKNOWN_KIND);
        }
        try {
            return checked(read(kind.get(), bytes, limits), name, limits);
        } catch (DocumentTrouble trouble) {
            return DocumentOutcome.unreadable(trouble.reason());
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            // The readers beneath were written for honest files; what they stumble over is damaged or meant to be.
            return DocumentOutcome.unreadable(Reason.BROKEN);
        }
    }

    private static Document read(DocumentKind kind, byte[] bytes, DocumentLimits limits) throws IOException {
        return switch (kind) {
            case PDF -> PdfReader.read(bytes, limits);
            case WORD -> WordReader.read(bytes, limits);
            case HTML -> HtmlReader.read(bytes, limits);
            case MARKDOWN -> MarkdownReader.read(bytes, limits);
            case TEXT -> TextReader.read(bytes, limits);
        };
    }

    private static DocumentOutcome checked(Document document, String name, DocumentLimits limits) {
        if (document.pieces().isEmpty()) {
            return DocumentOutcome.unreadable(Reason.EMPTY);
        }
        long length = document.pieces().stream()
                .mapToLong(piece -> piece.text().length())
                .sum();
        if (document.pieces().size() > limits.mostPieces() || length > limits.mostText()) {
            return DocumentOutcome.unreadable(Reason.TOO_LARGE);
        }
        return new DocumentOutcome.Read(
                new Document(titleOf(document, name), document.language(), document.pieces(), document.hidden()));
    }

    private static String titleOf(Document document, String name) {
        if (!document.title().isBlank()) {
            return document.title().strip();
        }
        return document.pieces().stream()
                .flatMap(piece -> piece.headings().stream())
                .findFirst()
                .orElse(name.replaceFirst("\\.[A-Za-z0-9]{1,8}$", "").replaceAll("[_-]+", " "));
    }
}
