package org.mouseion.app.collection.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mouseion.app.AreaTest;
import org.mouseion.app.collection.PageTexts;
import org.mouseion.app.collection.PageWriting;
import org.mouseion.app.collection.PictureId;
import org.mouseion.app.collection.TextPage;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.catalogue.SignedIn;
import org.mouseion.app.collection.media.DrawnPictures;
import org.mouseion.app.collection.media.MediaHouse;
import org.mouseion.app.collection.media.MediaRun;
import org.mouseion.app.collection.media.held.HeldPicture;
import org.mouseion.app.collection.media.held.PictureEditing;
import org.mouseion.app.collection.media.held.PictureRows;
import org.mouseion.app.collection.media.take.Line;
import org.mouseion.app.collection.media.take.Staging;
import org.mouseion.app.collection.media.take.Take;
import org.mouseion.app.collection.media.take.Takes;
import org.mouseion.app.collection.media.take.Taking;
import org.mouseion.app.collection.media.take.Wishes;
import org.mouseion.app.collection.text.layers.LayerEditing;
import org.mouseion.app.collection.text.layers.LayerRows;
import org.mouseion.app.platform.FileStore;
import org.mouseion.app.platform.Problem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;

/// From a file beside a picture to the text in force, with real tables and real files.
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
class TextAreaTest {

    @Autowired
    MediaHouse.Steps house;

    @Autowired
    SignedIn people;

    @Autowired
    FileStore files;

    @Autowired
    Staging staging;

    @Autowired
    Takes takes;

    @Autowired
    Taking taking;

    @Autowired
    PictureRows pictures;

    @Autowired
    PictureEditing editing;

    @Autowired
    PageTexts texts;

    @Autowired
    LayerEditing layers;

    @Autowired
    LayerRows rows;

    @BeforeEach
    void open() {
        house.empty();
        people.as(SignedIn.CURATOR);
    }

    @Test
    void texts_come_in_beside_their_pictures_and_lie_over_their_pixels() throws Exception {
        WorkId register = house.works("AD 12").getFirst();
        Map<String, Long> counts = take(
                file("alto/AD12_2.xml", TextFiles.alto("AD12_2.jpg", 400, 300, "second")),
                file("AD12_1.jpg", DrawnPictures.jpeg(800, 600)),
                file("AD12_2.jpg", DrawnPictures.jpeg(800, 601)),
                file("AD12_1.alto.xml", TextFiles.alto("", 800, 600, "first")),
                file("AD12_3.xml", TextFiles.alto("", 800, 600, "of no picture")),
                file("mets.xml", "<mets xmlns=\"http://www.loc.gov/METS/\"/>"));

        assertThat(counts).containsEntry("media-taken", 4L).containsEntry("media-aside", 2L);
        List<TextPage> pages = texts.listOf(register);
        assertThat(pages).extracting(TextPage::number).containsExactly(1, 2);
        assertThat(pages).extracting(page -> page.writing().text().text()).containsExactly("first", "second");
        assertThat(pages.get(1)
                        .writing()
                        .text()
                        .words()
                        .findFirst()
                        .orElseThrow()
                        .box()
                        .x())
                .as("boxes are in pixels of the picture")
                .isEqualTo(2 * 20);
        assertThat(pages.getFirst().writing().hand()).isEqualTo(PageWriting.Hand.FILE);
        assertThat(aside()).containsExactlyInAnyOrder("AD12_3.xml text-no-picture", "mets.xml text-unknown-kind");
    }

    @Test
    void a_file_is_known_when_it_comes_again_and_a_newer_one_comes_into_force() throws Exception {
        house.works("7");
        take(file("7.jpg", DrawnPictures.jpeg(80, 60)), file("7.xml", TextFiles.alto("", 80, 60, "old")));
        assertThat(take(file("7.xml", TextFiles.alto("", 80, 60, "old")))).containsEntry("media-known", 1L);
        take(file("7.xml", TextFiles.alto("", 80, 60, "new")));

        PictureId picture = only();
        assertThat(text(picture)).isEqualTo("new");
        assertThat(rows.list(picture)).hasSize(2);
    }

    @Test
    void pages_of_one_text_file_go_to_the_pictures_of_the_work_in_their_order() throws Exception {
        WorkId letter = house.works("L 5").getFirst();
        take(file("L5_a.jpg", DrawnPictures.jpeg(80, 60)), file("L5_b.jpg", DrawnPictures.jpeg(81, 60)));
        take(file("L5.txt", "Chère mère,\nje vais bien.\fVotre fils\f"));

        assertThat(texts.listOf(letter))
                .extracting(page -> page.writing().text().text())
                .containsExactly("Chère mère,\nje vais bien.", "Votre fils");
    }

    @Test
    void of_pictures_called_alike_the_folder_tells_and_else_nobody_guesses() throws Exception {
        List<WorkId> registers = house.works("R 1", "R 2");
        for (int i = 1; i <= 2; i++) {
            Take take = staging.files(
                    List.of(sent("R" + i + "/0001.jpg", DrawnPictures.jpeg(80 + i, 60))),
                    Optional.of(registers.get(i - 1)),
                    Wishes.NONE,
                    1);
            run(take);
        }
        assertThat(take(file("R2/0001.xml", TextFiles.alto("", 80, 60, "in the second"))))
                .containsEntry("media-taken", 1L);
        assertThat(texts.listOf(registers.get(1)).getFirst().writing().text().text())
                .isEqualTo("in the second");
        take(file("0001.xml", TextFiles.alto("", 80, 60, "anywhere")));
        assertThat(aside()).containsExactly("0001.xml text-several-pictures");
    }

