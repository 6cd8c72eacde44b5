package org.mouseion.app.collection.text.layers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mouseion.formats.pages.Box;
import org.mouseion.formats.pages.Line;
import org.mouseion.formats.pages.PageText;
import org.mouseion.formats.pages.Point;
import org.mouseion.formats.pages.Reading;
import org.mouseion.formats.pages.Region;
import org.mouseion.formats.pages.Word;

class LayerTextTest {

    @Test
    void what_is_kept_is_what_is_read_again() {
        Word broken = new Word(
                "w1",
                new Box(-3, 4, 5, 6),
                List.of(Reading.of("estoit-", 0.5), Reading.of("estait-")),
                new Word.Broken("estoitent", true));
        Line words = new Line(
                "l1",
                new Box(1, 2, 3, 4),
                List.of(new Point(1, 1)),
                List.of(new Point(0, -9)),
                List.of(broken),
                List.of());
        Line whole =
                new Line("", Box.NONE, List.of(), List.of(), List.of(), List.of(Reading.of("ſa ﬁn “œuvre” 𝔄", 0)));
        PageText page = new PageText(
                "p",
                "scan 1.tif",
                800,
                600,
                "fr",
                List.of(
                        new Region("r", "heading", Box.NONE, List.of(), List.of(words, whole)),
                        new Region("", "", Box.NONE, List.of(), List.of())),
                List.of("Kraken 4"),
                Set.of(PageText.Remark.STYLES));

        assertThat(LayerText.read(LayerText.write(page))).isEqualTo(page);
    }

    @Test
    void an_empty_page_is_one_too() {
        PageText page = new PageText("", "", 0, 0, "", List.of(), List.of(), Set.of());

        assertThat(LayerText.read(LayerText.write(page))).isEqualTo(page);
        assertThat(Reading.of("a").sureness()).isEqualTo(Optional.empty());
    }
}
