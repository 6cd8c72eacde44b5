package org.mouseion.formats.documents.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Running heads and feet: what stands among the first or last two lines of many pages, figures aside, and
/// the numbers of the pages.
final class RunningLines {

    private static final int AT_EDGE = 2;

    private static final int FEWEST_PAGES = 3;

    /// Of all pages; left and right pages may differ, and chapters have their own heads.
    private static final double SHARE = 0.3;

    private static final float HEAD = 0.15f;
    private static final float FOOT = 0.85f;

    private RunningLines() {}

    static List<PdfLine> without(List<PdfLine> lines, int pages) {
        Map<Integer, List<PdfLine>> byPage = new HashMap<>();
        lines.forEach(line ->
                byPage.computeIfAbsent(line.page(), page -> new ArrayList<>()).add(line));
        Map<String, Set<Integer>> seen = new HashMap<>();
        Set<PdfLine> edges = new HashSet<>();
        byPage.forEach((page, all) -> {
            for (PdfLine line : edges(all)) {
                edges.add(line);
                seen.computeIfAbsent(key(line), key -> new HashSet<>()).add(page);
            }
        });
        double least = Math.max(FEWEST_PAGES, SHARE * pages);
        return lines.stream()
                .filter(line -> !edges.contains(line)
                        || !isPageNumber(line.text(), pages)
                                && seen.getOrDefault(key(line), Set.of()).size() < least)
                .toList();
    }

    private static List<PdfLine> edges(List<PdfLine> page) {
        List<PdfLine> sorted = page.stream()
                .sorted(java.util.Comparator.comparingDouble(PdfLine::base))
                .toList();
        List<PdfLine> edges = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            PdfLine line = sorted.get(i);
            boolean top = i < AT_EDGE && line.share() < HEAD;
            boolean bottom = i >= sorted.size() - AT_EDGE && line.share() > FOOT;
            if (top || bottom) {
                edges.add(line);
            }
        }
        return edges;
    }

    private static String key(PdfLine line) {
        return (line.share() < 0.5 ? "head " : "foot ")
                + line.text().toLowerCase(Locale.ROOT).replaceAll("\\d+", "#");
    }

    private static boolean isPageNumber(String text, int pages) {
        return pages > 1
                && text.matches(
                        "(?iu)[-–—|. ]*(?:(?:page|pagina|página|p\\.)\\s*)?\\d{1,4}(?:\\s*(?:/|of|sur|van|de)\\s*\\d{1,4})?[-–—|. ]*");
    }
}
