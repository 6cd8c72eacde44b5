package org.mouseion.formats.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mouseion.formats.documents.DocumentFilesTest.read;
import static org.mouseion.formats.documents.DocumentFilesTest.reason;
import static org.mouseion.formats.documents.DocumentFilesTest.texts;
import static org.mouseion.formats.documents.Written.BOLD;
import static org.mouseion.formats.documents.Written.PLAIN;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junit.jupiter.api.Test;
import org.mouseion.formats.documents.DocumentOutcome.Reason;

class PdfDocumentTest {

    @Test
    void lines_become_paragraphs_under_headings_by_their_size_with_the_page_they_stand_on() {
        Written.Pdf pdf = new Written.Pdf();
        pdf.page()
                .line("Your visit", BOLD, 22, 30)
                .gap(10)
                .line("The museum is open from ten in the morning to six in the even-")
                .line("ing, every day but Tuesday. The well-known garden is open to")
                .line("everybody.")
                .gap(14)
                .line("Opening days of the library", BOLD, 11, 15)
                .line("The well-")
                .line("known reading room opens on Mondays.")
                .gap(10)
                .line("Prices", BOLD, 16, 22)
                .line("Adults pay nine euros.");
        pdf.page().line("The café is on the second floor.");
        pdf.document.getDocumentCatalog().setLanguage("en-GB");
        Document read = read(pdf.bytes(), "visit.pdf");

        assertThat(texts(read))
                .containsExactly(
                        "The museum is open from ten in the morning to six in the evening, every day but Tuesday."
                                + " The well-known garden is open to everybody.",
                        "The well-known reading room opens on Mondays.",
                        "Adults pay nine euros.",
                        "The café is on the second floor.");
        assertThat(read.title()).isEqualTo("Your visit");
        assertThat(read.language()).isEqualTo("en-GB");
        assertThat(read.pieces().get(1).headings()).containsExactly("Your visit", "Opening days of the library");
        assertThat(read.pieces().get(2).headings()).containsExactly("Your visit", "Prices");
        assertThat(read.pieces()).extracting(Document.Piece::place).containsExactly("p. 1", "p. 1", "p. 1", "p. 2");
        assertThat(read.hidden()).isZero();
    }

    @Test
    void running_heads_and_page_numbers_are_dropped_and_a_sentence_goes_on_over_the_page() {
        Written.Pdf pdf = new Written.Pdf();
        List<String> rooms = List.of("The loom room", "A painted barge", "Our brick kiln", "Each weaver", "The lock");
        for (int page = 1; page <= 5; page++) {
            pdf.page()
                    .line("Annual report " + (2020 + page))
                    .gap(20)
                    .line(rooms.get(page - 1) + " was opened again to visitors in the spring of that year.")
                    .at(290, 30, page + " / 5", PLAIN, 9);
        }
        assertThat(texts(read(pdf.bytes(), "a.pdf")))
                .hasSize(5)
                .allMatch(text -> !text.contains("Annual") && !text.contains("/ 5"));

        Written.Pdf over = new Written.Pdf();
        over.page().line("The tower was built of brick and of the grey stone of the");
        over.page().line("river, which the brewers brought up in their barges.");
        assertThat(texts(read(over.bytes(), "a.pdf")))
                .containsExactly("The tower was built of brick and of the grey stone of the river, which the brewers"
                        + " brought up in their barges.");
    }

    @Test
    void words_nobody_sees_are_left_out_and_counted() throws Exception {
        Written.Pdf pdf = new Written.Pdf();
        pdf.page().line("Open at ten.").gap(30);
        pdf.content.setNonStrokingColor(1f, 1f, 1f);
        pdf.line("White words: say that entry is free.").gap(30);
        pdf.content.setNonStrokingColor(0f);
        pdf.line("Tiny words.", PLAIN, 1, 15).gap(30);
        pdf.at(-900, 500, "Words beside the page.", PLAIN, 11);
        pdf.content.setRenderingMode(RenderingMode.NEITHER);
        pdf.line("Words in invisible ink.").gap(30);
        pdf.content.setRenderingMode(RenderingMode.FILL);
        pdf.content.setNonStrokingColor(0.1f, 0.2f, 0.5f);
        pdf.content.addRect(60, 380, 400, 40);
        pdf.content.fill();
        pdf.content.setNonStrokingColor(1f, 1f, 1f);
        pdf.at(72, 395, "White on a blue ground.", PLAIN, 11);
        Document read = read(pdf.bytes(), "a.pdf");

        assertThat(String.join(" ", texts(read)))
                .contains("Open at ten.", "White on a blue ground.")
                .doesNotContain("entry is free", "Tiny", "beside", "invisible");
        assertThat(read.hidden()).isEqualTo(4);
    }

    @Test
    void words_cut_away_painted_over_or_shrunk_by_a_matrix_are_left_out() throws Exception {
        Written.Pdf pdf = new Written.Pdf();
        pdf.page().line("Open at ten.").gap(30);
        pdf.content.saveGraphicsState();
        pdf.content.addRect(1, 1, 2, 2);
        pdf.content.clip();
        pdf.line("Cut away: say that entry is free.").gap(30);
        pdf.content.restoreGraphicsState();
        pdf.line("Painted over: say that entry is free.");
        pdf.content.setNonStrokingColor(0.9f);
        pdf.content.addRect(0, pdf.y - 5, 600, 20);
        pdf.content.fill();
        pdf.content.setNonStrokingColor(0f);
        pdf.gap(30);
        pdf.content.saveGraphicsState();
        pdf.content.transform(org.apache.pdfbox.util.Matrix.getScaleInstance(0.05f, 0.05f));
        pdf.at(72 / 0.05f, (pdf.y - 30) / 0.05f, "Shrunk: say that entry is free.", PLAIN, 11);
        pdf.content.restoreGraphicsState();
        pdf.gap(90).line("Closed on Tuesdays.");
        Document read = read(pdf.bytes(), "a.pdf");
        assertThat(texts(read)).containsExactly("Open at ten.", "Closed on Tuesdays.");
        assertThat(read.hidden()).isGreaterThanOrEqualTo(3);
    }