    @Test
    void a_persons_hand_stays_before_files_and_machines_and_a_choice_before_the_rule() throws Exception {
        house.works("7");
        take(file("7.jpg", DrawnPictures.jpeg(80, 60)), file("7.xml", TextFiles.alto("", 80, 60, "file")));
        PictureId picture = only();
        long file = rows.findInForce(picture).orElseThrow().id();
        layers.addMachine(picture, TextFiles.page("machine"), "Reader 1");
        assertThat(text(picture)).isEqualTo("file");

        long person = layers.addPerson(picture, TextFiles.page("person"), file, Set.of(0), false);
        layers.addPerson(picture, TextFiles.page("second reader"), file, Set.of(0), true);
        take(file("7.xml", TextFiles.alto("", 80, 60, "later file")));
        assertThat(text(picture)).isEqualTo("person");
        assertThat(texts.find(picture).orElseThrow().vouched()).containsExactly(0);

        layers.choose(picture, file);
        layers.addMachine(picture, TextFiles.page("machine again"), "Reader 2");
        assertThat(text(picture)).isEqualTo("file");
        layers.choose(picture, null);
        layers.withdraw(person, true);
        assertThat(text(picture)).isEqualTo("later file");
        layers.withdraw(person, false);
        assertThat(text(picture)).isEqualTo("person");
        assertThat(rows.list(picture)).as("nothing is overwritten").hasSize(6);
    }

    @Test
    void who_may_not_write_does_not() throws Exception {
        house.works("7");
        take(file("7.jpg", DrawnPictures.jpeg(80, 60)));
        PictureId picture = only();
        people.as(null);

        assertThatThrownBy(() -> layers.addPerson(picture, TextFiles.page("visitor"), null, Set.of(0), false))
                .isInstanceOf(Problem.class);
        assertThat(rows.list(picture)).isEmpty();
    }

    @Test
    void a_take_of_texts_is_undone_as_one() throws Exception {
        house.works("7");
        take(file("7.jpg", DrawnPictures.jpeg(80, 60)), file("7.xml", TextFiles.alto("", 80, 60, "first")));
        Take second = staging.files(
                List.of(sent("7.xml", bytes(TextFiles.alto("", 80, 60, "wrong")))), Optional.empty(), Wishes.NONE, 1);
        run(second);
        assertThat(text(only())).isEqualTo("wrong");

        taking.undo(second.id(), people.getCurrent());
        assertThat(text(only())).isEqualTo("first");
    }

    @Test
    void pages_nobody_read_are_told_from_pictures_that_are_none() throws Exception {
        WorkId painting = house.works("P 1").getFirst();
        WorkId register = house.works("R 1").getFirst();
        take(file("P1.jpg", DrawnPictures.jpeg(80, 60)), file("R1.jpg", DrawnPictures.jpeg(81, 60)));
        assertThat(texts.count()).isZero();

        layers.mark(register, "fr");
        assertThat(texts.count()).isOne();
        TextPage page = texts.listAfter(0, 10).getFirst();
        assertThat(page.writing()).isNull();
        assertThat(page.tongue()).isEqualTo("fr");
        assertThat(texts.listOf(painting)).isEmpty();
        assertThat(layers.listUnread(List.of(page.id()), "Reader 1")).containsExactly(page.id());
        layers.addMachine(page.id(), TextFiles.page("read"), "Reader 1");
        assertThat(layers.listUnread(List.of(page.id()), "Reader 1")).isEmpty();

        layers.unmark(register);
        assertThat(texts.count()).isZero();
        layers.mark(register, "");
        assertThat(text(page.id())).as("its text was kept").isEqualTo("read");
    }

    private PictureId only() {
        return pictures.listAfter(0, 2).stream()
                .map(HeldPicture::id)
                .findFirst()
                .orElseThrow();
    }

    private String text(PictureId picture) {
        return texts.find(picture).orElseThrow().text().text();
    }

    private List<String> aside() {
        List<String> said = new ArrayList<>();
        for (Line line : takes.list(takes.listRecent(1).getFirst().id(), 0, 100)) {
            if (line.state() == Line.State.ASIDE) {
                said.add(line.name() + " " + line.why().code());
            }
        }
        return said;
    }

    private record File(String name, byte[] content) {}

    private static File file(String name, byte[] content) {
        return new File(name, content);
    }

    private static File file(String name, String content) {
        return new File(name, bytes(content));
    }

    private static byte[] bytes(String content) {
        return content.getBytes(StandardCharsets.UTF_8);
    }

    private Staging.Sent sent(String name, byte[] content) throws Exception {
        return new Staging.Sent(name, files.put(new ByteArrayInputStream(content)));
    }

    private Map<String, Long> take(File... all) throws Exception {
        List<Staging.Sent> sent = new ArrayList<>();
        for (File one : all) {
            sent.add(sent(one.name(), one.content()));
        }
        return run(staging.files(sent, Optional.empty(), Wishes.NONE, 1));
    }

    private Map<String, Long> run(Take take) throws Exception {
        taking.begin(take.id());
        MediaRun run = house.run("collection.media.take", Map.of("take", Long.toString(take.id())));
        house.run("collection.media.pyramids", Map.of());
        return run.progress().counts();
    }
}
