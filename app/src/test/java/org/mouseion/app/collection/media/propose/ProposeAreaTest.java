package org.mouseion.app.collection.media.propose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mouseion.app.AreaTest;
import org.mouseion.app.collection.Access;
import org.mouseion.app.collection.Dated;
import org.mouseion.app.collection.Maker;
import org.mouseion.app.collection.PictureId;
import org.mouseion.app.collection.SourceRef;
import org.mouseion.app.collection.Term;
import org.mouseion.app.collection.Texts;
import org.mouseion.app.collection.WorkDraft;
import org.mouseion.app.collection.WorkFacts;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.catalogue.AskedJobs;
import org.mouseion.app.collection.catalogue.FactsJson;
import org.mouseion.app.collection.catalogue.SampleFacts;
import org.mouseion.app.collection.catalogue.SignedIn;
import org.mouseion.app.collection.media.DrawnPictures;
import org.mouseion.app.collection.media.MediaHouse;
import org.mouseion.app.collection.media.held.PictureEditing;
import org.mouseion.app.collection.media.held.PictureText;
import org.mouseion.app.collection.media.held.PictureTexts;
import org.mouseion.app.collection.media.held.PictureWriting;
import org.mouseion.app.collection.media.held.TextGround;
import org.mouseion.app.collection.media.held.TextUse;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/// Texts proposed for pictures that have none, with real tables and real pictures.
@AreaTest(
        scan = {"collection.catalogue", "collection.media", "platform.files", "platform.web", "governance.rulings"},
        classes = MediaHouse.class)
@ImportAutoConfiguration({
    DispatcherServletAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    WebMvcAutoConfiguration.class
})
class ProposeAreaTest {

    private static final int BLUE = 0x1F4FBF;
    private static final int YELLOW = 0xF2D61B;

    @Autowired
    WebApplicationContext context;

    @Autowired
    MediaHouse.Steps house;

    @Autowired
    PictureTexts texts;

    @Autowired
    PictureWriting writing;

    @Autowired
    PictureEditing editing;

    @Autowired
    SignedIn people;

    @Autowired
    AskedJobs jobs;

    MockMvcTester mvc;

    @BeforeEach
    void open() {
        house.empty();
        jobs.kinds().clear();
        people.as(SignedIn.CURATOR);
        mvc = MockMvcTester.create(MockMvcBuilders.webAppContextSetup(context).build());
    }

    private WorkId work(Map<String, Object> facts) {
        WorkFacts with = FactsJson.withFields(
                SampleFacts.titled("Self-Portrait"),
                FactsJson.read(FactsJson.write(facts), WorkFacts.class),
                facts.keySet());
        return house.transaction()
                .execute(status -> house.works()
                        .save(List.of(new WorkDraft(new SourceRef("tests", "key of " + facts), "1", with))))
                .outcomes()
                .getFirst()
                .id();
    }

    private static Map<String, Object> portrait() {
        Map<String, Object> facts = new HashMap<>();
        facts.put(
                "kinds",
                List.of(new Term(
                        null,
                        new Texts(Map.of("en", "painting", "fr", "peinture", "nl", "schilderij", "es", "pintura")),
                        null)));
        facts.put("makers", List.of(new Maker(null, "Judith Leyster", null, null, null)));
        facts.put("dated", new Dated("1630", "1630", 1630, 1630, false, false));
        facts.put(
                "medium", new Texts(Map.of("en", "Oil on canvas", "fr", "Huile sur toile", "nl", "Olieverf op doek")));
        return facts;
    }

    private PictureId hung(Map<String, Object> facts, byte[] picture) throws Exception {
        PictureId id = house.hang(work(facts), picture, Access.OPEN);
        house.run("collection.media.pyramids", Map.of());
        house.run("collection.media.looks", Map.of());
        return id;
    }

    private Map<String, String> proposed(PictureId id) {
        Map<String, String> byLanguage = new HashMap<>();
        texts.list(id).stream()
                .filter(text -> !text.accepted() && text.use() == TextUse.ALT)
                .forEach(text -> byLanguage.put(text.language(), text.text()));
        return byLanguage;
    }

    private long propose() throws Exception {
        return house.run(ProposeJob.NAME, Map.of()).progress().counts().getOrDefault("media-proposed", 0L);
    }

