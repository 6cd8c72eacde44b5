package org.mouseion.formats.pages.pagexml;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mouseion.formats.pages.Box;
import org.mouseion.formats.pages.PageText;
import org.mouseion.formats.pages.PageText.Remark;
import org.mouseion.formats.pages.PagesTrouble;
import org.mouseion.formats.pages.Point;
import org.mouseion.formats.pages.Reading;
import org.mouseion.formats.pages.xml.Drafts.OfLine;
import org.mouseion.formats.pages.xml.Drafts.OfPage;
import org.mouseion.formats.pages.xml.Drafts.OfRegion;
import org.mouseion.formats.pages.xml.Drafts.OfWord;
import org.mouseion.formats.pages.xml.Drafts.Ranked;
import org.mouseion.formats.pages.xml.PageXml;
import org.mouseion.formats.pages.xml.XmlTrouble;

/// Reads PAGE XML of 2010 to 2019 (PRImA), with what Transkribus writes into `custom`.
public final class PageReader {

    private static final Pattern CUSTOM_ORDER = Pattern.compile("readingOrder\\s*\\{\\s*index\\s*:\\s*(\\d{1,6})");
    private static final Pattern CUSTOM_KIND = Pattern.compile("structure\\s*\\{[^}]*type\\s*:\\s*([^;}]{1,60})");

    /// Regions that hold no lines of text.
    private static final Set<String> OTHERS = Set.of(
            "ImageRegion",
            "LineDrawingRegion",
            "GraphicRegion",
            "TableRegion",
            "ChartRegion",
            "MapRegion",
            "SeparatorRegion",
            "MathsRegion",
            "ChemRegion",
            "MusicRegion",
            "AdvertRegion",
            "NoiseRegion",
            "UnknownRegion",
            "CustomRegion");

    private final PageXml xml;
    private final List<String> madeBy = new ArrayList<>();
    private final Map<String, Integer> order = new HashMap<>();
    private final Map<OfRegion, Integer> customOrder = new HashMap<>();
    private final Map<OfLine, Integer> lineOrder = new HashMap<>();

    private PageReader(PageXml xml) {
        this.xml = xml;
    }

    /// @throws XmlTrouble where the file is not taken
    public static List<PageText> read(InputStream in) throws XmlTrouble {
        return new PageReader(new PageXml(in)).pages();
    }

