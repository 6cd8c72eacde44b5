package org.mouseion.app.collection.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mouseion.app.AreaTest;
import org.mouseion.app.collection.PictureId;
import org.mouseion.app.collection.Pictures;
import org.mouseion.app.collection.ShownPicture;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.Works;
import org.mouseion.app.collection.catalogue.CatalogueNeighbours;
import org.mouseion.app.collection.catalogue.SignedIn;
import org.mouseion.app.collection.media.held.HeldPicture;
import org.mouseion.app.collection.media.held.PictureEditing;
import org.mouseion.app.collection.media.held.PictureRows;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.filter.OncePerRequestFilter;

/// From a file in a browser to a tile on another site, with real tables and real files.
@AreaTest(
        scan = {"collection.catalogue", "collection.media", "platform.files", "platform.web", "governance.rulings"},
        classes = MediaHouse.class,
        properties = "mouseion.on-site.networks=10.9.0.0/16")
@ImportAutoConfiguration({
    DispatcherServletAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    WebMvcAutoConfiguration.class
})
class MediaAreaTest {

    static final byte[] PICTURE = DrawnPictures.jpeg(1200, 800);

    @Autowired
    WebApplicationContext context;

    @Autowired
    MediaHouse.Steps house;

    @Autowired
    CatalogueNeighbours.Heard heard;

    @Autowired
    SignedIn people;

    @Autowired
    PictureRows rows;

    @Autowired
    PictureEditing editing;

    @Autowired
    Pictures pictures;

    @Autowired
    Works works;

    MockMvcTester mvc;

    @BeforeEach
    void open() {
        house.empty();
        heard.works().clear();
        people.as(SignedIn.CURATOR);
        mvc = MockMvcTester.create(MockMvcBuilders.webAppContextSetup(context)
                .addFilters(context.getBean("openToAll", OncePerRequestFilter.class))
                .build());
    }

    @Test
    void files_are_looked_through_then_taken_then_seen() throws Exception {
        List<WorkId> ids = house.works("1987.12/3", "1987.12/4", "44");
        String take = send(
                file("1987-12-3_verso.jpg", PICTURE),
                file("1987_12_3_recto.jpg", DrawnPictures.jpeg(300, 200)),
                file("dsc0001.png", DrawnPictures.png(64, 48)),
                file("notes 44 lost.png", DrawnPictures.png(65, 48)),
                file("broken.jpg", "no picture at all".getBytes(StandardCharsets.UTF_8)));

        assertThat(rows.count()).as("nothing is written before a person begins").isZero();
        for (String language : List.of("fr", "en", "nl", "es")) {
            assertThat(mvc.get().uri(take + "?lang=" + language))
                    .hasStatusOk()
                    .bodyText()
                    .contains("1987-12-3_verso.jpg", "Work 1987.12/3", "broken.jpg")
                    .doesNotContain("??");
        }
        Map<String, Long> counts = take(take);

        assertThat(counts).containsEntry("media-taken", 4L).containsEntry("media-aside", 1L);
        List<ShownPicture> shown = pictures.list(works.get(ids.getFirst()));
        assertThat(shown).hasSize(2);
        assertThat(shown.getFirst().picture().width()).isEqualTo(1200);
        assertThat(heard.works()).contains(ids.getFirst());
        assertThat(mvc.get().uri("/desk/media?lacks=work")).bodyText().contains("dsc0001.png", "notes 44 lost.png");
        assertThat(mvc.get().uri("/desk/media")).bodyText().doesNotContain("broken.jpg");
    }

    @Test
    void a_sheet_says_more_than_names_do() throws Exception {
        List<WorkId> ids = house.works("A 1", "B 2");
        String sheet = "Foto;Nummer;Notitie\nscan-77.jpg;B 2;mooi\nscan-78.jpg;A 1;\n";
        String take = send(
                file("scan-77.jpg", DrawnPictures.jpeg(40, 30)),
                file("scan-78.jpg", DrawnPictures.jpeg(50, 30)),
                file("lijst.csv", sheet.getBytes(StandardCharsets.UTF_8)));
        take(take);

        assertThat(pictures.list(works.get(ids.get(0))).getFirst().picture().width())
                .isEqualTo(50);
        assertThat(pictures.list(works.get(ids.get(1))).getFirst().picture().width())
                .isEqualTo(40);
    }

