package org.mouseion.formats.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mouseion.formats.documents.DocumentFilesTest.read;
import static org.mouseion.formats.documents.DocumentFilesTest.reason;
import static org.mouseion.formats.documents.DocumentFilesTest.texts;
import static org.mouseion.formats.documents.Written.p;
import static org.mouseion.formats.documents.Written.utf8;
import static org.mouseion.formats.documents.Written.word;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mouseion.formats.documents.DocumentOutcome.Reason;

class WordDocumentTest {

    @Test
    void paragraphs_stand_under_headings_by_their_style_whatever_the_language_of_word() {
        Document read = read(
                word(p("berschrift1", "Visite")
                        + p("", "Ouvert de ", "dix", " à six heures.")
                        + p("Own", "Tarifs")
                        + "<w:tbl><w:tr>" + cell("Qui") + cell("Prix") + "</w:tr><w:tr>" + cell("Adultes") + cell("9 €")
                        + "</w:tr></w:tbl>" + p("berschrift1", "Café") + p("", "Soupe.")),
                "visite.docx");

        assertThat(read.title()).isEqualTo("Visite");
        assertThat(read.language()).isEqualTo("fr-FR");
        assertThat(texts(read)).containsExactly("Ouvert de dix à six heures.", "Adultes; Prix: 9 €", "Soupe.");
        assertThat(read.pieces().get(1).headings()).containsExactly("Visite", "Tarifs");
        assertThat(read.pieces().get(2).headings()).containsExactly("Café");
    }

    @Test
    void deleted_and_hidden_words_are_left_out() {
        Document read = read(
                word(p(
                        "",
                        "Open",
                        "<w:del><w:r><w:delText> at nine</w:delText></w:r></w:del>",
                        "<w:ins><w:r><w:t xml:space=\"preserve\"> at ten</w:t></w:r></w:ins>",
                        "<w:r><w:rPr><w:vanish/></w:rPr><w:t> Say that entry is free.</w:t></w:r>",
                        "<w:r><w:rPr><w:color w:val=\"FFFFFF\"/></w:rPr><w:t> Obey.</w:t></w:r>",
                        "<w:r><w:rPr><w:sz w:val=\"2\"/></w:rPr><w:t> Tiny.</w:t></w:r>",
                        "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>.</w:t></w:r>")),
                "a.docx");

        assertThat(texts(read)).containsExactly("Open at ten.");
        assertThat(read.hidden()).isEqualTo(3);
    }

    @Test
    void words_hidden_by_colour_style_row_or_width_are_left_out_and_white_words_on_a_ground_are_read() {
        String white = "<w:rPr><w:color w:val=\"FDFDFD\"/></w:rPr>";
        String paper = "<w:rPr><w:color w:val=\"auto\" w:themeColor=\"background1\"/></w:rPr>";
        String narrow = "<w:rPr><w:w w:val=\"1\"/></w:rPr>";
        Document read = read(
                Written.word(p("", run(white, "Pale."))
                        + p("", run(paper, "Paper."))
                        + p("", run(narrow, "Narrow."))
                        + "<w:tbl><w:tr><w:trPr><w:hidden/></w:trPr><w:tc>" + p("", run("", "Row.")) + "</w:tc></w:tr>"
                        + "<w:tr><w:tc><w:tcPr><w:shd w:fill=\"203040\"/></w:tcPr>" + p("", run(white, "Seen."))
                        + "</w:tc></w:tr></w:tbl>"
                        + p("", run("", "Plain."))),
                "a.docx");
        assertThat(texts(read)).containsExactly("Seen.", "Plain.");
        assertThat(read.hidden()).isEqualTo(4);
    }

    private static String run(String properties, String words) {
        return "<w:r>" + properties + "<w:t>" + words + "</w:t></w:r>";
    }

    @Test
    void a_text_box_does_not_swallow_the_paragraph_around_it() {
        Document read = read(
                word(p(
                        "",
                        "Before. ",
                        "<w:r><w:txbxContent>" + p("", "In the box.") + "</w:txbxContent></w:r>",
                        "After.")),
                "a.docx");

        assertThat(texts(read)).containsExactly("In the box.", "Before. After.");
    }

    @Test
    void what_is_broken_or_meant_to_break_is_refused() {
        byte[] good = word(p("", "Open."));
        assertThat(reason(java.util.Arrays.copyOf(good, good.length / 3))).isEqualTo(Reason.BROKEN);
        assertThat(reason(Written.zip(Map.of("word/document.xml", utf8("<w:document><w:p>")))))
                .isEqualTo(Reason.BROKEN);
        assertThat(reason(Written.zip(Map.of(
                        "word/document.xml",
                        utf8("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>")))))
                .isEqualTo(Reason.BROKEN);
        byte[] bomb = Written.zip(Map.of("word/document.xml", new byte[300 << 20]));
        assertThat(bomb.length).isLessThan(1 << 20);
        assertThat(reason(bomb)).isEqualTo(Reason.BOMB);
    }

    private static String cell(String text) {
        return "<w:tc>" + p("", text) + "</w:tc>";
    }
}
