package org.mouseion.formats.pictures.decoding;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.mouseion.formats.pictures.BrokenPicture;
import org.mouseion.formats.pictures.Orientation;
import org.mouseion.formats.pictures.PictureHeader;
import org.mouseion.formats.pictures.PictureHeader.Colour;
import org.mouseion.formats.pictures.PictureHeader.Remark;
import org.mouseion.formats.pictures.PictureKind;
import org.mouseion.formats.pictures.PictureLimits;
import org.mouseion.formats.pictures.PictureTrouble;

/// Pages of a PDF as pictures, drawn by PDFBox, which carries nothing out.
public final class PdfPages implements PixelSource {

    /// At which an A4 page has 8.7 million pixels: what scanners of archives give.
    public static final int DPI = 300;

    /// Pages are drawn whole, four bytes a pixel and more: larger ones than A3 are drawn at fewer than 250 dots.
    private static final long MOST_PIXELS = 12_000_000;

    private static final double POINTS = 72;

    private final BufferedImage page;

    PdfPages(Path file, int index) throws IOException {
        try (PDDocument document = open(file)) {
            float dpi = dpi(document.getPage(index));
            this.page = new PDFRenderer(document).renderImageWithDPI(index, dpi, ImageType.RGB);
        } catch (RuntimeException fault) {
            throw new BrokenPicture(
                    PictureTrouble.BROKEN, "PDF: " + fault.getClass().getSimpleName(), fault);
        }
    }

    /// What the file says of its first page.
    public static PictureHeader header(Path file, PictureLimits limits) throws IOException {
        try (PDDocument document = open(file)) {
            int pages = document.getNumberOfPages();
            if (pages < 1) {
                throw new BrokenPicture(PictureTrouble.EMPTY, "no page");
            }
            if (pages > limits.pages()) {
                throw new BrokenPicture(PictureTrouble.TOO_MANY_PARTS, pages + " pages");
            }
            PDPage first = document.getPage(0);
            double scale = dpi(first) / POINTS;
            PDRectangle box = first.getCropBox();
            boolean sideways = first.getRotation() % 180 != 0;
            EnumSet<Remark> remarks = EnumSet.noneOf(Remark.class);
            var root = document.getDocumentCatalog().getCOSObject();
            if (root.containsKey("OpenAction") || root.containsKey("AA")) {
                remarks.add(Remark.ACTIONS_IGNORED);
            }
            return new PictureHeader(
                    PictureKind.PDF,
                    side((sideways ? box.getHeight() : box.getWidth()) * scale),
                    side((sideways ? box.getWidth() : box.getHeight()) * scale),
                    pages,
                    Orientation.UPRIGHT,
                    8,
                    Colour.UNTOLD,
                    false,
                    remarks);
        } catch (RuntimeException fault) {
            throw new BrokenPicture(
                    PictureTrouble.BROKEN, "PDF: " + fault.getClass().getSimpleName(), fault);
        }
    }

    private static PDDocument open(Path file) throws IOException {
        try {
            return Loader.loadPDF(file.toFile(), "", IOUtils.createTempFileOnlyStreamCache());
        } catch (InvalidPasswordException locked) {
            throw new BrokenPicture(PictureTrouble.ENCRYPTED, "PDF", locked);
        } catch (IOException | RuntimeException | StackOverflowError fault) {
            throw new BrokenPicture(
                    PictureTrouble.BROKEN, "PDF: " + fault.getClass().getSimpleName(), fault);
        }
    }

    private static float dpi(PDPage page) {
        PDRectangle box = page.getCropBox();
        double area = (double) box.getWidth() * box.getHeight() / (POINTS * POINTS);
        return (float) (area > 0 ? Math.min(DPI, Math.sqrt(MOST_PIXELS / area)) : DPI);
    }

    /// As PDFRenderer rounds.
    private static int side(double pixels) {
        return (int) Math.max(Math.floor(pixels), 1);
    }

    @Override
    public int width() {
        return page.getWidth();
    }

    @Override
    public int height() {
        return page.getHeight();
    }

    @Override
    public int channels() {
        return 3;
    }

    @Override
    public void read(int y, int rows, byte[] into) {
        byte[] bgr = Srgb.colours(page.getSubimage(0, y, width(), rows), null);
        System.arraycopy(bgr, 0, into, 0, bgr.length);
    }

    @Override
    public void close() {
        page.flush();
    }
}
