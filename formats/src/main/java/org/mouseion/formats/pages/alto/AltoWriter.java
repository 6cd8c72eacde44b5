package org.mouseion.formats.pages.alto;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mouseion.formats.pages.Box;
import org.mouseion.formats.pages.Line;
import org.mouseion.formats.pages.PageText;
import org.mouseion.formats.pages.Reading;
import org.mouseion.formats.pages.Region;
import org.mouseion.formats.pages.Word;
import org.mouseion.formats.pages.xml.Places;
import org.mouseion.formats.pages.xml.XmlOut;

/// Writes pages as ALTO 4.4. All in one file share a picture's name, as the format has it.
public final class AltoWriter {

    private static final String NAMESPACE = "http://www.loc.gov/standards/alto/ns-v4#";

    private AltoWriter() {}

    public static String write(List<PageText> pages) {
        XmlOut out = new XmlOut().open("alto", "xmlns", NAMESPACE, "SCHEMAVERSION", "4.4");
        Map<String, String> tags = tags(pages);
        description(out, pages);
        if (!tags.isEmpty()) {
            out.open("Tags");
            tags.forEach((label, id) -> out.empty("OtherTag", "ID", id, "LABEL", label));
            out.close();
        }
        out.open("Layout");
        for (int i = 0; i < pages.size(); i++) {
            page(out, pages.get(i), i, tags);
        }
        return out.done();
    }

    private static void description(XmlOut out, List<PageText> pages) {
        out.open("Description").text("MeasurementUnit", "pixel");
        if (!pages.isEmpty() && !pages.getFirst().picture().isEmpty()) {
            out.open("sourceImageInformation")
                    .text("fileName", pages.getFirst().picture())
                    .close();
        }
        if (!pages.isEmpty()) {
            int number = 0;
            for (String maker : pages.getFirst().madeBy()) {
                out.open("Processing", "ID", "made_" + number++)
                        .open("processingSoftware")
                        .text("softwareName", maker)
                        .close()
                        .close();
            }
        }
        out.close();
    }

    private static Map<String, String> tags(List<PageText> pages) {
        Map<String, String> tags = new LinkedHashMap<>();
        pages.stream()
                .flatMap(page -> page.regions().stream())
                .map(Region::kind)
                .filter(kind -> !kind.isEmpty())
                .forEach(kind -> tags.putIfAbsent(kind, "kind_" + tags.size()));
        return tags;
    }

    private static void page(XmlOut out, PageText page, int number, Map<String, String> tags) {
        String id = page.id().isEmpty() ? "page_" + number : page.id();
        String width = page.width() > 0 ? Integer.toString(page.width()) : "";
        String height = page.height() > 0 ? Integer.toString(page.height()) : "";
        out.open(
                "Page",
                "ID",
                id,
                "PHYSICAL_IMG_NR",
                Integer.toString(number),
                "WIDTH",
                width,
                "HEIGHT",
                height,
                "LANG",
                page.language());
        out.open("PrintSpace", "HPOS", "0", "VPOS", "0", "WIDTH", width, "HEIGHT", height);
        for (Region region : page.regions()) {
            open(out, "TextBlock", region.id(), region.box(), "TAGREFS", tags.getOrDefault(region.kind(), ""));
            shape(out, region.outline());
            region.lines().forEach(line -> line(out, line));
            out.close();
        }
        out.close().close();
    }

    private static void line(XmlOut out, Line line) {
        open(out, "TextLine", line.id(), line.box(), "BASELINE", Places.pairs(line.baseline()));
        shape(out, line.outline());
        if (!line.readings().isEmpty()) {
            word(out, new Word("", line.box(), line.readings(), null));
        } else {
            for (int i = 0; i < line.words().size(); i++) {
                if (i > 0) {
                    out.empty("SP");
                }
                word(out, line.words().get(i));
            }
        }
        out.close();
    }

    private static void word(XmlOut out, Word word) {
        Reading best = word.readings().getFirst();
        Word.Broken whole = word.whole();
        String[] more = {
            "CONTENT",
            best.text(),
            "WC",
            best.sureness().map(XmlOut::number).orElse(""),
            "SUBS_TYPE",
            whole == null ? "" : whole.first() ? "HypPart1" : "HypPart2",
            "SUBS_CONTENT",
            whole == null ? "" : whole.word()
        };
        open(out, "String", word.id(), word.box(), more);
        word.readings().stream()
                .skip(1)
                .forEach(other -> out.text(
                        "ALTERNATIVE",
                        other.text(),
                        "WC",
                        other.sureness().map(XmlOut::number).orElse("")));
        out.close();
    }

    private static void shape(XmlOut out, List<org.mouseion.formats.pages.Point> outline) {
        if (!outline.isEmpty()) {
            out.open("Shape").empty("Polygon", "POINTS", Places.pairs(outline)).close();
        }
    }

    private static void open(XmlOut out, String name, String id, Box box, String... more) {
        String[] all = new String[10 + more.length];
        String[] first = {
            "ID", id,
            "HPOS", Integer.toString(box.x()),
            "VPOS", Integer.toString(box.y()),
            "WIDTH", Integer.toString(box.width()),
            "HEIGHT", Integer.toString(box.height())
        };
        System.arraycopy(first, 0, all, 0, 10);
        System.arraycopy(more, 0, all, 10, more.length);
        out.open(name, all);
    }
}
