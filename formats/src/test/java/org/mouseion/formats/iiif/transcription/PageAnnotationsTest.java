package org.mouseion.formats.iiif.transcription;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mouseion.formats.iiif.annotations.Annotation;
import org.mouseion.formats.iiif.annotations.AnnotationJson;
import org.mouseion.formats.iiif.annotations.AnnotationReader;
import org.mouseion.formats.iiif.annotations.Body;
import org.mouseion.formats.iiif.annotations.Maker;
import org.mouseion.formats.iiif.annotations.Target;
import org.mouseion.formats.iiif.json.JsonLimits;
import org.mouseion.formats.iiif.json.LanguageMap;
import org.mouseion.formats.iiif.json.UnreadableJson;
import org.mouseion.formats.pages.Box;
import org.mouseion.formats.pages.Line;
import org.mouseion.formats.pages.PageFiles;
import org.mouseion.formats.pages.PageText;
import org.mouseion.formats.pages.PagesOutcome;
import org.mouseion.formats.pages.Reading;
import org.mouseion.formats.pages.Region;
import org.mouseion.formats.pages.Word;
import org.mouseion.testing.SharedData;

class PageAnnotationsTest {

    private static final String CANVAS = "https://museum.example/iiif/will/canvas/1";

    private static final Maker ENGINE =
            new Maker("https://museum.example/engines/reader", Maker.Kind.SOFTWARE, "Reader 1");

    private static final Layer LAYER = new Layer(
            CANVAS + "/layer/1", CANVAS, 200, 100, "fr", Optional.of(ENGINE), Optional.empty(), Optional.empty());

    @Test
    void a_line_of_words_is_one_text_over_its_words() {
        Line line = line(Box.NONE, word("je", 10, 20, 20, 10), word("lègue", 40, 18, 50, 14));
        assertThat(PageAnnotations.lines(page(400, 200, line), LAYER))
                .containsExactly(LAYER.signed(Annotation.of(
                        CANVAS + "/layer/1/line/1",
                        "supplementing",
                        Body.Text.plain("je lègue", "fr"),
                        Target.of(CANVAS, new org.mouseion.formats.iiif.annotations.Box(5, 9, 40, 7)))));
    }

    @Test
    void a_word_in_doubt_is_a_choice_the_best_reading_first() {
        Word doubtful = new Word(
                "w1",
                new Box(10, 20, 30, 10),
                List.of(Reading.of("mer", 0.6), Reading.of("mère", 0.3), Reading.of("mer", 0.1)),
                null);
        Annotation word = PageAnnotations.words(page(200, 100, line(Box.NONE, doubtful)), LAYER)
                .get(0);
        assertThat(word.bodies())
                .containsExactly(new Body.Choice(List.of(Body.Text.plain("mer", "fr"), Body.Text.plain("mère", "fr"))));
        assertThat(word.best().bodies()).containsExactly(Body.Text.plain("mer", "fr"));
        assertThat(word.generator()).contains(ENGINE);
    }

    @Test
    void what_reaches_out_of_the_canvas_is_cut_and_what_lies_outside_means_all_of_it() {
        List<Annotation> words = PageAnnotations.words(
                page(200, 100, line(Box.NONE, word("a", -10, 90, 30, 30), word("b", 500, 500, 9, 9))), LAYER);
        assertThat(words.get(0).targets())
                .containsExactly(Target.of(CANVAS, new org.mouseion.formats.iiif.annotations.Box(0, 90, 20, 10)));
        assertThat(words.get(1).targets()).containsExactly(Target.of(CANVAS));
    }

    @Test
    void lines_keep_their_numbers_where_some_were_not_read() {
        Line unread = new Line("l1", new Box(0, 0, 9, 9), List.of(), List.of(), List.of(), List.of());
        List<Annotation> lines =
                PageAnnotations.lines(page(200, 100, unread, line(new Box(1, 2, 3, 4), word("x", 1, 2, 3, 4))), LAYER);
        assertThat(lines).hasSize(1);
        assertThat(lines.get(0).id()).endsWith("/line/2");
    }

    @Test
    void every_line_and_word_of_the_soldiers_wills_is_written_and_read_again() throws Exception {
        int lines = 0;
        for (Path file : transcriptions(SharedData.get("htr/wills"))) {
            if (PageFiles.read(file) instanceof PagesOutcome.Read read) {
                for (PageText page : read.pages()) {
                    Layer layer = new Layer(
                            CANVAS + "/layer/2",
                            CANVAS,
                            1000,
                            1414,
                            "fr",
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty());
                    lines += roundTrip(PageAnnotations.lines(page, layer), layer);
                    roundTrip(PageAnnotations.words(page, layer), layer);
                }
            }
        }
        assertThat(lines).isGreaterThan(300);
    }

    private static int roundTrip(List<Annotation> annotations, Layer layer) throws UnreadableJson {
        byte[] page = AnnotationJson.page(layer.address(), LanguageMap.of("en", "Transcription"), annotations)
                .toBytes();
        assertThat(AnnotationReader.read(page, JsonLimits.STANDARD).annotations())
                .isEqualTo(annotations);
        assertThat(annotations)
                .allSatisfy(annotation -> annotation.targets().get(0).box().ifPresent(box -> {
                    assertThat(box.x() + box.width()).isLessThanOrEqualTo(layer.width());
                    assertThat(box.y() + box.height()).isLessThanOrEqualTo(layer.height());
                }));
        return annotations.size();
    }

    private static List<Path> transcriptions(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".xml"))
                    .sorted()
                    .toList();
        }
    }

    private static Word word(String text, int x, int y, int width, int height) {
        return new Word("", new Box(x, y, width, height), List.of(Reading.of(text)), null);
    }

    private static Line line(Box box, Word... words) {
        return new Line("", box, List.of(), List.of(), List.of(words), List.of());
    }

    private static PageText page(int width, int height, Line... lines) {
        return new PageText(
                "p1",
                "",
                width,
                height,
                "",
                List.of(new Region("r1", "", new Box(0, 0, width, height), List.of(), List.of(lines))),
                List.of(),
                Set.of());
    }
}
