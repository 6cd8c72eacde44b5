package org.mouseion.formats.pages.alto;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mouseion.formats.pages.Box;
import org.mouseion.formats.pages.PageText;
import org.mouseion.formats.pages.PageText.Remark;
import org.mouseion.formats.pages.PagesTrouble;
import org.mouseion.formats.pages.Point;
import org.mouseion.formats.pages.Reading;
import org.mouseion.formats.pages.Word;
import org.mouseion.formats.pages.xml.Drafts.OfLine;
import org.mouseion.formats.pages.xml.Drafts.OfPage;
import org.mouseion.formats.pages.xml.Drafts.OfRegion;
import org.mouseion.formats.pages.xml.Drafts.OfWord;
import org.mouseion.formats.pages.xml.Drafts.Ranked;
import org.mouseion.formats.pages.xml.PageXml;
import org.mouseion.formats.pages.xml.XmlTrouble;

/// Reads ALTO 2.0 to 4.4 (Library of Congress), with or without its namespace.
///
/// A `String` that holds spaces is a whole line that nobody cut into words, as eScriptorium writes them.
public final class AltoReader {

    private final PageXml xml;
    private final List<OfPage> pages = new ArrayList<>();
    private final List<String> madeBy = new ArrayList<>();
    private final Map<String, String> tags = new HashMap<>();
    private String unit = "pixel";
    private String picture = "";

    private AltoReader(PageXml xml) {
        this.xml = xml;
    }

    /// @throws XmlTrouble where the file is not taken
    public static List<PageText> read(InputStream in) throws XmlTrouble {
        return new AltoReader(new PageXml(in)).pages();
    }