    @Test
    void a_sentence_in_each_language_says_what_is_recorded_and_what_was_measured() throws Exception {
        PictureId id = hung(portrait(), DrawnPictures.halves(BLUE, YELLOW, 0.6));
        assertThat(propose()).isEqualTo(4);

        assertThat(proposed(id))
                .containsEntry(
                        "en",
                        "Painting by Judith Leyster, “Self-Portrait”, 1630, oil on canvas. Landscape format. Main colours: blue and yellow.")
                .containsEntry(
                        "fr",
                        "Peinture par Judith Leyster, «\u00a0Self-Portrait\u00a0», 1630, huile sur toile. Format horizontal. Couleurs dominantes\u00a0: bleu et jaune.")
                .containsEntry(
                        "nl",
                        "Schilderij van Judith Leyster, ‘Self-Portrait’, 1630, olieverf op doek. Liggend formaat. Hoofdkleuren: blauw en geel.")
                .containsEntry(
                        "es",
                        "Pintura de Judith Leyster, «Self-Portrait», 1630. Formato apaisado. Colores principales: azul y amarillo.");
        PictureText dutch = texts.findProposed(id, "nl", TextUse.ALT).orElseThrow();
        assertThat(dutch.grounds())
                .containsExactly(
                        new TextGround("kind", "schilderij"),
                        new TextGround("maker", "Judith Leyster"),
                        new TextGround("title", "Self-Portrait"),
                        new TextGround("date", "1630"),
                        new TextGround("technique", "Olieverf op doek"),
                        new TextGround("orientation", "Liggend formaat"),
                        new TextGround("colours", "blauw en geel"));
    }

    @Test
    void a_doubtful_maker_and_words_of_no_language_are_left_out() throws Exception {
        Map<String, Object> facts = new HashMap<>();
        facts.put("kinds", List.of(new Term(null, Texts.of("Gemälde"), null)));
        facts.put("makers", List.of(new Maker(null, "Rembrandt", null, "navolger van", null)));
        PictureId id = hung(facts, DrawnPictures.halves(0x404040, 0xB0B0B0, 0.5));
        propose();

        assertThat(proposed(id))
                .containsEntry("en", "Work, “Self-Portrait”. Landscape format. In shades of grey.")
                .containsEntry("nl", "Werk, ‘Self-Portrait’. Liggend formaat. In grijstinten.");
    }

    @Test
    void a_drawing_in_place_of_a_reproduction_says_so() throws Exception {
        PictureId id = hung(portrait(), DrawnPictures.halves(BLUE, YELLOW, 0.4));
        editing.particulars(id, Texts.NONE, null, false, Access.OPEN);
        propose();

        assertThat(proposed(id).get("en"))
                .startsWith("Drawing made in place of a reproduction of: painting by Judith Leyster");
    }

    @Test
    void nobody_reads_a_proposal_and_asking_again_changes_nothing() throws Exception {
        PictureId id = hung(portrait(), DrawnPictures.halves(BLUE, YELLOW, 0.7));
        assertThat(propose()).isEqualTo(4);
        assertThat(propose()).isZero();

        assertThat(texts.listAccepted(texts.list(id), TextUse.ALT)).isEmpty();
    }

    @Test
    void what_was_refused_is_not_asked_again_until_other_words_are_found() throws Exception {
        PictureId id = hung(portrait(), DrawnPictures.halves(BLUE, YELLOW, 0.3));
        propose();
        writing.refuse(id, "en", TextUse.ALT);
        assertThat(propose()).isZero();
        assertThat(proposed(id)).doesNotContainKey("en").containsKey("fr");

        editing.particulars(id, Texts.NONE, null, false, Access.OPEN);
        assertThat(propose()).as("the sentences are others now").isEqualTo(4);
    }

    @Test
    void what_a_person_wrote_is_left_alone() throws Exception {
        PictureId id = hung(portrait(), DrawnPictures.halves(BLUE, YELLOW, 0.45));
        writing.write(id, TextUse.ALT, Map.of("en", "A woman at her easel turns to us."));
        assertThat(propose()).as("the picture has a text").isZero();

        assertThat(mvc.post().uri("/desk/media/" + id.value() + "/propose")).hasStatus3xxRedirection();
        assertThat(proposed(id)).containsOnlyKeys("fr", "nl", "es");
    }

    @Test
    void a_picture_nobody_measured_is_told_by_its_record_alone() throws Exception {
        PictureId id = house.hang(work(portrait()), DrawnPictures.halves(BLUE, YELLOW, 0.35), Access.OPEN);
        house.run("collection.media.pyramids", Map.of());
        propose();
        assertThat(proposed(id)).containsEntry("es", "Pintura de Judith Leyster, «Self-Portrait», 1630.");
    }

    @Test
    void the_desk_asks_for_proposals_and_shows_what_they_rest_on() throws Exception {
        PictureId id = hung(portrait(), DrawnPictures.halves(BLUE, YELLOW, 0.55));
        assertThat(mvc.get().uri("/desk/media")).bodyText().contains("/desk/media/proposals");
        assertThat(mvc.post().uri("/desk/media/proposals")).hasStatus3xxRedirection();
        assertThat(jobs.kinds()).contains(ProposeJob.NAME);
        propose();

        for (String language : List.of("fr", "en", "nl", "es")) {
            assertThat(mvc.get().uri("/desk/media/" + id.value() + "?lang=" + language))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Painting by Judith Leyster", "Couleurs dominantes", "bleu et jaune")
                    .doesNotContain("media.ground.", "??");
        }
        assertThat(mvc.get().uri("/desk/media?lacks=proposed")).bodyText().contains("picture.png");
        people.as(null);
        assertThat(mvc.post().uri("/desk/media/proposals")).hasStatus(401);
    }
}
