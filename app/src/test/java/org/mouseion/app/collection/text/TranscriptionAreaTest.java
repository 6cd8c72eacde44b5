package org.mouseion.app.collection.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mouseion.app.AreaTest;
import org.mouseion.app.collection.PageTexts;
import org.mouseion.app.collection.PageWriting;
import org.mouseion.app.collection.PictureId;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.catalogue.SignedIn;
import org.mouseion.app.collection.media.DrawnPictures;
import org.mouseion.app.collection.media.MediaHouse;
import org.mouseion.app.collection.media.held.PictureRows;
import org.mouseion.app.collection.media.take.Staging;
import org.mouseion.app.collection.media.take.Take;
import org.mouseion.app.collection.media.take.Taking;
import org.mouseion.app.collection.media.take.Wishes;
import org.mouseion.app.collection.text.layers.Layer;
import org.mouseion.app.collection.text.layers.LayerEditing;
import org.mouseion.app.collection.text.layers.LayerRows;
import org.mouseion.app.platform.FileStore;
import org.mouseion.app.platform.Person;
import org.mouseion.app.platform.Problem;
import org.mouseion.app.platform.Role;
import org.mouseion.formats.pages.Box;
import org.mouseion.formats.pages.Line;
import org.mouseion.formats.pages.PageText;
import org.mouseion.formats.pages.Reading;
import org.mouseion.formats.pages.Region;
import org.mouseion.formats.pages.Word;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/// The desk on which pages are read, corrected and compared, as its forms send it.
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
class TranscriptionAreaTest {

    private static final Person VOLUNTEER = new Person(9, "Bea", Set.of(Role.ARCHIVIST));
    private static final List<String> LANGUAGES = List.of("fr", "en", "nl", "es");

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
    LayerEditing layers;

    @Autowired
    LayerRows rows;

    MockMvcTester mvc;
    WorkId register;
    PictureId picture;
    String address;

    @BeforeEach
    void open() throws Exception {
        house.empty();
        people.as(SignedIn.CURATOR);
        mvc = MockMvcTester.from(context);
        register = house.works("AD 12").getFirst();
        picture = add(DrawnPictures.jpeg(800, 600));
        layers.mark(register, "fr");
        address = "/desk/pages/" + register.value() + "/1";
    }

    @Test
    void a_correction_keeps_the_doubts_of_every_other_line() {
        long machine = layers.addMachine(picture, read("des parole ailees", "ecrites icy"), "Reader 1");

        assertThat(mvc.get().uri(address))
                .hasStatusOk()
                .bodyText()
                .contains("parole · 60%", "paroles · 30%", "/line?at=", "name=\"basis\" value=\"" + machine + "\"");
        MvcTestResult saved = save(machine, "des parole ailees", "écrites ici");

        assertThat(saved.getResponse().getRedirectedUrl()).isEqualTo(address + "?saved=written");
        PageWriting writing = texts.find(picture).orElseThrow();
        assertThat(writing.hand()).isEqualTo(PageWriting.Hand.PERSON);
        assertThat(writing.author()).isEqualTo(7);
        assertThat(writing.vouched()).containsExactly(1);
        List<Line> lines = writing.text().lines().toList();
        assertThat(lines.get(0).words().get(1).readings()).hasSize(2);
        assertThat(lines.get(1).words().get(0).readings()).containsExactly(Reading.of("écrites"));
        assertThat(lines.get(1).words().get(0).box()).isEqualTo(new Box(20, 60, 60, 20));
        assertThat(rows.get(writing.layer()).basis()).isEqualTo(machine);
        assertThat(mvc.get().uri(address)).bodyText().contains("paroles · 30%").doesNotContain("icys");
    }

    @Test
    void a_reading_the_machine_hesitated_about_is_chosen_without_typing() {
        long machine = layers.addMachine(picture, read("des parole ailees"), "Reader 1");
        MvcTestResult saved = mvc.post()
                .uri(address)
                .param("basis", Long.toString(machine))
                .param("count", "1")
                .param("from.0", "0")
                .param("text.0", "des parole ailees")
                .param("word.0.1", "1")
                .exchange();

        assertThat(saved).hasStatus3xxRedirection();
        assertThat(texts.find(picture).orElseThrow().text().text()).isEqualTo("des paroles ailees");
        assertThat(texts.find(picture).orElseThrow().vouched()).containsExactly(0);
    }

