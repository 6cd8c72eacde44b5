package org.mouseion.app.collection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mouseion.app.ai.PageReading;
import org.mouseion.engines.api.EngineCard;
import org.mouseion.engines.api.Picture;
import org.mouseion.engines.api.Task;
import org.mouseion.formats.pages.Box;
import org.mouseion.formats.pages.Line;
import org.mouseion.formats.pages.PageText;
import org.mouseion.formats.pages.Reading;
import org.mouseion.formats.pages.Region;
import org.mouseion.formats.pages.Word;

/// A machine that reads the same word on every page, or what a test says; unplugged at first.
public final class FakePageReading implements PageReading {

    public boolean plugged;
    public final List<String> asked = new ArrayList<>();
    public final Map<String, Reason> broken = new HashMap<>();

    private static final EngineCard CARD =
            new EngineCard("reader", "1", Task.READ_PAGE, List.of("fr", "nl"), "none", Map.of());

    @Override
    public Optional<EngineCard> findEngine() {
        return plugged ? Optional.of(CARD) : Optional.empty();
    }

    @Override
    public List<String> listKnown(List<String> languages) {
        return languages.stream().filter(CARD.languages()::contains).toList();
    }

    @Override
    public String reader(List<String> languages) {
        return "reader 1 (" + String.join(", ", listKnown(languages)) + ")";
    }

    @Override
    public Outcome read(Picture picture, List<String> languages, String page) {
        asked.add(page + " " + String.join(" ", languages));
        Reason reason = broken.get(page);
        if (reason != null) {
            return new Outcome.Unread(reason, "as the test says");
        }
        Word word =
                new Word("", new Box(10, 10, 30, 12), List.of(Reading.of("mer", 0.7), Reading.of("mère", 0.2)), null);
        Line line = new Line("", word.box(), List.of(), List.of(), List.of(word), List.of());
        PageText text = new PageText(
                "",
                "",
                picture.width(),
                picture.height(),
                "",
                List.of(new Region("", "", line.box(), List.of(), List.of(line))),
                List.of(reader(languages)),
                Set.of());
        return new Outcome.Read(text, CARD, 1);
    }
}
