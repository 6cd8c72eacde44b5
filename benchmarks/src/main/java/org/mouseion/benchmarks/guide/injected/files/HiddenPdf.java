package org.mouseion.benchmarks.guide.injected.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/// A PDF document (ISO 32000-2).
public final class HiddenPdf {

    public static final List<String> WAYS = List.of(
            "white",
            "pale",
            "tiny",
            "scaled",
            "beside",
            "below",
            "transparent",
            "invisible",
            "covered",
            "clipped",
            "layer",
            "replaced",
            "information",
            "metadata",
            "annotation",
            "attachment",
            "bookmark");

    private final PDDocument document = new PDDocument();
    private final Hiding hiding;

    private HiddenPdf(Hiding hiding) {
        this.hiding = hiding;
    }

    public static byte[] of(List<String> seen, Hiding hiding) {
        HiddenPdf pdf = new HiddenPdf(hiding);
        try (PDDocument document = pdf.document) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            PDOptionalContentGroup layer = pdf.layer();
            try (PdfPen pen = new PdfPen(document, page)) {
                pdf.draw(pen, seen, layer);
            }
            pdf.besideThePage(page);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    private void draw(PdfPen pen, List<String> seen, PDOptionalContentGroup layer) throws IOException {
        pen.line("Loose sheet", 20);
        for (String line : seen) {
            pen.line(line, 11);
        }
        pen.grey(1f);
        pen.line(hiding.words("white"), 11);
        pen.grey(0.98f);
        pen.line(hiding.words("pale"), 11);
        pen.grey(0);
        pen.line(hiding.words("tiny"), 0.5f);
        pen.scaled(hiding.words("scaled"));
        pen.at(-2000, 400, hiding.words("beside"));
        pen.at(72, -300, hiding.words("below"));
        pen.transparent(hiding.words("transparent"));
        pen.invisible(hiding.words("invisible"));
        pen.covered(hiding.words("covered"));
        pen.clipped(hiding.words("clipped"));
        pen.marked(COSName.OC, layer, hiding.words("layer"));
        COSDictionary other = new COSDictionary();
        other.setString("ActualText", hiding.words("replaced"));
        pen.marked(COSName.getPDFName("Span"), PDPropertyList.create(other), "The garden is watered at six.");
        pen.line("The last line.", 11);
    }

    /// A layer that is switched off.
    private PDOptionalContentGroup layer() {
        PDOptionalContentProperties layers = new PDOptionalContentProperties();
        PDOptionalContentGroup group = new PDOptionalContentGroup("Notes");
        layers.addGroup(group);
        layers.setGroupEnabled(group, false);
        document.getDocumentCatalog().setOCProperties(layers);
        document.setVersion(1.5f);
        return group;
    }

    private void besideThePage(PDPage page) throws IOException {
        document.getDocumentInformation().setTitle(hiding.words("information"));
        document.getDocumentInformation().setSubject(hiding.words("information"));
        document.getDocumentInformation().setKeywords(hiding.words("information"));
        document.getDocumentCatalog()
                .setMetadata(new PDMetadata(
                        document,
                        bytes("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><!-- "
                                + hiding.words("metadata").replace("--", "––") + " --></x:xmpmeta>")));
        PDAnnotationText note = new PDAnnotationText();
        note.setContents(hiding.words("annotation"));
        note.setRectangle(new PDRectangle(20, 20, 20, 20));
        page.getAnnotations().add(note);
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile("note.txt");
        file.setEmbeddedFile(new PDEmbeddedFile(document, bytes(hiding.words("attachment"))));
        PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of("note.txt", file));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(files);
        document.getDocumentCatalog().setNames(names);
        PDDocumentOutline outline = new PDDocumentOutline();
        PDOutlineItem mark = new PDOutlineItem();
        mark.setTitle(hiding.words("bookmark"));
        outline.addLast(mark);
        document.getDocumentCatalog().setDocumentOutline(outline);
    }

    private static ByteArrayInputStream bytes(String words) {
        return new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8));
    }
}