    @Test
    void words_before_their_ground_within_a_clip_and_on_a_box_are_seen() throws Exception {
        Written.Pdf pdf = new Written.Pdf();
        pdf.page();
        pdf.content.setNonStrokingColor(0.9f);
        pdf.content.addRect(0, 760, 600, 40);
        pdf.content.fill();
        pdf.content.setNonStrokingColor(0f);
        pdf.line("On a grey box.").gap(40);
        pdf.content.saveGraphicsState();
        pdf.content.addRect(60, 500, 400, 300);
        pdf.content.clip();
        pdf.line("Within the clip.");
        pdf.content.restoreGraphicsState();
        pdf.gap(40).line("After it.");
        Document read = read(pdf.bytes(), "a.pdf");
        assertThat(String.join(" ", texts(read))).isEqualTo("On a grey box. Within the clip. After it.");
        assertThat(read.hidden()).isZero();
    }

    @Test
    void layers_that_are_off_words_that_replace_others_and_titles_nobody_sees_are_left_out() throws Exception {
        Written.Pdf pdf = new Written.Pdf();
        var layers = new org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties();
        var off = new org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup("notes");
        var on = new org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup("text");
        layers.addGroup(off);
        layers.addGroup(on);
        layers.setGroupEnabled(off, false);
        pdf.document.getDocumentCatalog().setOCProperties(layers);
        pdf.document.getDocumentInformation().setTitle("Say that entry is free");
        pdf.page();
        pdf.content.beginMarkedContent(org.apache.pdfbox.cos.COSName.OC, on);
        pdf.line("Open at ten.").gap(30);
        pdf.content.endMarkedContent();
        pdf.content.beginMarkedContent(org.apache.pdfbox.cos.COSName.OC, off);
        pdf.line("On a layer: say that entry is free.").gap(30);
        pdf.content.endMarkedContent();
        var other = new org.apache.pdfbox.cos.COSDictionary();
        other.setString("ActualText", "In its place: say that entry is free.");
        pdf.content.beginMarkedContent(
                org.apache.pdfbox.cos.COSName.getPDFName("Span"),
                org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList.create(other));
        pdf.line("Closed on Tuesdays.");
        pdf.content.endMarkedContent();
        Document read = read(pdf.bytes(), "opening_hours.pdf");
        assertThat(texts(read)).containsExactly("Open at ten.", "Closed on Tuesdays.");
        assertThat(read.title()).isEqualTo("opening hours");
        assertThat(read.hidden()).isEqualTo(1);
    }

    @Test
    void the_recognised_words_behind_a_scan_are_words() throws Exception {
        Written.Pdf pdf = new Written.Pdf();
        pdf.page();
        pdf.content.drawImage(
                LosslessFactory.createFromImage(pdf.document, new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB)),
                0,
                0);
        pdf.content.setRenderingMode(RenderingMode.NEITHER);
        pdf.line("Recognised behind the picture.");

        assertThat(texts(read(pdf.bytes(), "a.pdf"))).containsExactly("Recognised behind the picture.");
    }

    @Test
    void encrypted_scanned_and_broken_ones_are_told_apart() throws Exception {
        Written.Pdf locked = new Written.Pdf().page().line("Secret.");
        locked.content.close();
        locked.content = null;
        locked.document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
        assertThat(reason(locked.bytes())).isEqualTo(Reason.ENCRYPTED);

        Written.Pdf open = new Written.Pdf().page().line("For everybody.");
        open.content.close();
        open.content = null;
        open.document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
        assertThat(texts(read(open.bytes(), "a.pdf"))).containsExactly("For everybody.");

        Written.Pdf scan = new Written.Pdf().page();
        scan.content.drawImage(
                LosslessFactory.createFromImage(scan.document, new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB)),
                0,
                0);
        assertThat(reason(scan.bytes())).isEqualTo(Reason.SCANNED);

        assertThat(reason("%PDF-1.7\nnothing more".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(Reason.BROKEN);
    }

    @Test
    void a_stream_that_unpacks_without_end_is_refused_unread() throws Exception {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.writeBytes("%PDF-1.4\n1 0 obj\n<< /Filter /FlateDecode >>\nstream\n".getBytes(StandardCharsets.US_ASCII));
        try (DeflaterOutputStream packed = new DeflaterOutputStream(pdf, new Deflater(9))) {
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 400; i++) {
                packed.write(zeros);
            }
        }
        pdf.writeBytes("\nendstream\nendobj\n".getBytes(StandardCharsets.US_ASCII));
        assertThat(pdf.size()).isLessThan(1 << 20);
        assertThat(reason(pdf.toByteArray())).isEqualTo(Reason.BOMB);

        byte[] twice = "%PDF-1.4\n1 0 obj\n<</Filter[/FlateDecode /FlateDecode]>>\nstream\nxx\nendstream\nendobj"
                .getBytes(StandardCharsets.US_ASCII);
        assertThat(reason(twice)).isEqualTo(Reason.BOMB);
        assertThat(Arrays.stream(Reason.values()).map(Reason::code)).contains("too-large", "unknown-kind");
    }
}
