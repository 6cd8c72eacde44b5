package org.mouseion.formats.pages.pagexml;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.mouseion.formats.pages.Line;
import org.mouseion.formats.pages.PageText;
import org.mouseion.formats.pages.Reading;
import org.mouseion.formats.pages.Region;
import org.mouseion.formats.pages.Word;
import org.mouseion.formats.pages.xml.Places;
import org.mouseion.formats.pages.xml.XmlOut;

/// Writes a page as PAGE XML of 2019-07-15. The format has one page a file.
public final class PageWriter {

    private static final String NAMESPACE = "http://schema.primaresearch.org/PAGE/gts/pagecontent/2019-07-15";

    private PageWriter() {}

    /// @param now that the file says it was written
    public static String write(PageText page, Instant now) {
        String time = now.truncatedTo(ChronoUnit.SECONDS).toString();
        XmlOut out = new XmlOut().open("PcGts", "xmlns", NAMESPACE);
        out.open("Metadata")
                .text("Creator", String.join("; ", page.madeBy()))
                .text("Created", time)
                .text("LastChange", time)
                .close();
        out.open(
                "Page",
                "imageFilename",
                page.picture(),
                "imageWidth",
                Integer.toString(page.width()),
                "imageHeight",
                Integer.toString(page.height()),
                "primaryLanguage",
                page.language());
        List<Region> regions = page.regions();
        if (!regions.isEmpty()) {
            out.open("ReadingOrder").open("OrderedGroup", "id", "order");
            for (int i = 0; i < regions.size(); i++) {
                out.empty("RegionRefIndexed", "index", Integer.toString(i), "regionRef", id(regions.get(i), i));
            }
            out.close().close();
        }
        for (int i = 0; i < regions.size(); i++) {
            region(out, regions.get(i), i);
        }
        return out.done();
    }

    private static String id(Region region, int number) {
        return region.id().isEmpty() ? "region_" + number : region.id();
    }

    private static void region(XmlOut out, Region region, int number) {
        String id = id(region, number);
        out.open("TextRegion", "id", id, "type", region.kind());
        out.empty("Coords", "points", Places.pairs(Places.around(region.outline(), region.box())));
        List<Line> lines = region.lines();
        for (int i = 0; i < lines.size(); i++) {
            line(out, lines.get(i), id + "_line_" + i);
        }
        out.close();
    }

    private static void line(XmlOut out, Line line, String number) {
        String id = line.id().isEmpty() ? number : line.id();
        out.open("TextLine", "id", id);
        out.empty("Coords", "points", Places.pairs(Places.around(line.outline(), line.box())));
        if (!line.baseline().isEmpty()) {
            out.empty("Baseline", "points", Places.pairs(line.baseline()));
        }
        List<Word> words = line.words();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            out.open("Word", "id", word.id().isEmpty() ? id + "_word_" + i : word.id());
            out.empty("Coords", "points", Places.pairs(word.box().corners()));
            readings(out, word.readings());
            out.close();
        }
        readings(
                out,
                !line.readings().isEmpty() || words.isEmpty() ? line.readings() : List.of(Reading.of(line.text())));
        out.close();
    }

    private static void readings(XmlOut out, List<Reading> readings) {
        for (int i = 0; i < readings.size(); i++) {
            Reading reading = readings.get(i);
            out.open(
                            "TextEquiv",
                            "index",
                            Integer.toString(i),
                            "conf",
                            reading.sureness().map(XmlOut::number).orElse(""))
                    .text("Unicode", reading.text())
                    .close();
        }
    }
}
