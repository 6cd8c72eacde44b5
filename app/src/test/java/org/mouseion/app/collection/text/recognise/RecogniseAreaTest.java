package org.mouseion.app.collection.text.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mouseion.app.AreaTest;
import org.mouseion.app.ai.PageReading.Reason;
import org.mouseion.app.collection.FakePageReading;
import org.mouseion.app.collection.PageTexts;
import org.mouseion.app.collection.PictureId;
import org.mouseion.app.collection.TextPage;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.catalogue.SignedIn;
import org.mouseion.app.collection.media.DrawnPictures;
import org.mouseion.app.collection.media.MediaHouse;
import org.mouseion.app.collection.media.MediaRun;
import org.mouseion.app.collection.media.take.Staging;
import org.mouseion.app.collection.media.take.Take;
import org.mouseion.app.collection.media.take.Taking;
import org.mouseion.app.collection.media.take.Wishes;
import org.mouseion.app.collection.text.TextFiles;
import org.mouseion.app.collection.text.layers.LayerEditing;
import org.mouseion.app.platform.FileStore;
import org.mouseion.app.platform.Person;
import org.mouseion.app.platform.Problem;
import org.mouseion.app.platform.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/// Pages read by a machine of the test, with real tables and real pictures.
@AreaTest(
        scan = {
            "collection.catalogue",
            "collection.media",
            "collection.text",
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
class RecogniseAreaTest {

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
    PageTexts texts;

    @Autowired
    LayerEditing layers;

    @Autowired
    FakePageReading machine;

    @Autowired
    Recognising recognising;

    @Autowired
    PagesAside aside;

    @Autowired
    WebApplicationContext context;

    private WorkId register;
    private List<PictureId> pages = List.of();

    @BeforeEach
    void fourPages() throws Exception {
        house.empty();
        people.as(SignedIn.CURATOR);
        machine.plugged = true;
        machine.asked.clear();
        machine.broken.clear();
        register = house.works("R 1").getFirst();
        List<Staging.Sent> sent = new ArrayList<>();
        for (int i = 1; i <= 4; i++) {
            sent.add(new Staging.Sent(
                    "R1_" + i + ".jpg", files.put(new ByteArrayInputStream(DrawnPictures.jpeg(80 + i, 60)))));
        }
        Take take = staging.files(sent, Optional.of(register), Wishes.NONE, 1);
        taking.begin(take.id());
        house.run("collection.media.take", Map.of("take", Long.toString(take.id())));
        house.run("collection.media.pyramids", Map.of());
        layers.mark(register, "fr");
        pages = texts.listOf(register).stream().map(TextPage::id).toList();
        assertThat(pages).hasSize(4);
    }

    private Map<String, Long> read(String... parameters) throws Exception {
        return house.run(RecogniseJob.NAME, wish(parameters)).progress().counts();
    }

    private static Map<String, String> wish(String... parameters) {
        Map<String, String> wish = new java.util.HashMap<>();
        for (int i = 0; i < parameters.length; i += 2) {
            wish.put(parameters[i], parameters[i + 1]);
        }
        return wish;
    }

    private List<String> inForce() {
        return texts.listOf(register).stream()
                .map(page -> page.writing() == null ? "" : page.writing().text().text())
                .toList();
    }

    @Test
    void every_waiting_page_is_read_in_the_language_of_its_series_with_its_doubts() throws Exception {
        assertThat(read()).containsEntry("pages-read", 4L).containsEntry("pages-aside", 0L);
        assertThat(inForce()).containsOnly("mer").hasSize(4);
        assertThat(machine.asked).allMatch(asked -> asked.endsWith(" fr"));
        var word = texts.find(pages.getFirst())
                .orElseThrow()
                .text()
                .words()
                .findFirst()
                .orElseThrow();
        assertThat(word.readings()).extracting(reading -> reading.text()).containsExactly("mer", "mère");
        machine.asked.clear();
        assertThat(read()).containsEntry("pages-read", 0L).containsEntry("pages-left", 4L);
        assertThat(machine.asked).isEmpty();
    }

    @Test
    void an_unreadable_page_is_set_aside_with_its_reason_and_the_job_goes_on() throws Exception {
        machine.broken.put("picture:" + pages.get(1).value(), Reason.SLOW);
        assertThat(read()).containsEntry("pages-read", 3L).containsEntry("pages-aside", 1L);
        assertThat(inForce()).containsExactly("mer", "", "mer", "mer");
        assertThat(aside.listRecent(10)).singleElement().satisfies(one -> {
            assertThat(one.work()).isEqualTo(register);
            assertThat(one.number()).isEqualTo(2);
            assertThat(one.reason()).isEqualTo("slow");
        });
        machine.asked.clear();
        read();
        assertThat(machine.asked).as("it is not tried again by itself").isEmpty();
        machine.broken.clear();
        assertThat(read(RecogniseJob.AGAIN, "true")).containsEntry("pages-read", 1L);
        assertThat(aside.count()).isZero();
        assertThat(inForce()).containsOnly("mer");
    }

    @Test
    void a_persons_text_is_never_overwritten_and_a_handed_in_text_stays_in_force() throws Exception {
        layers.addPerson(pages.get(0), TextFiles.page("person"), null, Set.of(0), false);
        layers.addFile(
                pages.get(1),
                TextFiles.page("file"),
                new org.mouseion.app.collection.text.layers.Layer.Given(
                        "TEXT", files.put(new ByteArrayInputStream(new byte[] {'f'})), 0, "f.txt", null),
                "",
                1);
        assertThat(read()).containsEntry("pages-read", 2L).containsEntry("pages-left", 2L);
        assertThat(inForce()).containsExactly("person", "file", "mer", "mer");
        assertThat(read(RecogniseJob.AGAIN, "true")).containsEntry("pages-read", 1L);
        assertThat(inForce()).as("read too, and kept beside").containsExactly("person", "file", "mer", "mer");
        assertThat(machine.asked)
                .noneMatch(asked -> asked.startsWith("picture:" + pages.get(0).value() + " "));
    }

    @Test
    void a_killed_job_goes_on_behind_the_last_page_it_read() throws Exception {
        MediaRun run = house.fresh(wish(RecogniseJob.WORK, Long.toString(register.value())))
                .dyingAfter(2);
        assertThatThrownBy(() -> house.run(RecogniseJob.NAME, run)).isInstanceOf(MediaRun.Killed.class);
        assertThat(inForce()).containsExactly("mer", "mer", "", "");
        machine.asked.clear();
        house.run(RecogniseJob.NAME, run.dyingAfter(Integer.MAX_VALUE));
        assertThat(inForce()).containsOnly("mer");
        assertThat(machine.asked).hasSize(2);
        assertThat(run.progress().done()).isEqualTo(4);
        assertThat(run.progress().total()).isEqualTo(4);
    }

    @Test
    void what_cannot_be_read_is_refused_before_a_job_is_made() {
        people.as(SignedIn.CURATOR);
        assertThatThrownBy(() -> recognising.ask(new Recognising.Wish(register, List.of("de"), false)))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo("page-language-unknown"));
        WorkId painting = house.works("P 1").getFirst();
        assertThatThrownBy(() -> recognising.ask(new Recognising.Wish(painting, List.of(), false)))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo("work-not-of-pages"));
        machine.plugged = false;
        assertThatThrownBy(() -> recognising.ask(new Recognising.Wish(null, List.of(), false)))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo("page-reader-missing"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "nl", "es"})
    void the_desk_speaks_four_languages(String language) throws Exception {
        machine.broken.put("picture:" + pages.get(1).value(), Reason.FAILED);
        read();
        MockMvcTester web =
                MockMvcTester.create(MockMvcBuilders.webAppContextSetup(context).build());
        assertThat(web.get().uri("/desk/pages/reading?lang=" + language))
                .hasStatusOk()
                .bodyText()
                .contains("<form action=\"/desk/pages/reading\"", "/works/" + register.value() + "/pages/2")
                .doesNotContain("??");
        machine.plugged = false;
        assertThat(web.get().uri("/desk/pages/reading?lang=" + language))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("<form action=\"/desk/pages/reading\"", "??");
    }

    @Test
    void who_may_not_keep_pictures_may_not_have_them_read() throws Exception {
        people.as(new Person(9, "Eva", Set.of(Role.COMMUNICATION)));
        MockMvcTester web =
                MockMvcTester.create(MockMvcBuilders.webAppContextSetup(context).build());
        assertThat(web.post().uri("/desk/pages/reading")).hasStatus(403);
        assertThat(web.get().uri("/desk/pages/reading")).hasStatus(403);
    }

    @Test
    void large_pictures_are_looked_at_smaller() {
        assertThat(PageCopies.side(3000, 2000)).isEqualTo(3000);
        int side = PageCopies.side(10_000, 8_000);
        assertThat((long) side * side * 8 / 10).isLessThanOrEqualTo(PageCopies.MOST_PIXELS);
        assertThat(side).isGreaterThan(3800);
        assertThat(PageCopies.side(0, 0)).isEqualTo(1);
    }
}
