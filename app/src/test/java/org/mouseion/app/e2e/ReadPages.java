package org.mouseion.app.e2e;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mouseion.app.collection.PageLayers;
import org.mouseion.app.collection.PageTexts;
import org.mouseion.app.collection.PictureId;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.media.held.HeldPicture;
import org.mouseion.formats.pages.Box;
import org.mouseion.formats.pages.Line;
import org.mouseion.formats.pages.PageText;
import org.mouseion.formats.pages.Reading;
import org.mouseion.formats.pages.Region;
import org.mouseion.formats.pages.Word;

/// Works of the shared house whose pictures are pages that machines read twice.
final class ReadPages {

    private static final List<String> LINES = List.of("Chere mere je vais bien", "et vous ecris dici", "ton fils Paul");
    private static final Map<Integer, Read> READ = new HashMap<>();

    private ReadPages() {}

    /// @param work its number
    /// @param one number of the older layer
    /// @param other number of the one in force, where no person wrote
    record Read(long work, long one, long other) {

        /// Address of the first page on the desk.
        String page() {
            return "/desk/pages/" + work + "/1";
        }
    }

    /// The work that the held picture at this place from the end shows; made on the first call for it.
    static synchronized Read at(int place) {
        return READ.computeIfAbsent(place, ReadPages::make);
    }

    private static Read make(int place) {
        RunningHouse house = RunningHouse.shared();
        List<WorkId> works = HeldPictures.list().stream()
                .map(HeldPicture::work)
                .distinct()
                .toList()
                .reversed();
        WorkId work = works.get(place);
        house.get(PageLayers.class).mark(work, "fr");
        PictureId first = house.get(PageTexts.class).listOf(work).getFirst().id();
        long one = read(first, "Reader 1", LINES);
        long other = read(first, "Reader 2", List.of("Chere mère je vais bien", LINES.get(1), LINES.get(2)));
        return new Read(work.value(), one, other);
    }

    /// What a machine newly read of the page, in force from now on where no person wrote.
    private static long read(PictureId picture, String reader, List<String> lines) {
        HeldPicture held = RunningHouse.shared()
                .get(org.mouseion.app.collection.media.held.PictureRows.class)
                .get(picture);
        int step = held.height() / (lines.size() + 1);
        List<Line> all = new ArrayList<>();
        for (String line : lines) {
            int top = step / 2 + step * all.size();
            List<Word> words = new ArrayList<>();
            String[] said = line.split(" ");
            int wide = held.width() / (said.length + 1);
            for (String word : said) {
                words.add(new Word(
                        "",
                        new Box(wide / 2 + wide * words.size(), top, wide - 10, step / 2),
                        List.of(Reading.of(word, 0.6), Reading.of(word + "s", 0.3)),
                        null));
            }
            all.add(new Line(
                    "", new Box(wide / 2, top, held.width() - wide, step / 2), List.of(), List.of(), words, List.of()));
        }
        return RunningHouse.shared()
                .get(PageLayers.class)
                .addMachine(
                        picture,
                        new PageText(
                                "",
                                "",
                                held.width(),
                                held.height(),
                                "",
                                List.of(new Region("", "", Box.NONE, List.of(), all)),
                                List.of(),
                                Set.of()),
                        reader);
    }
}
