package org.mouseion.formats.documents.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.mouseion.formats.documents.Document;
import org.mouseion.formats.documents.DocumentLimits;
import org.mouseion.formats.documents.DocumentOutcome.Reason;
import org.mouseion.formats.documents.DocumentTrouble;
import org.mouseion.formats.documents.Pieces;

/// A PDF document.
public final class PdfReader {

    static {
        // PDFBox keeps a list of the system's fonts, by default in the home folder of whoever runs the house.
        if (System.getProperty("pdfbox.fontcache") == null) {
            System.setProperty("pdfbox.fontcache", System.getProperty("java.io.tmpdir", "."));
        }
    }

    private PdfReader() {}

    public static Document read(byte[] bytes, DocumentLimits limits) throws IOException {
        StreamBombs.check(bytes, limits);
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            int pages = pdf.getNumberOfPages();
            if (pages > limits.mostPages()) {
                throw new DocumentTrouble(Reason.TOO_LARGE);
            }
            PdfPages walk = new PdfPages(limits);
            walk.setSuppressDuplicateOverlappingText(true);
            walk.getText(pdf);
            if (walk.lines().isEmpty()) {
                throw new DocumentTrouble(pages > 0 && walk.hidden() == 0 ? Reason.SCANNED : Reason.EMPTY);
            }
            List<PdfLine> lines = RunningLines.without(walk.lines(), pages);
            Pieces pieces = new Pieces(limits);
            PdfParagraphs paragraphs = new PdfParagraphs(lines, new Typography(lines), pieces);
            for (PdfLine line : lines) {
                paragraphs.add(line);
            }
            paragraphs.end();
            String language = pdf.getDocumentCatalog().getLanguage();
            String title = pieces.holds(title(pdf)) ? title(pdf) : "";
            return new Document(
                    title.isEmpty() ? pieces.firstHeading() : title,
                    language == null ? "" : language.strip(),
                    pieces.list(),
                    walk.hidden());
        } catch (InvalidPasswordException locked) {
            throw new DocumentTrouble(Reason.ENCRYPTED);
        }
    }

    /// The title in the document's own particulars, unless a programme put the name of a file there.
    private static String title(PDDocument pdf) {
        String title = pdf.getDocumentInformation() == null
                ? null
                : pdf.getDocumentInformation().getTitle();
        if (title == null || title.matches("(?i).*\\.(docx?|pdf|indd|qxd|odt|tex|rtf)|microsoft word.*|untitled.*")) {
            return "";
        }
        return title.strip();
    }
}
