package org.mouseion.engines.tesseract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mouseion.algorithms.scans.Preparation;
import org.mouseion.engines.api.Engine;
import org.mouseion.engines.api.EngineCard;
import org.mouseion.engines.api.PageRead;
import org.mouseion.engines.api.PageReader;
import org.mouseion.engines.api.PageReader.Wish;
import org.mouseion.engines.api.Picture;
import org.mouseion.engines.api.Task;

class TesseractReaderTest {

    private static final List<String> LINES = List.of(
            "The museum keeps the memory of the town",
            "and of those who lived in it, their letters",
            "and their houses.");

    @TempDir
    static Path folder;

    private static PageReader reader;

    @BeforeAll
    static void open() {
        Engine.Opened opened = new TesseractProvider().open(Map.of(Engine.Provider.FOLDER, folder.toString()));
        assumeTrue(opened instanceof Engine.Opened.Ready, () -> "Skipped: " + opened);
        reader = (PageReader) ((Engine.Opened.Ready) opened).engine();
    }

    @AfterAll
    static void close() {
        if (reader != null) {
            reader.close();
        }
    }

    private static Wish wish(String... languages) {
        return new Wish(List.of(languages), Duration.ofSeconds(60));
    }

    @Test
    void aPrintedPageIsReadWordForWord() {
        PageRead read = reader.read(Print.picture(Print.page(1300, 500, 0, 36, LINES)), wish("en"));
        assertThat(read).isInstanceOfSatisfying(PageRead.Text.class, text -> {
            assertThat(text.plain().strip()).isEqualTo(String.join("\n", LINES));
            assertThat(text.languages()).containsExactly("en");
        });
    }

    @Test
    void wordsOfALeaningPageLieWhereTheyStandOnTheScan() {
        PageRead.Text straight =
                (PageRead.Text) reader.read(Print.picture(Print.page(1300, 900, 0, 36, LINES)), wish("en"));
        PageRead.Text leaning =
                (PageRead.Text) reader.read(Print.picture(Print.page(1300, 900, 3, 36, LINES)), wish("en"));
        assertThat(leaning.plain()).isEqualTo(straight.plain());
        PageRead.Area level = straight.blocks()
                .getFirst()
                .lines()
                .getFirst()
                .words()
                .getLast()
                .area();
        PageRead.Area turned =
                leaning.blocks().getFirst().lines().getFirst().words().getLast().area();
        double across = level.x() + level.width() / 2.0 - 650;
        double down = level.y() + level.height() / 2.0 - 450;
        double angle = Math.toRadians(-3);
        assertThat(turned.x() + turned.width() / 2.0)
                .isBetween(
                        650 + across * Math.cos(angle) - down * Math.sin(angle) - 6,
                        650 + across * Math.cos(angle) - down * Math.sin(angle) + 6);
        assertThat(turned.y() + turned.height() / 2.0)
                .isBetween(
                        450 + across * Math.sin(angle) + down * Math.cos(angle) - 6,
                        450 + across * Math.sin(angle) + down * Math.cos(angle) + 6);
    }

    @Test
    void doubtIsToldLetterByLetter() {
        PageRead.Text text = (PageRead.Text) reader.read(
                Print.picture(Print.page(1300, 300, 0, 15, List.of("rn m cl d vv w Il l1"))), wish("en", "fr"));
        assertThat(text.languages()).containsExactly("en", "fr");
        List<PageRead.Word> words = text.blocks().stream()
                .flatMap(block -> block.lines().stream())
                .flatMap(line -> line.words().stream())
                .toList();
        assertThat(words)
                .anySatisfy(word -> assertThat(word.letters())
                        .anySatisfy(letter -> assertThat(letter).hasSizeGreaterThan(1)));
        assertThat(words)
                .allSatisfy(word -> assertThat(word.letters()).allSatisfy(letter -> {
                    assertThat(letter.stream()
                                    .mapToDouble(PageRead.Reading::sureness)
                                    .sum())
                            .isBetween(0.999, 1.001);
                    assertThat(letter.getFirst().sureness())
                            .isGreaterThanOrEqualTo(letter.getLast().sureness());
                }));
    }

