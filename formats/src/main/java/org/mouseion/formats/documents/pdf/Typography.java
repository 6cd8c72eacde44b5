package org.mouseion.formats.documents.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// What the sizes of a document mean: the body is the size that most letters have; clearly larger lines are
/// headings, the largest outermost; a short bold line of the body's size is a heading below all of them.
final class Typography {

    private static final float CLEARLY_LARGER = 1.14f;

    private static final int LONGEST_HEADING = 160;
    private static final int LONGEST_BOLD = 90;
    private static final int MOST_DEPTHS = 5;

    private final float body;
    private final TreeSet<Float> sizes = new TreeSet<>(java.util.Comparator.reverseOrder());
    private final boolean mostlyBold;

    Typography(List<PdfLine> lines) {
        Map<Float, Integer> letters = new HashMap<>();
        int bold = 0;
        int all = 0;
        for (PdfLine line : lines) {
            letters.merge(line.size(), line.text().length(), Integer::sum);
            bold += line.bold() ? line.text().length() : 0;
            all += line.text().length();
        }
        body = letters.entrySet().stream()
                .max(Map.Entry.<Float, Integer>comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0f);
        mostlyBold = bold * 2 > all;
        lines.stream().filter(this::isLarger).map(PdfLine::size).forEach(sizes::add);
    }

    float body() {
        return body;
    }

    /// 0 for a line of the body, else how deep a heading it is, from 1.
    int depthOf(PdfLine line) {
        if (isLarger(line)) {
            return Math.min(sizes.headSet(line.size(), true).size(), MOST_DEPTHS);
        }
        boolean stands = line.bold()
                && !mostlyBold
                && line.text().length() <= LONGEST_BOLD
                && line.size() >= body * 0.95f
                && !line.text().matches(".*[.,;:…]$");
        return stands ? MOST_DEPTHS + 1 : 0;
    }

    private boolean isLarger(PdfLine line) {
        return line.size() >= body * CLEARLY_LARGER
                && line.text().length() <= LONGEST_HEADING
                && line.text().codePoints().anyMatch(Character::isLetter);
    }
}