    @Test
    void what_was_not_changed_is_not_saved_and_a_tick_alone_is() {
        long machine = layers.addMachine(picture, read("un", "deux"), "Reader 1");
        assertThat(save(machine, "un", "deux").getResponse().getRedirectedUrl()).endsWith("saved=unchanged");
        assertThat(rows.list(picture)).hasSize(1);

        mvc.post()
                .uri(address)
                .param("basis", Long.toString(machine))
                .param("count", "2")
                .param("from.0", "0")
                .param("text.0", "un")
                .param("vouch.0", "1")
                .param("from.1", "1")
                .param("text.1", "deux")
                .exchange();
        assertThat(texts.find(picture).orElseThrow().vouched()).containsExactly(0);
        assertThat(texts.find(picture).orElseThrow().text().words())
                .allMatch(word -> word.readings().size() == 2);
    }

    @Test
    void a_line_that_one_vouched_for_is_not_given_away_because_the_other_changed_it() {
        long machine = layers.addMachine(picture, read("un", "deux"), "Reader 1");
        mvc.post()
                .uri(address)
                .param("basis", Long.toString(machine))
                .param("count", "2")
                .param("from.0", "0")
                .param("text.0", "un")
                .param("vouch.0", "1")
                .param("from.1", "1")
                .param("text.1", "deux")
                .exchange();
        long first = rows.findInForce(picture).orElseThrow().id();
        people.as(VOLUNTEER);
        save(machine, "Un", "Deux");
        long second = rows.list(picture).getFirst().id();
        assertThat(body(address + "/compare?one=" + first + "&other=" + second))
                .contains("name=\"choice.0\" value=\"other\">", "name=\"choice.0\" value=\"one\" required>")
                .contains("name=\"choice.1\" value=\"other\" checked");
    }

