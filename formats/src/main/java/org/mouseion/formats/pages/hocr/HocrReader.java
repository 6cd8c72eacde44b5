package org.mouseion.formats.pages.hocr;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.mouseion.formats.pages.Box;
import org.mouseion.formats.pages.PageText;
import org.mouseion.formats.pages.Reading;
import org.mouseion.formats.pages.xml.Drafts.OfLine;
import org.mouseion.formats.pages.xml.Drafts.OfPage;
import org.mouseion.formats.pages.xml.Drafts.OfRegion;
import org.mouseion.formats.pages.xml.Drafts.OfWord;
import org.mouseion.formats.pages.xml.Drafts.Ranked;

/// Reads hOCR (specification 1.2): pages, areas, lines, words with their boxes, surenesses and alternatives.
public final class HocrReader {

    private static final String AREAS = ".ocr_carea, .ocrx_block";
    private static final String LINES = ".ocr_line, .ocrx_line, .ocr_header, .ocr_footer, .ocr_caption, .ocr_textfloat";
    private static final int FARTHEST = 10_000_000;

    private HocrReader() {}

    public static List<PageText> read(InputStream in) throws IOException {
        Document document = Jsoup.parse(in, null, "");
        String maker = Optional.ofNullable(document.selectFirst("meta[name=ocr-system]"))
                .map(meta -> meta.attr("content"))
                .orElse("");
        List<String> madeBy = maker.isBlank() ? List.of() : List.of(maker.strip());
        List<PageText> pages = new ArrayList<>();
        for (Element element : document.select(".ocr_page")) {
            pages.add(page(element).page(madeBy));
        }
        return pages;
    }

    private static OfPage page(Element element) {
        OfPage page = new OfPage();
        Map<String, String> told = told(element);
        Box box = box(told);
        page.id = element.id();
        page.picture = told.getOrDefault("image", "").replaceAll("^[\"']|[\"']$", "");
        page.width = box.x() + box.width();
        page.height = box.y() + box.height();
        Element spoken = element.selectFirst("[lang]");
        page.language = spoken == null ? "" : spoken.attr("lang");
        List<Element> areas = element.select(AREAS);
        for (Element area : areas.isEmpty() ? List.of(element) : areas) {
            OfRegion region = new OfRegion();
            region.id = areas.isEmpty() ? "" : area.id();
            region.box = areas.isEmpty() ? Box.NONE : box(told(area));
            for (Element line : area.select(LINES)) {
                region.lines.add(line(line));
            }
            page.regions.add(region);
        }
        return page;
    }

    private static OfLine line(Element element) {
        OfLine line = new OfLine();
        line.id = element.id();
        line.box = box(told(element));
        List<Element> words = element.select(".ocrx_word, .ocr_word");
        for (Element word : words) {
            line.words.add(word(word));
        }
        if (words.isEmpty() && !element.text().isBlank()) {
            line.readings.add(new Ranked(0, Reading.of(element.text().strip())));
        }
        return line;
    }

    private static OfWord word(Element element) {
        OfWord word = new OfWord();
        Map<String, String> told = told(element);
        word.id = element.id();
        word.box = box(told);
        Optional<Double> sureness = number(told.getOrDefault("x_wconf", "")).map(sure -> sure / 100);
        Element alternatives = element.selectFirst(".alternatives");
        if (alternatives == null) {
            add(word, element.text(), sureness);
            return word;
        }
        // The text that is inserted is the best, those that are deleted are the others (section 5.4.4).
        for (Element best : alternatives.select("ins")) {
            add(word, best.text(), sureness);
        }
        for (Element other : alternatives.select("del")) {
            add(word, other.text(), number(told(other).getOrDefault("nlp", "")).map(cost -> Math.exp(-Math.abs(cost))));
        }
        return word;
    }

    private static void add(OfWord word, String text, Optional<Double> sureness) {
        String stripped = text.strip();
        word.readings.add(new Ranked(
                word.readings.size(),
                sureness.map(sure -> Reading.of(stripped, sure)).orElse(Reading.of(stripped))));
    }

    /// The properties of a title, by name.
    private static Map<String, String> told(Element element) {
        Map<String, String> told = new TreeMap<>();
        for (String property : element.attr("title").split(";")) {
            String[] parts = property.strip().split("\\s+", 2);
            told.putIfAbsent(parts[0], parts.length > 1 ? parts[1] : "");
        }
        return told;
    }

    private static Box box(Map<String, String> told) {
        String[] corners = told.getOrDefault("bbox", "").strip().split("\\s+");
        if (corners.length != 4) {
            return Box.NONE;
        }
        int[] at = new int[4];
        for (int i = 0; i < 4; i++) {
            Optional<Double> corner = number(corners[i]);
            if (corner.isEmpty()) {
                return Box.NONE;
            }
            at[i] = (int) Math.round(corner.get());
        }
        return new Box(at[0], at[1], Math.max(0, at[2] - at[0]), Math.max(0, at[3] - at[1]));
    }

    private static Optional<Double> number(String written) {
        try {
            double value = Double.parseDouble(written.strip());
            return Math.abs(value) <= FARTHEST ? Optional.of(value) : Optional.empty();
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    /// Whether the beginning of a file looks like it.
    public static boolean isLikely(String begin) {
        return begin.contains("ocr_page") || begin.contains("ocr-system");
    }
}
