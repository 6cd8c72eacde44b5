package org.mouseion.formats.pages.tei;

import java.util.List;
import org.mouseion.formats.pages.Line;
import org.mouseion.formats.pages.PageText;
import org.mouseion.formats.pages.Region;
import org.mouseion.formats.pages.xml.Places;
import org.mouseion.formats.pages.xml.XmlOut;

/// Writes pages as TEI P5: the places in `facsimile`, the text in `body`, bound by `@facs` (chapter 11.1 and 11.2).
public final class TeiWriter {

    private TeiWriter() {}

    /// @param title  of the whole
    /// @param source what was read, in a sentence
    public static String write(String title, String source, List<PageText> pages) {
        XmlOut out = new XmlOut().open("TEI", "xmlns", "http://www.tei-c.org/ns/1.0");
        out.open("teiHeader").open("fileDesc");
        out.open("titleStmt").text("title", title);
        pages.stream()
                .flatMap(page -> page.madeBy().stream())
                .distinct()
                .forEach(maker -> out.open("respStmt")
                        .text("resp", "read by")
                        .text("name", maker)
                        .close());
        out.close();
        out.open("publicationStmt").text("p", title).close();
        out.open("sourceDesc").text("p", source).close();
        out.close().close();
        out.open("facsimile");
        for (int i = 0; i < pages.size(); i++) {
            surface(out, pages.get(i), i + 1);
        }
        out.close();
        out.open("text").open("body");
        for (int i = 0; i < pages.size(); i++) {
            text(out, pages.get(i), i + 1);
        }
        return out.done();
    }

    private static void surface(XmlOut out, PageText page, int number) {
        out.open(
                "surface",
                "xml:id",
                "f" + number,
                "ulx",
                "0",
                "uly",
                "0",
                "lrx",
                Integer.toString(page.width()),
                "lry",
                Integer.toString(page.height()));
        out.empty("graphic", "url", page.picture());
        int line = 0;
        for (Region region : page.regions()) {
            for (Line each : region.lines()) {
                out.empty(
                        "zone",
                        "xml:id",
                        "f" + number + "l" + ++line,
                        "type",
                        "line",
                        "points",
                        Places.pairs(Places.around(each.outline(), each.box())));
            }
        }
        out.close();
    }

    private static void text(XmlOut out, PageText page, int number) {
        out.empty("pb", "n", Integer.toString(number), "facs", "#f" + number);
        int line = 0;
        for (Region region : page.regions()) {
            out.open("ab", "type", region.kind());
            for (Line each : region.lines()) {
                line++;
                if (each.isRead()) {
                    out.empty("lb", "facs", "#f" + number + "l" + line);
                    out.text("seg", each.text());
                }
            }
            out.close();
        }
    }
}