    @Test
    void an_archive_is_taken_entry_by_entry_and_goes_on_after_a_kill() throws Exception {
        house.works("1", "2", "3");
        String take = send(file(
                "pictures.zip",
                zip(
                        "a/1.png", DrawnPictures.png(20, 20),
                        "a/2.png", DrawnPictures.png(21, 20),
                        "a/3.png", DrawnPictures.png(22, 20))));
        assertThat(mvc.post().uri(take + "/begin")).hasStatus3xxRedirection();
        MediaRun run = house.fresh(Map.of("take", number(take))).dyingAfter(2);
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> house.run("collection.media.take", run))
                .isInstanceOf(MediaRun.Killed.class);
        assertThat(rows.count()).isEqualTo(2);

        house.run("collection.media.take", run.dyingAfter(100));
        assertThat(rows.count()).isEqualTo(3);
        assertThat(run.progress().counts()).containsEntry("media-taken", 3L);
    }

    @Test
    void the_same_file_for_the_same_work_is_known() throws Exception {
        house.works("7");
        take(send(file("7.jpg", PICTURE)));
        Map<String, Long> again = take(send(file("7.jpg", PICTURE)));

        assertThat(again).containsEntry("media-known", 1L).doesNotContainKey("media-taken");
        assertThat(rows.count()).isOne();
    }

    @Test
    void a_take_is_undone_as_one_and_each_picture_can_be_brought_back() throws Exception {
        WorkId work = house.works("7").getFirst();
        String take = send(file("7.jpg", PICTURE));
        take(take);
        PictureId id = rows.listOf(work).getFirst().id();
        assertThat(mvc.post().uri(take + "/undo")).hasStatus3xxRedirection();

        assertThat(pictures.list(works.get(work))).isEmpty();
        assertThat(mvc.get().uri("/iiif/3/" + id.value() + "/info.json")).hasStatus(404);
        assertThat(mvc.post().uri("/desk/media/" + id.value() + "/away").param("away", "false"))
                .hasStatus3xxRedirection();
        assertThat(pictures.list(works.get(work))).hasSize(1);
    }

    @Test
    void the_page_of_a_picture_speaks_four_languages_and_keeps_what_is_written() throws Exception {
        WorkId work = house.works("7").getFirst();
        take(send(file("7.jpg", PICTURE)));
        PictureId id = rows.listOf(work).getFirst().id();
        String page = "/desk/media/" + id.value();
        assertThat(mvc.get().uri("/desk/media?lacks=alt")).bodyText().contains("7.jpg");
        assertThat(mvc.post()
                        .uri(page + "/words")
                        .param("ALT.en", "A field <of> colours")
                        .param("ALT.fr", ""))
                .hasStatus3xxRedirection();
        assertThat(mvc.post()
                        .uri(page + "/focus")
                        .param("at.x", "120")
                        .param("at.y", "240")
                        .param("shown.width", "480")
                        .param("shown.height", "320"))
                .hasStatus3xxRedirection();

        for (String language : List.of("fr", "en", "nl", "es")) {
            assertThat(mvc.get().uri(page + "?lang=" + language))
                    .hasStatusOk()
                    .bodyText()
                    .contains("A field &lt;of&gt; colours", "value=\"25.0\"", "value=\"75.0\"", "type=\"image\"");
        }
        assertThat(mvc.get().uri("/desk/media?lacks=alt")).bodyText().doesNotContain("7.jpg");
        ShownPicture shown = pictures.list(works.get(work)).getFirst();
        assertThat(shown.picture().alt().byTag()).containsExactlyEntriesOf(Map.of("en", "A field <of> colours"));
        assertThat(shown.held().focus()).isEqualTo(new ShownPicture.Focus(0.25, 0.75, true));
        assertThat(heard.works()).contains(work);
        byte[] view =
                mvc.get().uri(page + "/view?width=300").exchange().getResponse().getContentAsByteArray();
        assertThat(ImageIO.read(new ByteArrayInputStream(view)).getWidth()).isEqualTo(300);
    }

    @Test
    void a_visitor_without_an_account_may_not_come_in() {
        people.as(null);
        assertThat(mvc.get().uri("/desk/media")).hasStatus(401);
    }

    @Test
    void a_machine_proposes_where_to_look_and_a_person_wins() throws Exception {
        WorkId work = house.works("7").getFirst();
        take(send(file("7.png", DrawnPictures.spot(800, 600, 600, 150))));
        PictureId id = rows.listOf(work).getFirst().id();
        ShownPicture.Focus proposed =
                pictures.list(works.get(work)).getFirst().held().focus();
        assertThat(proposed.decided()).isFalse();
        assertThat(proposed.x()).isGreaterThan(0.6);
        assertThat(proposed.y()).isLessThan(0.4);

        mvc.post()
                .uri("/desk/media/" + id.value() + "/focus")
                .param("x", "10")
                .param("y", "90")
                .exchange();
        ShownPicture shown = pictures.list(works.get(work)).getFirst();
        assertThat(shown.held().focus()).isEqualTo(new ShownPicture.Focus(0.1f, 0.9f, true));
        assertThat(shown.crop(100, 100)).contains("/0,0,600,600/100,100/");
        mvc.post()
                .uri("/desk/media/" + id.value() + "/focus")
                .param("act", "leave")
                .exchange();
        assertThat(pictures.list(works.get(work)).getFirst().held().focus()).isEqualTo(proposed);
    }

    @Test
    void a_number_typed_by_hand_attaches_a_picture() throws Exception {
        WorkId work = house.works("12.5").getFirst();
        take(send(file("unknown.jpg", PICTURE)));
        PictureId id = rows.listAfter(0, 10).getFirst().id();
        assertThat(mvc.post().uri("/desk/media/" + id.value() + "/attach").param("work", "12/5"))
                .hasStatus3xxRedirection();
        assertThat(rows.get(id).work()).isEqualTo(work);
        assertThat(mvc.post().uri("/desk/media/" + id.value() + "/attach").param("work", "99"))
                .hasStatus(422);
        assertThat(mvc.post().uri("/desk/media/" + id.value() + "/attach").param("work", ""))
                .hasStatus3xxRedirection();
        assertThat(rows.get(id).work()).isNull();
    }

    @Test
    void pictures_of_a_work_change_places() throws Exception {
        WorkId work = house.works("7").getFirst();
        take(send(file("7_a.jpg", PICTURE), file("7_b.jpg", DrawnPictures.jpeg(30, 20))));
        List<PictureId> before = ids(work);
        mvc.post()
                .uri("/desk/media/" + before.getLast().value() + "/move")
                .param("by", "-1")
                .exchange();

        assertThat(ids(work)).containsExactly(before.getLast(), before.getFirst());
    }

    private List<PictureId> ids(WorkId work) {
        return rows.listOf(work).stream().map(HeldPicture::id).toList();
    }

    private static MockMultipartFile file(String name, byte[] content) {
        return new MockMultipartFile("file", name, "application/octet-stream", content);
    }

    /// Sends files as the form does.
    ///
    /// @return the page on which they are looked through
    private String send(MockMultipartFile... files) {
        var post = mvc.post().uri("/desk/media/takes").multipart();
        for (MockMultipartFile file : files) {
            post = post.file(file);
        }
        MvcTestResult sent = post.exchange();
        assertThat(sent).hasStatus3xxRedirection();
        return sent.getResponse().getRedirectedUrl();
    }

    private static String number(String take) {
        return take.substring(take.lastIndexOf('/') + 1);
    }

    private Map<String, Long> take(String take) throws Exception {
        assertThat(mvc.post().uri(take + "/begin")).hasStatus3xxRedirection();
        MediaRun run = house.run("collection.media.take", Map.of("take", number(take)));
        house.run("collection.media.pyramids", Map.of());
        return run.progress().counts();
    }

    private static byte[] zip(Object... namesAndContents) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
                zip.write((byte[]) namesAndContents[i + 1]);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
