package org.mouseion.app.collection.spotting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mouseion.algorithms.spotting.WordBox;
import org.mouseion.app.AreaTest;
import org.mouseion.app.collection.PageTexts;
import org.mouseion.app.collection.SpottedWords.Spotted;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.catalogue.SignedIn;
import org.mouseion.app.collection.media.DrawnPictures;
import org.mouseion.app.collection.media.MediaHouse;
import org.mouseion.app.collection.media.MediaRun;
import org.mouseion.app.collection.media.held.HeldPicture;
import org.mouseion.app.collection.media.held.PictureRows;
import org.mouseion.app.collection.media.take.Staging;
import org.mouseion.app.collection.media.take.Take;
import org.mouseion.app.collection.media.take.Taking;
import org.mouseion.app.collection.media.take.Wishes;
import org.mouseion.app.governance.Ruling.Verdict;
import org.mouseion.app.platform.FileStore;
import org.mouseion.app.platform.Problem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/// An archivist finds a word on pages nobody has read.
@AreaTest(
        scan = {
            "collection.catalogue",
            "collection.media",
            "collection.text",
            "collection.spotting",
            "platform.files",
            "platform.web",
            "governance.rulings"
        },
        classes = MediaHouse.class)
@ImportAutoConfiguration({
    DispatcherServletAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    WebMvcAutoConfiguration.class
})
class SpottingAreaTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    MediaHouse.Steps house;

    @Autowired
    SignedIn people;

    @Autowired
    FileStore files;

    @Autowired
    Staging staging;

    @Autowired
    Taking taking;

    @Autowired
    PictureRows pictures;

    @Autowired
    PageTexts texts;

    @Autowired
    PageShapes shapes;

    @Autowired
    SeriesShapes series;

    @Autowired
    SpottedRows rows;

    @Autowired
    Spotting spotting;

    private MockMvcTester mvc;
    private WorkId register;
    private List<HeldPicture> pages;

    @BeforeEach
    void open() throws Exception {
        mvc = MockMvcTester.create(MockMvcBuilders.webAppContextSetup(context).build());
        house.empty();
        people.as(SignedIn.CURATOR);
        register = house.works("R 1").getFirst();
        take(
                "R1_1.png", Scribble.page(1, "notaire maison rue", "jardin grenier notaire", "porte clef table"),
                "R1_2.png", Scribble.page(2, "table maison pain", "fenetre rue jardin"),
                "R1_3.png", DrawnPictures.png(300, 200));
        pages = pictures.listOf(register);
    }

    @Test
    void a_word_pointed_at_is_found_on_the_other_pages() throws Exception {
        MediaRun run = cut();
        assertThat(run.progress().counts().get("spotting-words")).isGreaterThanOrEqualTo(15);
        assertThat(shapes.find(pages.getFirst()).orElseThrow()).hasSize(9);

        long word = spotting.point(pages.getFirst().id(), box(0, 1), "maison");
        List<SeriesShapes.Like> likes = series.find(rows.get(word), List.of(), 5);
        assertThat(likes.getFirst().picture()).isEqualTo(pages.get(1).id());
        assertThat(likes.getFirst().box().overlap(at(1, 0, "table ", "maison"))).isGreaterThan(0.5);
        assertThat(likes)
                .as("the word itself is no find")
                .noneMatch(like -> like.picture().equals(pages.getFirst().id())
                        && like.box().overlap(box(0, 1)) > 0.5);
    }

    @Test
    void what_is_confirmed_is_a_word_of_the_page_and_what_is_refused_is_not_proposed_again() throws Exception {
        cut();
        long word = spotting.point(pages.getFirst().id(), box(0, 1), "");
        List<SeriesShapes.Like> likes = series.find(rows.get(word), List.of(), 6);
        SeriesShapes.Like right = likes.get(0);
        SeriesShapes.Like wrong = likes.get(1);
        spotting.rule(word, right.picture(), right.box(), Verdict.YES);
        spotting.rule(word, wrong.picture(), wrong.box(), Verdict.NO);

        assertThat(rows.list(List.of(right.picture())))
                .as("nobody said what it is")
                .isEmpty();
        spotting.say(word, " Maison\n");
        List<Spotted> found = rows.list(List.of(right.picture())).get(right.picture());
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().text()).isEqualTo("Maison");
        assertThat(found.getFirst().by()).isEqualTo(SignedIn.CURATOR.id());
        assertThat(texts.listOf(register)).as("the pictures are pages now").hasSize(3);
        assertThat(series.find(rows.get(word), rows.places(word), 30))
                .extracting(SeriesShapes.Like::box)
                .doesNotContain(wrong.box(), right.box());

        spotting.takeBack(word, wrong.picture(), wrong.box());
        assertThat(series.find(rows.get(word), rows.places(word), 30))
                .extracting(SeriesShapes.Like::box)
                .contains(wrong.box());
        spotting.remove(word);
        assertThat(rows.list(List.of(right.picture()))).isEmpty();
    }

    @Test
    void cutting_goes_on_after_a_kill_and_is_not_done_twice() throws Exception {
        MediaRun run = house.fresh(Map.of(CuttingJob.WORK, Long.toString(register.value())))
                .dyingAfter(1);
        assertThatThrownBy(() -> house.run(CuttingJob.NAME, run)).isInstanceOf(MediaRun.Killed.class);
        house.run(CuttingJob.NAME, run.dyingAfter(100));
        assertThat(run.progress().done()).isEqualTo(3);
        assertThat(series.extent(register).pages()).isEqualTo(3);
    }

    @Test
    void every_page_of_it_speaks_four_languages_and_works_without_a_script() throws Exception {
        cut();
        String leaf = "/desk/spotting/pages/" + pages.getFirst().id().value();
        WordBox box = box(0, 0);
        String at = "x=" + box.x() + "&y=" + box.y() + "&w=" + box.width() + "&h=" + box.height();
        String word = mvc.post()
                .uri(leaf + "/word?" + at + "&text=notaire")
                .exchange()
                .getResponse()
                .getRedirectedUrl();
        for (String language : List.of("fr", "en", "nl", "es")) {
            for (String address : List.of(
                    "/desk/spotting",
                    "/desk/spotting?work=" + register.value(),
                    "/desk/spotting?work=999999",
                    leaf,
                    leaf + "/word?" + at,
                    "/desk/spotting/pages/" + pages.get(2).id().value(),
                    word)) {
                assertThat(mvc.get().uri(address + (address.contains("?") ? "&" : "?") + "lang=" + language))
                        .as(address)
                        .hasStatusOk()
                        .bodyText()
                        .doesNotContain("??")
                        .doesNotContainPattern("[>\"]spotting\\.[a-z]");
            }
        }
        assertThat(mvc.get().uri(leaf + "?lang=en")).bodyText().contains("Line 1, word 1 of the page");
        String place = mvc.get()
                .uri(word)
                .exchange()
                .getResponse()
                .getContentAsString()
                .replaceFirst("(?s).*name=\"place.0\" value=\"([^\"]+)\".*", "$1");
        assertThat(mvc.post().uri(word + "/rule").param("place.0", place).param("ruling.0", "YES"))
                .hasStatus3xxRedirection();
        assertThat(rows.get(Long.parseLong(word.replaceFirst(".*/", ""))).found())
                .isOne();
        assertThat(mvc.get().uri("/desk/media/" + pages.getFirst().id().value() + "/part?x=10&y=10&w=100&h=50"))
                .hasStatusOk()
                .hasContentType("image/jpeg");
    }

    @Test
    void a_word_pointed_at_twice_is_one_word_and_what_is_said_last_holds() throws Exception {
        cut();
        String leaf = "/desk/spotting/pages/" + pages.getFirst().id().value() + "/word?x=20&y=20&w=90&h=40";
        String first = mvc.post().uri(leaf).exchange().getResponse().getRedirectedUrl();
        assertThat(mvc.post().uri(leaf + "&text=maison")).hasRedirectedUrl(first);
        assertThat(mvc.post().uri(leaf)).hasRedirectedUrl(first);
        assertThat(rows.listOf(register)).extracting(SpottedRows.Wanted::text).containsExactly("maison");

        spotting.remove(rows.listOf(register).getFirst().id());
        assertThat(mvc.post().uri(leaf).exchange().getResponse().getRedirectedUrl())
                .as("forgotten words stay forgotten")
                .isNotEqualTo(first);
    }

    @Test
    void two_presses_at_once_make_one_word() throws Exception {
        cut();
        try (var both = java.util.concurrent.Executors.newFixedThreadPool(2)) {
            java.util.concurrent.Callable<Long> press =
                    () -> spotting.point(pages.getFirst().id(), new WordBox(20, 20, 90, 40), "maison");
            for (var pressed : both.invokeAll(List.of(press, press))) {
                pressed.get();
            }
        }
        assertThat(rows.listOf(register)).hasSize(1);
    }

    @Test
    void ruling_nothing_says_so_and_a_work_is_found_by_any_number_it_bears() throws Exception {
        cut();
        long word = spotting.point(pages.getFirst().id(), box(0, 1), "maison");
        assertThat(mvc.post()
                        .uri("/desk/spotting/words/" + word + "/rule")
                        .param("place.0", pages.get(1).id().value() + ",1,1,9,9"))
                .hasRedirectedUrl("/desk/spotting/words/" + word + "?saved=nothing");
        assertThat(rows.places(word)).isEmpty();

        String leaf = "/desk/spotting/pages/" + pages.getFirst().id().value();
        for (String number : List.of("R 1", "#" + register.value(), Long.toString(register.value()))) {
            assertThat(mvc.get().uri("/desk/spotting").param("work", number))
                    .as(number)
                    .bodyText()
                    .contains(leaf);
        }
        assertThat(mvc.get().uri("/desk/spotting").param("work", "no such"))
                .bodyText()
                .contains("no such", "/desk/spotting?work=" + register.value());
    }

    @Test
    void rude_places_are_refused() {
        String leaf = "/desk/spotting/pages/" + pages.getFirst().id().value();
        for (String at :
                List.of("x=-1&y=0&w=9&h=9", "x=0&y=0&w=0&h=9", "x=1190&y=10&w=500&h=40", "x=9&y=9&w=2147483647&h=9")) {
            assertThat(mvc.post().uri(leaf + "/word?" + at)).hasStatus(422);
            assertThat(mvc.get().uri(leaf + "/word?" + at)).hasStatus(422);
        }
        long word = spotting.point(pages.getFirst().id(), box(0, 0), "");
        assertThat(mvc.post()
                        .uri("/desk/spotting/words/" + word + "/rule")
                        .param("place.0", "drop table")
                        .param("ruling.0", "YES"))
                .hasStatus(400);
        people.as(null);
        assertThatThrownBy(() -> spotting.say(word, "visitor")).isInstanceOf(Problem.class);
    }

    private MediaRun cut() throws Exception {
        return house.run(CuttingJob.NAME, Map.of(CuttingJob.WORK, Long.toString(register.value())));
    }

    /// Where a word of the first page stands.
    private WordBox box(int line, int word) {
        String[][] lines = {{"notaire", "maison", "rue"}, {"jardin", "grenier", "notaire"}};
        StringBuilder before = new StringBuilder();
        for (int i = 0; i < word; i++) {
            before.append(lines[line][i]).append(' ');
        }
        return at(0, line, before.toString(), lines[line][word]);
    }

    private WordBox at(int page, int line, String before, String word) {
        int x = Scribble.MARGIN;
        for (char letter : before.toCharArray()) {
            x += letter == ' ' ? Scribble.GAP : Scribble.LETTER;
        }
        return new WordBox(x, Scribble.MARGIN + line * Scribble.LINE, word.length() * Scribble.LETTER, 64);
    }

    private void take(Object... namesAndContents) throws Exception {
        List<Staging.Sent> sent = new ArrayList<>();
        for (int i = 0; i < namesAndContents.length; i += 2) {
            sent.add(new Staging.Sent((String) namesAndContents[i], files.put(new ByteArrayInputStream((byte[])
                    namesAndContents[i + 1]))));
        }
        Take take = staging.files(sent, Optional.empty(), Wishes.NONE, 1);
        taking.begin(take.id());
        house.run("collection.media.take", Map.of("take", Long.toString(take.id())));
        house.run("collection.media.pyramids", Map.of());
    }
}
