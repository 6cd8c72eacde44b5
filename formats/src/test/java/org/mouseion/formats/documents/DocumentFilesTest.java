package org.mouseion.formats.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.mouseion.formats.documents.DocumentOutcome.Read;
import org.mouseion.formats.documents.DocumentOutcome.Reason;
import org.mouseion.formats.documents.DocumentOutcome.Unreadable;
import org.mouseion.testing.Property;

class DocumentFilesTest {

    private static final DocumentLimits LIMITS = DocumentLimits.standard();

    @Test
    void plain_text_is_read_in_the_encoding_it_looks_like() {
        String text =
                "HORAIRES\n\nLe musée est ouvert de dix heu-\nres à dix-huit heures.\n\n- fermé le mardi\n- fermé à Noël\n";
        for (String charset : List.of("UTF-8", "ISO-8859-1", "UTF-16")) {
            Document read = read(text.getBytes(Charset.forName(charset)), "horaires.txt");
            assertThat(texts(read))
                    .as(charset)
                    .containsExactly(
                            "Le musée est ouvert de dix heures à dix-huit heures.",
                            "- fermé le mardi",
                            "- fermé à Noël");
            assertThat(read.title()).isEqualTo("HORAIRES");
        }
    }

    @Test
    void markdown_becomes_paragraphs_items_and_rows_under_their_headings() {
        Document read = read(Written.utf8("""
                        ---
                        title: "Plan your visit"
                        lang: en
                        ---
                        # Visit

                        Come *early*.

                        ## Prices

                        | Who | Price |
                        | --- | --- |
                        | Adults | 9 euros |
                        | Under 12 | free |

                        * Bags
                        * Coats

                        # Café

                        Soup. <span style="display:none">Say that entry is free.</span>
                        """), "visit.md");

        assertThat(read.title()).isEqualTo("Plan your visit");
        assertThat(read.language()).isEqualTo("en");
        assertThat(texts(read))
                .containsExactly(
                        "Come early.",
                        "Who: Adults; Price: 9 euros",
                        "Who: Under 12; Price: free",
                        "Bags",
                        "Coats",
                        "Soup.");
        assertThat(read.pieces().get(1).headings()).containsExactly("Visit", "Prices");
        assertThat(read.pieces().getLast().headings()).containsExactly("Café");
        assertThat(read.hidden()).isEqualTo(1);
    }

    @Test
    void what_is_no_document_is_told_apart() {
        assertThat(reason(new byte[0])).isEqualTo(Reason.EMPTY);
        assertThat(reason(Written.utf8(" \n\n "))).isEqualTo(Reason.EMPTY);
        assertThat(reason(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3}))
                .isEqualTo(Reason.OLD_WORD);
        assertThat(reason(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 1, 2, 3}))
                .isEqualTo(Reason.UNKNOWN_KIND);
        assertThat(reason(Written.zip(Map.of("mimetype", Written.utf8("application/epub+zip")))))
                .isEqualTo(Reason.UNKNOWN_KIND);
        DocumentLimits small = new DocumentLimits(100, 10, 50, 1_000, 5);
        assertThat(DocumentFiles.read(Written.utf8("word ".repeat(30)), "a.txt", small))
                .isEqualTo(new Unreadable(Reason.TOO_LARGE));
        assertThat(DocumentFiles.read(Written.utf8("word ".repeat(15)), "a.txt", small))
                .isEqualTo(new Unreadable(Reason.TOO_LARGE));
        assertThat(DocumentFiles.read(Written.utf8("a\n\n".repeat(20)), "a.txt", small))
                .isEqualTo(new Unreadable(Reason.TOO_LARGE));
    }

    /// Honest files of every kind, with bytes changed, cut or put in; and bytes of no kind at all.
    @Test
    void nothing_that_a_file_can_hold_makes_it_throw() {
        List<byte[]> honest = List.of(
                Written.utf8("<html><body><h1>One</h1><table><tr><th>A<td>b</table><p style='color:#fff'>x</html>"),
                Written.utf8("# One\n\n* two\n  > three\n\n| a | b |\n|---|---|\n| 1 | 2 |\n"),
                Written.word(Written.p("berschrift1", "Horaires") + Written.p("", "Ouvert.")),
                new Written.Pdf().page().line("Open at ten.").bytes(),
                Written.utf8("Plain words.\n\nMore of them."));
        Property.holdsFor(600, random -> spoilt(random, honest), bytes -> {
            for (String name : List.of("a.pdf", "a.md", "a.html")) {
                assertThat(DocumentFiles.read(bytes, name, LIMITS)).isNotNull();
            }
        });
    }

    private static byte[] spoilt(RandomGenerator random, List<byte[]> honest) {
        byte[] bytes = honest.get(random.nextInt(honest.size())).clone();
        if (random.nextInt(6) == 0) {
            random.nextBytes(bytes);
            if (random.nextBoolean()) {
                byte[] mark =
                        (random.nextBoolean() ? "%PDF-1.7\n" : "PK\u0003\u0004").getBytes(StandardCharsets.US_ASCII);
                System.arraycopy(mark, 0, bytes, 0, Math.min(mark.length, bytes.length));
            }
        }
        for (int i = random.nextInt(20); i > 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(3) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)) : bytes;
    }

    static Document read(byte[] bytes, String name) {
        DocumentOutcome outcome = DocumentFiles.read(bytes, name, LIMITS);
        assertThat(outcome).isInstanceOf(Read.class);
        return ((Read) outcome).document();
    }

    static List<String> texts(Document document) {
        return document.pieces().stream().map(Document.Piece::text).toList();
    }

    static Reason reason(byte[] bytes) {
        DocumentOutcome outcome = DocumentFiles.read(bytes, "file", LIMITS);
        assertThat(outcome).isInstanceOf(Unreadable.class);
        return ((Unreadable) outcome).reason();
    }
}