    @Test
    void a_file_without_a_letter_is_refused_as_what_it_is() {
        MvcTestResult refused = send("page.xml", "");
        assertThat(refused).hasStatus(422);
        assertThat(refused.getMvcResult().getResolvedException())
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo("text-empty"));
    }

    @Test
    void two_who_save_at_once_lose_nothing_and_the_second_settles() {
        long machine = layers.addMachine(picture, read("un", "deux", "trois"), "Reader 1");
        save(machine, "Un", "deux", "Trois");
        long first = rows.findInForce(picture).orElseThrow().id();
        people.as(VOLUNTEER);
        MvcTestResult second = save(machine, "un", "Deux", "tríos");

        long kept = rows.list(picture).getFirst().id();
        assertThat(second.getResponse().getRedirectedUrl())
                .isEqualTo(address + "/compare?one=" + first + "&other=" + kept + "&saved=meanwhile");
        assertThat(texts.find(picture).orElseThrow().layer())
                .as("nothing is overwritten")
                .isEqualTo(first);
        String page = body(address + "/compare?one=" + first + "&other=" + kept + "&saved=meanwhile");
        assertThat(page)
                .contains("<mark class=\"differs\">Trois</mark>", "<mark class=\"differs\">tríos</mark>")
                .contains("name=\"choice.0\" value=\"one\" required checked")
                .contains("name=\"choice.1\" value=\"other\" checked");

        MvcTestResult settled = mvc.post()
                .uri(address + "/compare")
                .param("one", Long.toString(first))
                .param("other", Long.toString(kept))
                .param("choice.0", "one")
                .param("choice.1", "other")
                .param("choice.2", "third")
                .param("third.2", "trois.")
                .exchange();
        assertThat(settled.getResponse().getRedirectedUrl()).isEqualTo(address + "?saved=settled");
        PageWriting writing = texts.find(picture).orElseThrow();
        assertThat(writing.text().text()).isEqualTo("Un\nDeux\ntrois.");
        assertThat(writing.vouched()).containsExactlyInAnyOrder(0, 1, 2);
        assertThat(writing.author()).isEqualTo(9);
        assertThat(rows.list(picture)).hasSize(4);
    }

    @Test
    void a_second_reader_sees_nobody_elses_text_and_is_kept_apart() {
        long machine = layers.addMachine(picture, read("vn", "devx"), "Reader 1");
        save(machine, "Persons secret", "devx");
        long first = rows.findInForce(picture).orElseThrow().id();
        people.as(VOLUNTEER);

        assertThat(body(address + "?apart=read")).contains("devx").doesNotContain("Persons secret", "Ada");
        assertThat(body(address + "?apart=empty")).contains("name=\"whole\"").doesNotContain("devx", "secret");
        mvc.post()
                .uri(address)
                .param("basis", "0")
                .param("apart", "empty")
                .param("whole", "Un\r\n\r\nDeux")
                .exchange();

        Layer apart = rows.list(picture).getFirst();
        assertThat(apart.apart()).isTrue();
        assertThat(apart.lines()).isEqualTo(2);
        assertThat(texts.find(picture).orElseThrow().layer()).isEqualTo(first);
        assertThat(body(address + "?apart=read"))
                .as("their own reading goes on")
                .contains(">Deux</textarea>");
        assertThat(body("/desk/pages/" + register.value())).contains("a second reading waits");
        assertThat(body(address)).contains("compare?one=" + first + "&amp;other=" + apart.id());
    }

    @Test
    void a_page_nobody_read_is_written_from_nothing_and_its_lines_are_found() throws Exception {
        assertThat(body(address)).contains("name=\"whole\"", "lines=found");
        PictureId written = add(handwritten(
                "Le vingt et un du mois de mars mil sept cent",
                "est comparu devant nous Pierre Marchand",
                "laboureur demeurant au hameau du Pont",
                "lequel nous a dit et declare que son pere",
                "est mort la nuit derniere en sa maison",
                "age de soixante ans, et a signe avec nous"));
        String second = "/desk/pages/" + register.value() + "/2";
        String found = body(second + "?lines=found");

        Matcher places = Pattern.compile("name=\"place\\.\\d+\" value=\"(\\d+),(\\d+),(\\d+),(\\d+)\"")
                .matcher(found);
        for (int line = 0; line < 6; line++) {
            assertThat(places.find()).isTrue();
            int top = Integer.parseInt(places.group(2));
            assertThat(90 + 80 * line)
                    .as("the middle of a line lies in its box")
                    .isBetween(top + 20, top + Integer.parseInt(places.group(4)) - 20);
        }
        assertThat(places.find()).as("six lines and no more").isFalse();
        mvc.post()
                .uri(second)
                .param("basis", "0")
                .param("count", "2")
                .param("from.0", "-1")
                .param("text.0", "Le vingt et un")
                .param("place.0", "100,120,500,60")
                .param("from.1", "-1")
                .param("text.1", "")
                .param("place.1", "100,270,500,60")
                .exchange();
        PageWriting writing = texts.find(written).orElseThrow();
        assertThat(writing.text().text()).isEqualTo("Le vingt et un");
        assertThat(writing.text().lines()).hasSize(2);
        assertThat(writing.vouched()).containsExactly(0);
        assertThat(writing.text().width()).isEqualTo(900);
    }

    @Test
    void a_file_is_taken_in_for_just_this_page() {
        assertThat(send("page.xml", TextFiles.alto("", 800, 600, "from the file")))
                .hasRedirectedUrl(address + "?saved=file");
        assertThat(texts.find(picture).orElseThrow().text().text()).isEqualTo("from the file");
        assertThat(rows.findInForce(picture).orElseThrow().author()).isEqualTo(7);
        assertThat(send("page.xml", TextFiles.alto("", 800, 600, "from the file")))
                .hasRedirectedUrl(address + "?saved=file-known");
        assertThat(send("two.txt", "one\ftwo")).hasStatus(422);
        assertThat(send("other.xml", "<mets/>")).hasStatus(422);
        assertThat(rows.list(picture)).hasSize(1);
    }

    @Test
    void readings_are_chosen_taken_out_of_use_and_brought_back() {
        long machine = layers.addMachine(picture, read("machine"), "Reader 1");
        save(machine, "person");
        long person = rows.findInForce(picture).orElseThrow().id();
        post("/choose", "layer", machine);
        assertThat(rows.findInForce(picture)).map(Layer::id).hasValue(machine);
        assertThat(body(address)).contains("shown and searched, chosen by a person");
        mvc.post().uri(address + "/choose").exchange();
        assertThat(rows.findInForce(picture)).map(Layer::id).hasValue(person);
        mvc.post()
                .uri(address + "/withdraw")
                .param("layer", Long.toString(person))
                .param("away", "true")
                .exchange();
        assertThat(rows.findInForce(picture)).map(Layer::id).hasValue(machine);
        assertThat(body(address)).contains("out of use since", "Bring back");
    }

    @Test
    void works_are_marked_by_their_number_found_and_turned_over() {
        house.works("B 7", "B 8");
        assertThat(mvc.post().uri("/desk/pages").param("work", "B7").param("language", "nl"))
                .hasStatus3xxRedirection();
        assertThat(mvc.post().uri("/desk/pages").param("work", "nothing")).hasStatus(422);
        assertThat(mvc.post().uri("/desk/pages").param("work", "B8").param("language", "fr_FR"))
                .hasStatus(422);

        assertThat(body("/desk/pages"))
                .contains("Work AD 12", "Work B 7", "Dutch")
                .doesNotContain("Work B 8");
        assertThat(mvc.get().uri("/desk/pages").param("q", "b 7"))
                .bodyText()
                .contains("Work B 7")
                .doesNotContain("Work AD 12");
        assertThat(mvc.get().uri("/desk/pages").param("q", "%"))
                .as("a sign of the database's is a sign")
                .bodyText()
                .doesNotContain("Work B 7");
        assertThat(mvc.get().uri("/desk/pages/" + register.value() + "/2")).hasStatus(404);
    }

    @Test
    void each_page_speaks_four_languages() {
        long machine = layers.addMachine(picture, read("un", "deux"), "Reader 1");
        long person = layers.addPerson(picture, read("un", "devx", "trois"), machine, Set.of(1), false);
        List<String> all = List.of(
                "/desk/pages",
                "/desk/pages?q=zzz",
                "/desk/pages/" + register.value(),
                address,
                address + "?apart=read",
                address + "?apart=empty",
                address + "?saved=written",
                address + "/compare?one=" + person + "&other=" + machine + "&saved=meanwhile",
                address + "/compare?one=" + person + "&other=" + person);
        for (String path : all) {
            for (String language : LANGUAGES) {
                assertThat(body(path + (path.contains("?") ? "&" : "?") + "lang=" + language))
                        .as(path + " in " + language)
                        .doesNotContain("??", ">transcription.", "\"transcription.", "{0,", "{1")
                        .contains("<html lang=\"" + language);
            }
        }
        layers.withdraw(machine, true);
        assertThat(body(address + "?lang=fr")).contains("hors d’usage depuis").doesNotContain("??");
    }

    @Test
    void only_keepers_come_in_and_a_line_is_shown_to_them_alone() {
        layers.addMachine(picture, read("un"), "Reader 1");
        assertThat(mvc.get().uri(address + "/line?at=10,10,200,40"))
                .hasStatusOk()
                .hasContentType("image/jpeg");
        assertThat(mvc.get().uri(address + "/line?at=700,500,200,200")).hasStatus(404);
        for (Person who : new Person[] {null, new Person(3, "Ed", Set.of())}) {
            people.as(who);
            int refused = who == null ? 401 : 403;
            for (String path : List.of("/desk/pages", address, address + "/line?at=10,10,200,40")) {
                assertThat(mvc.get().uri(path)).as(path).hasStatus(refused);
            }
            assertThat(mvc.post().uri(address).param("whole", "x")).hasStatus(refused);
            assertThat(mvc.post().uri(address + "/choose").param("layer", "1")).hasStatus(refused);
        }
        assertThat(rows.list(picture)).hasSize(1);
    }

    @Test
    void rude_forms_are_answered_with_a_sentence() {
        long machine = layers.addMachine(picture, read("un"), "Reader 1");
        PictureId elsewhere = picture;
        assertThat(save(machine, "x".repeat(4001)).getResponse().getStatus()).isEqualTo(422);
        assertThat(mvc.post().uri(address).param("basis", "999999")).hasStatus(404);
        assertThat(mvc.post().uri(address).param("new.place", "here").param("new.text", "x"))
                .hasStatus(422);
        assertThat(mvc.get().uri(address + "/compare?one=1&other=99999999")).hasStatus(404);
        MvcTestResult odd = mvc.post()
                .uri(address)
                .param("basis", Long.toString(machine))
                .param("count", "99999999")
                .param("from.0", "77")
                .param("text.0", "from a line there is not")
                .param("word.0.99", "3")
                .exchange();
        assertThat(odd).hasStatus3xxRedirection();
        save(rows.findInForce(elsewhere).orElseThrow().id(), "a\u0000b\uFFFE\uD800c <script>");
        assertThat(body(address)).doesNotContain("<script>ab");
    }

    private MvcTestResult save(long basis, String... lines) {
        var post = mvc.post()
                .uri(address)
                .param("basis", Long.toString(basis))
                .param("count", Integer.toString(lines.length));
        for (int i = 0; i < lines.length; i++) {
            post = post.param("from." + i, Integer.toString(i)).param("text." + i, lines[i]);
        }
        return post.exchange();
    }

    private void post(String act, String name, long value) {
        assertThat(mvc.post().uri(address + act).param(name, Long.toString(value)))
                .hasStatus3xxRedirection();
    }

    private MvcTestResult send(String name, String content) {
        return mvc.post()
                .uri(address + "/file")
                .multipart()
                .file(new MockMultipartFile(
                        "file", name, "application/octet-stream", content.getBytes(StandardCharsets.UTF_8)))
                .exchange();
    }

    private String body(String path) {
        MvcTestResult result = mvc.get().uri(path).exchange();
        assertThat(result).as(path).hasStatusOk();
        try {
            return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException never) {
            throw new IllegalStateException(never);
        }
    }

    private PictureId add(byte[] image) throws Exception {
        Staging.Sent sent =
                new Staging.Sent("AD12_" + image.length + ".jpg", files.put(new ByteArrayInputStream(image)));
        Take take = staging.files(List.of(sent), Optional.of(register), Wishes.NONE, 1);
        taking.begin(take.id());
        house.run("collection.media.take", Map.of("take", Long.toString(take.id())));
        house.run("collection.media.pyramids", Map.of());
        return pictures.listOf(register).getLast().id();
    }

    private static byte[] handwritten(String... lines) throws Exception {
        BufferedImage image = new BufferedImage(900, 600, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(new Color(240, 236, 224));
        pen.fillRect(0, 0, 900, 600);
        pen.setColor(new Color(50, 40, 30));
        pen.setFont(new Font(Font.SERIF, Font.ITALIC, 40));
        for (int i = 0; i < lines.length; i++) {
            pen.drawString(lines[i], 100, 100 + i * 80);
        }
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", bytes);
        return bytes.toByteArray();
    }

    /// As a machine reads: each word with a second way of reading it, sixty pixels wide.
    static PageText read(String... lines) {
        List<Line> all = new java.util.ArrayList<>();
        for (String line : lines) {
            List<Word> words = new java.util.ArrayList<>();
            for (String word : line.split(" ")) {
                words.add(new Word(
                        "",
                        new Box(20 + 70 * words.size(), 10 + 50 * all.size(), 60, 20),
                        List.of(Reading.of(word, 0.6), Reading.of(word + "s", 0.3)),
                        null));
            }
            all.add(new Line("", new Box(20, 10 + 50 * all.size(), 400, 20), List.of(), List.of(), words, List.of()));
        }
        return new PageText(
                "", "", 800, 600, "", List.of(new Region("", "", Box.NONE, List.of(), all)), List.of(), Set.of());
    }
}
