package org.mouseion.app.ai.gateway;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mouseion.engines.api.PageRead;
import org.mouseion.formats.pages.Box;
import org.mouseion.formats.pages.LetterVariants;
import org.mouseion.formats.pages.Line;
import org.mouseion.formats.pages.PageText;
import org.mouseion.formats.pages.Reading;
import org.mouseion.formats.pages.Region;
import org.mouseion.formats.pages.Word;

/// What a machine read, as the text of a page: letters it hesitated about become readings of words.
public final class ReadWords {

    /// Readings of one word that are kept.
    private static final int MOST = 6;

    /// A reading less likely than this is not worth its place.
    private static final double LEAST = 0.002;

    private ReadWords() {}

    /// @param madeBy who read it, as it is told with the text
    public static PageText page(PageRead.Text read, int width, int height, String madeBy) {
        List<Region> regions = new ArrayList<>();
        for (PageRead.Block block : read.blocks()) {
            List<Line> lines = new ArrayList<>();
            for (PageRead.Line line : block.lines()) {
                List<Word> words = line.words().stream().map(ReadWords::word).toList();
                lines.add(new Line("", box(line.area()), List.of(), List.of(), words, List.of()));
            }
            regions.add(new Region("", "", box(block.area()), List.of(), lines));
        }
        String language = read.languages().size() == 1 ? read.languages().getFirst() : "";
        return new PageText("", "", width, height, language, regions, List.of(madeBy), Set.of());
    }

    private static Word word(PageRead.Word word) {
        return new Word("", box(word.area()), readings(word), null);
    }

    /// The machine's own reading first; the others share what is left of its sureness by their likelihood,
    /// letter by letter.
    static List<Reading> readings(PageRead.Word word) {
        String best = word.best().text();
        double sureness = word.best().sureness();
        List<Reading> variants = LetterVariants.combined(
                        word.letters().stream()
                                .map(choices -> choices.stream()
                                        .map(choice -> Reading.of(choice.text(), choice.sureness()))
                                        .toList())
                                .toList(),
                        MOST + 1)
                .stream()
                .filter(variant ->
                        !variant.text().equals(best) && !variant.text().isBlank())
                .toList();
        double all = variants.stream()
                .mapToDouble(variant -> variant.sureness().orElse(0.0))
                .sum();
        List<Reading> readings = new ArrayList<>(List.of(Reading.of(best, sureness)));
        for (Reading variant : variants) {
            // What the letters say of it, and no more than its share of the doubt.
            double told = variant.sureness().orElse(0.0);
            double share = all == 0 ? 0 : Math.min(told, (1 - sureness) * told / all);
            if (share >= LEAST && readings.size() < MOST) {
                readings.add(Reading.of(variant.text(), share));
            }
        }
        return readings;
    }

    private static Box box(PageRead.Area area) {
        return new Box(area.x(), area.y(), area.width(), area.height());
    }
}