    private List<PageText> pages() throws XmlTrouble {
        while (xml.next()) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "MeasurementUnit" -> unit = xml.text().strip();
                    case "fileName" -> picture = xml.text().strip();
                    case "softwareName", "processingAgency", "processingStepDescription" -> said(xml.text());
                    case "OtherTag", "LayoutTag", "StructureTag", "RoleTag" ->
                        tags.put(xml.attribute("ID"), xml.attribute("LABEL"));
                    case "Page" -> page();
                    default -> {
                        // Descriptions of what is kept elsewhere.
                    }
                }
            }
        }
        return pages.stream().map(page -> page.page(madeBy)).toList();
    }

    private void said(String who) {
        if (!who.isBlank() && !madeBy.contains(who.strip())) {
            madeBy.add(who.strip());
        }
    }

    private void page() throws XmlTrouble {
        OfPage page = new OfPage();
        page.id = xml.attribute("ID");
        page.picture = picture;
        page.language = xml.attribute("LANG");
        page.width = side("WIDTH");
        page.height = side("HEIGHT");
        if (!unit.equals("pixel")) {
            page.remarks.add(Remark.OTHER_UNITS);
        }
        pages.add(page);
        while (xml.next()) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "TextBlock" -> block(page);
                    case "Illustration", "GraphicalElement" -> page.remarks.add(Remark.OTHER_REGIONS);
                    default -> {
                        // Margins, print space and composed blocks only hold others.
                    }
                }
            } else if (xml.name().equals("Page")) {
                break;
            }
        }
        if (xml.hadUnreadable()) {
            page.remarks.add(Remark.UNREADABLE_COORDINATES);
        }
    }

    private int side(String name) throws XmlTrouble {
        double side = xml.number(name).orElse(0.0);
        if (side < 0) {
            throw new XmlTrouble(PagesTrouble.NO_SIZE, xml.line(), name + " " + side);
        }
        return (int) Math.round(side);
    }

    private void block(OfPage page) throws XmlTrouble {
        OfRegion region = new OfRegion();
        region.id = xml.attribute("ID");
        region.kind = kind();
        region.box = box();
        styled(page);
        if (page.language.isEmpty()) {
            page.language = xml.attribute("LANG").isEmpty() ? xml.attribute("language") : xml.attribute("LANG");
        }
        page.regions.add(region);
        while (xml.next()) {
            if (xml.isStart()) {
                if (xml.name().equals("TextLine")) {
                    line(page, region);
                } else if (xml.name().equals("Polygon")) {
                    region.outline = xml.points("POINTS");
                }
            } else if (xml.name().equals("TextBlock")) {
                return;
            }
        }
    }

    /// The label of its first tag that has one, or its type.
    private String kind() {
        for (String tag : xml.attribute("TAGREFS").split("\\s+")) {
            String label = tags.getOrDefault(tag, "");
            if (!label.isEmpty()) {
                return label;
            }
        }
        return xml.attribute("TYPE");
    }

    private void line(OfPage page, OfRegion region) throws XmlTrouble {
        OfLine line = new OfLine();
        line.id = xml.attribute("ID");
        line.box = box();
        line.baseline = baseline(line.box);
        styled(page);
        region.lines.add(line);
        while (xml.next()) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "Polygon" -> line.outline = xml.points("POINTS");
                    case "String" -> word(page, line);
                    default -> {
                        // SP and HYP are told by the words.
                    }
                }
            } else if (xml.name().equals("TextLine")) {
                break;
            }
        }
        if (line.words.size() == 1 && isWholeLine(line.words.getFirst())) {
            line.readings.addAll(line.words.getFirst().readings);
            line.words.clear();
        }
    }

    private static boolean isWholeLine(OfWord word) {
        return word.readings.stream()
                .anyMatch(ranked -> ranked.reading().text().strip().indexOf(' ') > 0);
    }

    /// Points since 4.1; before, the height at which the whole line stands.
    private List<Point> baseline(Box box) {
        String written = xml.attribute("BASELINE").strip();
        if (written.isEmpty()) {
            return List.of();
        }
        if (written.matches("-?\\d+(?:\\.\\d+)?")) {
            return xml.number("BASELINE")
                    .map(y -> List.of(new Point(box.x(), (int) Math.round(y)), new Point(box.x() + box.width(), (int)
                            Math.round(y))))
                    .orElse(List.of());
        }
        return xml.points("BASELINE");
    }

    private void word(OfPage page, OfLine line) throws XmlTrouble {
        OfWord word = new OfWord();
        word.id = xml.attribute("ID");
        word.box = box();
        styled(page);
        add(word, xml.attribute("CONTENT"), xml.number("WC"));
        String part = xml.attribute("SUBS_TYPE");
        if (part.startsWith("HypPart") && !xml.attribute("SUBS_CONTENT").isEmpty()) {
            word.whole = new Word.Broken(xml.attribute("SUBS_CONTENT"), part.equals("HypPart1"));
        }
        line.words.add(word);
        while (xml.next()) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "ALTERNATIVE" -> {
                        Optional<Double> sureness = xml.number("WC");
                        add(word, xml.text(), sureness);
                    }
                    case "Glyph" -> glyph(page, word);
                    default -> {
                        // Shapes of words are their boxes.
                    }
                }
            } else if (xml.name().equals("String")) {
                return;
            }
        }
    }

    private static void add(OfWord word, String text, Optional<Double> sureness) {
        word.readings.add(new Ranked(
                word.readings.size(),
                sureness.map(sure -> Reading.of(text, sure)).orElse(Reading.of(text))));
    }

    private void glyph(OfPage page, OfWord word) throws XmlTrouble {
        page.remarks.add(Remark.LETTER_BOXES);
        List<Reading> letter = new ArrayList<>();
        letter.add(xml.number("GC")
                .map(sure -> Reading.of(xml.attribute("CONTENT"), sure))
                .orElse(Reading.of(xml.attribute("CONTENT"))));
        word.letters.add(letter);
        while (xml.next()) {
            if (xml.isStart() && xml.name().equals("Variant")) {
                String text = xml.attribute("CONTENT");
                letter.add(xml.number("VC").map(sure -> Reading.of(text, sure)).orElse(Reading.of(text)));
            } else if (!xml.isStart() && xml.name().equals("Glyph")) {
                return;
            }
        }
    }

    private void styled(OfPage page) {
        if (xml.has("STYLEREFS") || xml.has("STYLE")) {
            page.remarks.add(Remark.STYLES);
        }
    }

    private Box box() {
        double x = xml.number("HPOS").orElse(0.0);
        double y = xml.number("VPOS").orElse(0.0);
        double width = xml.number("WIDTH").orElse(0.0);
        double height = xml.number("HEIGHT").orElse(0.0);
        return new Box((int) Math.round(x), (int) Math.round(y), (int) Math.round(Math.max(0, width)), (int)
                Math.round(Math.max(0, height)));
    }
}
