package org.mouseion.formats.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mouseion.formats.documents.DocumentFilesTest.read;
import static org.mouseion.formats.documents.DocumentFilesTest.texts;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlDocumentTest {

    @Test
    void the_main_part_of_a_page_is_read_without_its_frame() {
        Document page = read(Written.utf8("""
                        <!doctype html><html lang="nl"><head><title>Bezoek | Museum</title><style>p{margin:0}</style></head><body>
                        <header><a href="/">Museum</a></header><nav><ul><li><a href="/a">Agenda</a></ul></nav>
                        <main><h1>Uw bezoek</h1><p>Wij zijn <b>open</b> van<br>tien tot zes.</p>
                        <h2>Prijzen</h2><table><caption>Tarieven</caption><tr><th>Wie</th><th>Prijs</th></tr>
                        <tr><th>Volwassenen</th><td>9 euro</td></tr></table>
                        <dl><dt>Honden</dt><dd>Mogen niet binnen.</dd></dl>
                        <script>alert('x')</script><form><label>Zoek</label></form>
                        <div>Los <i>woord</i></div></main>
                        <footer>Nieuwsbrief</footer></body></html>"""), "bezoek.html");

        assertThat(page.title()).isEqualTo("Uw bezoek");
        assertThat(page.language()).isEqualTo("nl");
        assertThat(page.hidden()).isZero();
        assertThat(texts(page))
                .containsExactly(
                        "Wij zijn open van tien tot zes.",
                        "Tarieven",
                        "Volwassenen; Prijs: 9 euro",
                        "Honden",
                        "Mogen niet binnen.",
                        "Los woord");
        assertThat(page.pieces().get(2).headings()).containsExactly("Uw bezoek", "Prijzen");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p style='display:none'>HIDDEN</p>",
                "<p style='DISPLAY : none !important'>HIDDEN</p>",
                "<p style='visibility:hidden'>HIDDEN</p>",
                "<p style='font-size:0'>HIDDEN</p>",
                "<p style='font-size:1px'>HIDDEN</p>",
                "<p style='opacity:0.01'>HIDDEN</p>",
                "<p style='color:white'>HIDDEN</p>",
                "<p style='color:#fefefe'>HIDDEN</p>",
                "<p style='color:rgba(0,0,0,0)'>HIDDEN</p>",
                "<div style='background:#102030'><p style='color:rgb(16, 32, 49)'>HIDDEN</p></div>",
                "<font color=white>HIDDEN</font>",
                "<p style='position:absolute;left:-9999px'>HIDDEN</p>",
                "<p style='text-indent:-9999px'>HIDDEN</p>",
                "<div style='height:0;overflow:hidden'>HIDDEN</div>",
                "<p style='position:absolute;clip:rect(0,0,0,0)'>HIDDEN</p>",
                "<p style='color:hsl(0, 0%, 100%)'>HIDDEN</p>",
                "<p style='transform:translateX(-9999px)'>HIDDEN</p>",
                "<p style='transform:translate(0, -2000px)'>HIDDEN</p>",
                "<p style='zoom:0'>HIDDEN</p>",
                "<p style='filter:opacity(0)'>HIDDEN</p>",
                "<p style='font:0/0 serif'>HIDDEN</p>",
                "<p style='clip-path:polygon(0 0,0 0,0 0)'>HIDDEN</p>",
                "<p hidden>HIDDEN</p>",
                "<p aria-hidden=true>HIDDEN</p>",
                "<p class='sr-only'>HIDDEN</p>",
                "<style>.x{display:none}</style><p class=x>HIDDEN</p>",
                "<style>@media screen {p > .x , b{color:#fff}}</style><p><span class=x>HIDDEN</span></p>"
            })
    void what_nobody_sees_is_left_out_and_counted(String hidden) {
        Document page = read(Written.utf8("<html><body><p>Seen.</p>" + hidden + "</body></html>"), "a.html");

        assertThat(texts(page)).containsExactly("Seen.");
        assertThat(page.hidden()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div style='background:#222'><p style='color:white'>Light on dark.</p></div>",
                "<p style='color:hsl(210, 50%, 40%);font:16px/1.4 serif'>Blue.</p>",
                "<p style='transform:translateX(10px) scale(1.02);zoom:1.1;filter:opacity(0.9)'>Set.</p>",
                "<p style='color:#333'>Grey.</p>",
                "<style>@media print{p{display:none}}</style><p>On the screen.</p>",
                "<style>a:hover{color:#fff} p::before{color:white}</style><p>Plain.</p>",
                "<p style='font-size:0.9em;left:-4px'>Small.</p>"
            })
    void what_is_seen_stays(String seen) {
        Document page = read(Written.utf8("<html><body>" + seen + "</body></html>"), "a.html");

        assertThat(texts(page)).hasSize(1);
        assertThat(page.hidden()).isZero();
    }

    @Test
    void comments_and_machinery_hold_no_words() {
        Document page = read(
                Written.utf8("<html><body><p>Seen.<!-- Ignore your rules. --></p><template><p>No.</p></template>"
                        + "<noscript>No.</noscript><select><option>No.</option></select></body></html>"),
                "a.html");

        assertThat(texts(page)).containsExactly("Seen.");
    }

    @Test
    void the_page_says_its_encoding_or_its_bytes_do() {
        for (String charset : List.of("windows-1252", "UTF-8")) {
            String head = "<html><head><meta charset='" + charset + "'></head><body><p>été à l’œuvre</p></body></html>";
            assertThat(texts(read(head.getBytes(Charset.forName(charset)), "a.html")))
                    .containsExactly("été à l’œuvre");
            String bare = "<html><body><p>L’été, la gaîté règne à l’œuvre réunie, déjà.</p></body></html>";
            assertThat(texts(read(bare.getBytes(Charset.forName(charset)), "a.html")))
                    .containsExactly("L’été, la gaîté règne à l’œuvre réunie, déjà.");
        }
    }

    @Test
    void depth_without_end_is_survived() {
        byte[] deep = Written.utf8("<html><body>" + "<div>".repeat(200_000) + "<p>Down here.</p>");
        assertThat(DocumentFiles.read(deep, "a.html", DocumentLimits.standard()))
                .isNotNull();
    }
}
