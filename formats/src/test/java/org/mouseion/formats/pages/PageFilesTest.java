package org.mouseion.formats.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mouseion.formats.pages.PageText.Remark;
import org.mouseion.formats.pages.PagesOutcome.Read;
import org.mouseion.formats.pages.alto.AltoWriter;
import org.mouseion.formats.pages.pagexml.PageWriter;
import org.mouseion.formats.pages.tei.TeiWriter;
import org.mouseion.testing.Property;

class PageFilesTest {

    static PagesOutcome outcome(String file) {
        try {
            return PageFiles.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    private static PageText only(String file, PageKind kind) {
        PagesOutcome outcome = outcome(file);
        assertThat(outcome).isInstanceOf(Read.class);
        Read read = (Read) outcome;
        assertThat(read.kind()).isEqualTo(kind);
        assertThat(read.pages()).hasSize(1);
        return read.pages().getFirst();
    }

    @Test
    void what_is_written_as_alto_is_read_back_the_same() {
        Property.holdsFor(300, MadePages::anyWithBroken, page -> {
            PageText back = only(AltoWriter.write(List.of(page)), PageKind.ALTO);
            assertThat(back.regions()).isEqualTo(page.regions());
            assertThat(back.width()).isEqualTo(page.width());
            assertThat(back.picture()).isEqualTo(page.picture());
            assertThat(back.language()).isEqualTo(page.language());
            assertThat(back.madeBy()).isEqualTo(page.madeBy());
        });
    }

    @Test
    void what_is_written_as_page_xml_is_read_back_the_same() {
        Property.holdsFor(300, MadePages::any, page -> {
            PageText back = only(PageWriter.write(page, Instant.EPOCH), PageKind.PAGE);
            assertThat(back).isEqualTo(page);
        });
    }

    @Test
    void tei_binds_every_line_that_was_read_to_its_place() {
        Property.holdsFor(100, MadePages::any, page -> {
            String tei = TeiWriter.write("Letters", "A box of letters.", List.of(page));
            long lines = page.lines().count();
            assertThat(count(tei, "<zone ")).isEqualTo(lines);
            assertThat(count(tei, "<lb "))
                    .isEqualTo(page.lines().filter(Line::isRead).count());
        });
    }

    private static int count(String text, String what) {
        return (text.length() - text.replace(what, "").length()) / what.length();
    }

    @Test
    void alternatives_of_alto_stand_behind_the_best_with_their_surenesses() {
        PageText page = only("""
                <alto xmlns="http://www.loc.gov/standards/alto/ns-v2#"><Layout><Page ID="p" WIDTH="100" HEIGHT="80">
                <PrintSpace><ComposedBlock><TextBlock ID="b" LANG="fr"><TextLine BASELINE="30" HPOS="5" WIDTH="40">
                <String HPOS="5" VPOS="10" WIDTH="20" HEIGHT="12" CONTENT="estoit" WC="0.7" SUBS_TYPE="HypPart1"
                 SUBS_CONTENT="estoitent"><ALTERNATIVE WC="0.2">eftoit</ALTERNATIVE><ALTERNATIVE>cstoit</ALTERNATIVE></String>
                <SP/><String CONTENT="la"/><HYP CONTENT="-"/></TextLine></TextBlock></ComposedBlock></PrintSpace></Page></Layout></alto>
                """, PageKind.ALTO);
        Word first = page.words().findFirst().orElseThrow();
        assertThat(first.readings())
                .containsExactly(Reading.of("estoit", .7), Reading.of("eftoit", .2), Reading.of("cstoit"));
        assertThat(first.whole()).isEqualTo(new Word.Broken("estoitent", true));
        assertThat(first.box()).isEqualTo(new Box(5, 10, 20, 12));
        assertThat(page.language()).isEqualTo("fr");
        assertThat(page.lines().findFirst().orElseThrow().baseline())
                .containsExactly(new Point(5, 30), new Point(45, 30));
        assertThat(page.text()).isEqualTo("estoit la");
    }

    @Test
    void variants_of_letters_become_readings_of_the_word_best_first() {
        PageText page = only("""
                <alto><Layout><Page WIDTH="9" HEIGHT="9"><TextBlock><TextLine><String CONTENT="fol" WC="0.5">
                <Glyph CONTENT="f" GC="0.6"><Variant CONTENT="s" VC="0.4"/></Glyph><Glyph CONTENT="o" GC="0.9">
                <Variant CONTENT="e" VC="0.1"/></Glyph><Glyph CONTENT="l" GC="1"/></String></TextLine></TextBlock></Page></Layout></alto>
                """, PageKind.ALTO);
        assertThat(page.words().findFirst().orElseThrow().readings())
                .extracting(Reading::text)
                .containsExactly("fol", "sol", "fel", "sel");
        assertThat(page.remarks()).contains(Remark.LETTER_BOXES);
    }

    @Test
    void millimetres_are_told_and_brought_to_a_picture() {
        PageText page = only("""
                <alto><Description><MeasurementUnit>mm10</MeasurementUnit></Description><Layout><Page WIDTH="2100"
                 HEIGHT="2970"><TextBlock HPOS="210" VPOS="297" WIDTH="420" HEIGHT="100"/></Page></Layout></alto>
                """, PageKind.ALTO);
        assertThat(page.remarks()).containsExactly(Remark.OTHER_UNITS);
        PageText fitted = page.fittedTo(2480, 3508);
        assertThat(fitted.regions().getFirst().box()).isEqualTo(new Box(248, 351, 496, 118));
        assertThat(fitted.remarks()).isEmpty();
    }

    @Test
    void page_xml_is_put_into_its_reading_order_and_ranked_by_its_index() {
        PageText page = only("""
                <PcGts xmlns="http://schema.primaresearch.org/PAGE/gts/pagecontent/2013-07-15"><Metadata><Creator>An archive</Creator>
                </Metadata><Page imageFilename="f.tif" imageWidth="1000" imageHeight="900"><ReadingOrder><OrderedGroup id="g">
                <RegionRefIndexed index="0" regionRef="two"/><RegionRefIndexed index="1" regionRef="one"/></OrderedGroup></ReadingOrder>
                <TextRegion id="one" type="paragraph"><Coords points="0,0 10,0 10,10"/><TextLine id="a" custom="readingOrder {index:1;}">
                <Coords points="0,0 9,0 9,9"/><TextEquiv index="1" conf="0.3"><Unicode>ander</Unicode></TextEquiv><TextEquiv index="0" conf="0.6">
                <Unicode>onder de brug</Unicode></TextEquiv></TextLine><TextLine id="b" custom="readingOrder {index:0;}"><Coords points="0,0 9,0 9,9"/>
                <TextEquiv><Unicode>eerst</Unicode></TextEquiv></TextLine></TextRegion>
                <TextRegion id="two" custom="structure {type:marginalia;}"><Coords><Point x="1" y="2"/><Point x="5" y="2"/><Point x="5" y="8"/></Coords>
                </TextRegion><TableRegion/></Page></PcGts>
                """, PageKind.PAGE);
        assertThat(page.regions()).extracting(Region::id).containsExactly("two", "one");
        assertThat(page.regions().getFirst().kind()).isEqualTo("marginalia");
        assertThat(page.regions().getFirst().box()).isEqualTo(new Box(1, 2, 4, 6));
        List<Line> lines = page.regions().getLast().lines();
        assertThat(lines).extracting(Line::id).containsExactly("b", "a");
        assertThat(lines.getLast().readings())
                .containsExactly(Reading.of("onder de brug", .6), Reading.of("ander", .3));
        assertThat(page.remarks()).containsExactly(Remark.OTHER_REGIONS);
        assertThat(page.madeBy()).containsExactly("An archive");
    }

    @Test
    void hocr_keeps_boxes_surenesses_and_alternatives() {
        PageText page = only("""
                <!DOCTYPE html><html><head><meta name="ocr-system" content="some reader 5"></head><body>
                <div class="ocr_page" title='image "p 1.png"; bbox 0 0 600 800; ppageno 0'><div class="ocr_carea" id="c" title="bbox 10 10 500 90">
                <span class="ocr_line" title="bbox 10 10 500 40; baseline 0 -5"><span class="ocrx_word" title="bbox 10 10 90 40; x_wconf 93">Roi</span>
                <span class="ocrx_word" title="bbox 100 10 190 40; x_wconf 41"><span class="alternatives"><ins class="alt">Jean</ins><del class="alt" title="nlp 1.2">Jcan</del></span></span>
                </span></div></div></body></html>
                """, PageKind.HOCR);
        assertThat(page.width()).isEqualTo(600);
        assertThat(page.picture()).isEqualTo("p 1.png");
        assertThat(page.text()).isEqualTo("Roi Jean");
        Word second = page.words().skip(1).findFirst().orElseThrow();
        assertThat(second.box()).isEqualTo(new Box(100, 10, 90, 30));
        assertThat(second.readings()).extracting(Reading::text).containsExactly("Jean", "Jcan");
        assertThat(second.readings().getFirst().sureness()).contains(.41);
        assertThat(page.madeBy()).containsExactly("some reader 5");
    }

    @Test
    void plain_text_has_lines_and_form_feeds_between_pages() {
        Read read = (Read) outcome("Premier feuillet\n\nseconde ligne\fSecond feuillet\n");
        assertThat(read.kind()).isEqualTo(PageKind.TEXT);
        assertThat(read.pages())
                .extracting(PageText::text)
                .containsExactly("Premier feuillet\nseconde ligne", "Second feuillet");
    }
}