    private List<PageText> pages() throws XmlTrouble {
        List<OfPage> pages = new ArrayList<>();
        while (xml.next()) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "Creator" -> said(xml.text());
                    case "Page" -> pages.add(page());
                    default -> {
                        // Dates and the like.
                    }
                }
            }
        }
        return pages.stream().map(page -> page.page(madeBy)).toList();
    }

    private void said(String who) {
        if (!who.isBlank()) {
            madeBy.add(who.strip());
        }
    }

    private OfPage page() throws XmlTrouble {
        OfPage page = new OfPage();
        page.picture = xml.attribute("imageFilename");
        page.width = side("imageWidth");
        page.height = side("imageHeight");
        page.language = xml.attribute("primaryLanguage");
        while (xml.next()) {
            if (xml.isStart()) {
                if (xml.name().equals("RegionRefIndexed") || xml.name().equals("RegionRef")) {
                    order.putIfAbsent(xml.attribute("regionRef"), order.size());
                } else if (xml.name().equals("TextRegion")) {
                    region(page);
                } else if (OTHERS.contains(xml.name())) {
                    page.remarks.add(Remark.OTHER_REGIONS);
                }
            } else if (xml.name().equals("Page")) {
                break;
            }
        }
        page.regions.sort(Comparator.comparingInt(this::place));
        for (OfRegion region : page.regions) {
            region.lines.sort(Comparator.comparingInt(line -> lineOrder.getOrDefault(line, Integer.MAX_VALUE)));
        }
        if (xml.hadUnreadable()) {
            page.remarks.add(Remark.UNREADABLE_COORDINATES);
        }
        return page;
    }

    /// The reading order's, else what Transkribus says, else as in the file.
    private int place(OfRegion region) {
        Integer told = order.get(region.id);
        return told != null ? told : order.isEmpty() ? customOrder.getOrDefault(region, 0) : Integer.MAX_VALUE;
    }

    private int side(String name) throws XmlTrouble {
        double side = xml.number(name).orElse(0.0);
        if (side < 0) {
            throw new XmlTrouble(PagesTrouble.NO_SIZE, xml.line(), name + " " + side);
        }
        return (int) Math.round(side);
    }

    private void region(OfPage page) throws XmlTrouble {
        OfRegion region = new OfRegion();
        region.id = xml.attribute("id");
        region.kind = kind();
        index().ifPresent(at -> customOrder.put(region, at));
        page.regions.add(region);
        while (xml.next()) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "Coords" -> region.outline = coords();
                    case "TextLine" -> line(page, region);
                    case "TextRegion" -> region(page);
                    case "TextStyle" -> page.remarks.add(Remark.STYLES);
                    default -> {
                        // The region's own text repeats its lines.
                    }
                }
            } else if (xml.name().equals("TextRegion")) {
                return;
            }
        }
    }

    private String kind() {
        Matcher custom = CUSTOM_KIND.matcher(xml.attribute("custom"));
        return xml.attribute("type").isEmpty() && custom.find()
                ? custom.group(1).strip()
                : xml.attribute("type");
    }

    private Optional<Integer> index() {
        Matcher custom = CUSTOM_ORDER.matcher(xml.attribute("custom"));
        return custom.find() ? Optional.of(Integer.parseInt(custom.group(1))) : Optional.empty();
    }

    private void line(OfPage page, OfRegion region) throws XmlTrouble {
        OfLine line = new OfLine();
        line.id = xml.attribute("id");
        index().ifPresent(at -> lineOrder.put(line, at));
        region.lines.add(line);
        while (xml.next()) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "Coords" -> line.outline = coords();
                    case "Baseline" -> line.baseline = xml.points("points");
                    case "Word" -> word(page, line);
                    case "TextEquiv" -> equivalent(line.readings);
                    case "TextStyle" -> page.remarks.add(Remark.STYLES);
                    default -> {
                        // Comments of the line.
                    }
                }
            } else if (xml.name().equals("TextLine")) {
                break;
            }
        }
        // Where there are words, the line only repeats them, or says more than they do.
        if (!line.words.isEmpty() && line.readings.size() <= 1) {
            line.readings.clear();
        }
    }

    private void word(OfPage page, OfLine line) throws XmlTrouble {
        OfWord word = new OfWord();
        word.id = xml.attribute("id");
        line.words.add(word);
        while (xml.next()) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "Coords" -> word.box = Box.around(coords());
                    case "TextEquiv" -> equivalent(word.readings);
                    case "Glyph" -> glyph(page, word);
                    case "TextStyle" -> page.remarks.add(Remark.STYLES);
                    default -> {
                        // Nothing else is kept of a word.
                    }
                }
            } else if (xml.name().equals("Word")) {
                return;
            }
        }
    }

    private void glyph(OfPage page, OfWord word) throws XmlTrouble {
        page.remarks.add(Remark.LETTER_BOXES);
        List<Ranked> ranked = new ArrayList<>();
        while (xml.next()) {
            if (xml.isStart() && xml.name().equals("TextEquiv")) {
                equivalent(ranked);
            } else if (!xml.isStart() && xml.name().equals("Glyph")) {
                break;
            }
        }
        if (!ranked.isEmpty()) {
            word.letters.add(ranked.stream()
                    .sorted(Comparator.comparingInt(Ranked::place))
                    .map(Ranked::reading)
                    .toList());
        }
    }

    private void equivalent(List<Ranked> readings) throws XmlTrouble {
        int place = xml.number("index").map(Double::intValue).orElse(readings.size());
        Optional<Double> sureness = xml.number("conf");
        while (xml.next()) {
            if (xml.isStart() && xml.name().equals("Unicode")) {
                String text = xml.text();
                readings.add(new Ranked(
                        place, sureness.map(sure -> Reading.of(text, sure)).orElse(Reading.of(text))));
            } else if (!xml.isStart() && xml.name().equals("TextEquiv")) {
                return;
            }
        }
    }

    /// An attribute since 2013; before, elements.
    private List<Point> coords() throws XmlTrouble {
        if (xml.has("points")) {
            return xml.points("points");
        }
        List<Point> points = new ArrayList<>();
        while (xml.next()) {
            if (xml.isStart() && xml.name().equals("Point")) {
                Optional<Double> x = xml.number("x");
                Optional<Double> y = xml.number("y");
                if (x.isPresent() && y.isPresent()) {
                    points.add(new Point((int) Math.round(x.get()), (int) Math.round(y.get())));
                }
            } else if (!xml.isStart() && xml.name().equals("Coords")) {
                break;
            }
        }
        return points;
    }
}