    @Test
    void emptyBlackTinyAndNoisyPicturesAreHarmless() {
        int[] white = new int[300 * 200];
        Arrays.fill(white, 0xFFFFFF);
        assertThat(reader.read(new Picture(300, 200, white), wish("en")))
                .isInstanceOfSatisfying(
                        PageRead.Text.class, text -> assertThat(text.blocks()).isEmpty());
        assertThat(reader.read(new Picture(300, 200, new int[300 * 200]), wish("en")))
                .isInstanceOf(PageRead.Text.class);
        assertThat(reader.read(new Picture(12, 3000, new int[36_000]), wish("en")))
                .isInstanceOf(PageRead.Text.class);
        int[] noise = new Random(5).ints(400 * 400, 0, 0x1000000).toArray();
        assertThat(reader.read(new Picture(400, 400, noise), wish("en"))).isInstanceOf(PageRead.Text.class);
        assertThat(reader.read(new Picture(3, 3, new int[9]), wish("en")))
                .isInstanceOfSatisfying(
                        PageRead.Nothing.class,
                        nothing -> assertThat(nothing.why()).isEqualTo(PageRead.Why.ILL_SIZED));
    }

    @Test
    void aLanguageThatIsNotHereIsSaid() {
        assertThat(reader.read(Print.picture(Print.page(300, 200, 0, 20, LINES)), wish("mi")))
                .isInstanceOfSatisfying(
                        PageRead.Nothing.class,
                        nothing -> assertThat(nothing.why()).isEqualTo(PageRead.Why.NO_LANGUAGE));
    }

    @Test
    void aPageThatTakesTooLongIsGivenUpAndTheNextIsRead() {
        Picture page = Print.picture(Print.page(1300, 500, 0, 36, LINES));
        assertThat(reader.read(page, new Wish(List.of("en"), Duration.ofMillis(150))))
                .isInstanceOfSatisfying(
                        PageRead.Nothing.class,
                        nothing -> assertThat(nothing.why()).isEqualTo(PageRead.Why.SLOW));
        assertThat(reader.read(page, wish("en"))).isInstanceOf(PageRead.Text.class);
    }

    /// Processes that are no Tesseract, as native code in disorder is none.
    private static PageReader reading(String script) throws Exception {
        EngineCard card = new EngineCard("broken", "1", Task.READ_PAGE, List.of("en"), "none", Map.of());
        Path data = Files.createTempDirectory(folder, "data");
        Files.createFile(data.resolve("eng.traineddata"));
        return new TesseractReader(
                card, LearnedData.inFolder(data, "test"), Preparation.NONE, List.of("/bin/sh", "-c", script));
    }

    @Test
    void aProcessThatDiesHangsOrBabblesTakesOnlyItsPageWithIt() throws Exception {
        Picture page = new Picture(60, 60, new int[3600]);
        Map<String, PageRead.Why> ends = Map.of(
                "kill -SEGV $$", PageRead.Why.DIED,
                "exec sleep 1000", PageRead.Why.SLOW,
                "yes", PageRead.Why.GARBLED);
        ends.forEach((script, why) -> {
            try (PageReader broken = reading(script)) {
                for (int turn = 0; turn < 2; turn++) {
                    assertThat(broken.read(page, new Wish(List.of("en"), Duration.ofSeconds(2))))
                            .isInstanceOfSatisfying(
                                    PageRead.Nothing.class,
                                    nothing -> assertThat(nothing.why()).isEqualTo(why));
                }
            } catch (Exception e) {
                throw new AssertionError(script, e);
            }
        });
    }

    @Test
    void aProcessThatWantsTooMuchMemoryIsRefusedIt() {
        Engine.Opened opened =
                new TesseractProvider().open(Map.of(Engine.Provider.FOLDER, folder.toString(), "memory", "220"));
        try (PageReader small = (PageReader) ((Engine.Opened.Ready) opened).engine()) {
            assertThat(small.read(Print.picture(Print.page(1300, 500, 0, 36, LINES)), wish("en")))
                    .isInstanceOf(PageRead.Nothing.class);
        }
    }

    @Test
    void whereNothingWasLearnedTheProviderSaysSo(@TempDir Path empty) {
        assertThat(new TesseractProvider()
                        .open(Map.of(Engine.Provider.FOLDER, folder.toString(), "data", empty.toString())))
                .isInstanceOfSatisfying(
                        Engine.Opened.Unavailable.class,
                        absent -> assertThat(absent.code()).isEqualTo("model-missing"));
    }
}
