package org.mouseion.app.discovery.pagefeed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mouseion.algorithms.doubt.Dial;
import org.mouseion.app.AreaTest;
import org.mouseion.app.collection.Access;
import org.mouseion.app.collection.PageTexts;
import org.mouseion.app.collection.PartOf;
import org.mouseion.app.collection.PictureId;
import org.mouseion.app.collection.SourceRef;
import org.mouseion.app.collection.WorkDraft;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.Works;
import org.mouseion.app.collection.catalogue.SampleFacts;
import org.mouseion.app.collection.catalogue.SignedIn;
import org.mouseion.app.collection.media.DrawnPictures;
import org.mouseion.app.collection.media.MediaHouse;
import org.mouseion.app.collection.media.held.PictureEditing;
import org.mouseion.app.collection.media.held.PictureRows;
import org.mouseion.app.collection.media.take.Staging;
import org.mouseion.app.collection.media.take.Take;
import org.mouseion.app.collection.media.take.Taking;
import org.mouseion.app.collection.media.take.Wishes;
import org.mouseion.app.collection.text.TextFiles;
import org.mouseion.app.collection.text.layers.LayerEditing;
import org.mouseion.app.collection.text.layers.LayerRows;
import org.mouseion.app.discovery.PageQuery;
import org.mouseion.app.discovery.PageRead;
import org.mouseion.app.discovery.PageSearch;
import org.mouseion.app.discovery.PagesFound;
import org.mouseion.app.platform.FileStore;
import org.mouseion.formats.pages.PageFiles;
import org.mouseion.formats.pages.PageText;
import org.mouseion.formats.pages.PagesOutcome;
import org.mouseion.formats.pages.Word;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/// From a file beside a picture to a word that is found on the page, and no longer when it may not be.
@AreaTest(
        scan = {
            "collection.catalogue",
            "collection.media",
            "collection.text",
            "collection.spotting",
            "discovery.index.pages",
            "discovery.levels",
            "discovery.pagefeed",
            "discovery.pages",
            "platform.files",
            "platform.web",
            "governance.rulings"
        },
        classes = MediaHouse.class,
        properties = "mouseion.on-site.networks=10.9.0.0/16")
@ImportAutoConfiguration({
    DispatcherServletAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    WebMvcAutoConfiguration.class
})
class PagesFlowTest {

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
    PictureEditing editing;

    @Autowired
    PageTexts texts;

    @Autowired
    LayerEditing layers;

    @Autowired
    LayerRows rows;

    @Autowired
    PageSearch search;

    @Autowired
    PageFeed feed;

    @Autowired
    PendingPages pending;

    @Autowired
    Works works;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    WebApplicationContext context;

    private MockMvcTester mvc;
    private WorkId register;

    @BeforeEach
    void open() throws Exception {
        feed.stop();
        mvc = MockMvcTester.create(MockMvcBuilders.webAppContextSetup(context).build());
        house.empty();
        people.as(SignedIn.CURATOR);
        register = house.works("AD 12").getFirst();
        take("AD12_1.jpg", DrawnPictures.jpeg(800, 600));
        take("AD12_2.jpg", DrawnPictures.jpeg(810, 600));
        take("AD12_1.xml", TextFiles.alto("", 800, 600, "ma grande maison").getBytes());
        pending.addAll();
        settle();
    }

    @Test
    void a_text_that_comes_in_is_found_on_its_page() {
        PagesFound found = find("maison");

        assertThat(found.total()).isOne();
        PageRead page = found.hits().getFirst().page();
        assertThat(page.address()).isEqualTo("/works/" + register.value() + "/pages/1");
        assertThat(page.image()).isEqualTo("/iiif/3/" + first().value());
        assertThat(page.seriesTitle()).isEqualTo("Work AD 12 (AD 12)");
        assertThat(found.share()).isEqualTo(new PagesFound.Share(1, 0, 1));
    }

    @Test
    void a_correction_makes_its_line_certain() {
        long machine = rows.findInForce(first()).orElseThrow().id();
        layers.addPerson(first(), TextFiles.page("ma petite maison"), machine, Set.of(0), false);
        settle();

        PagesFound found = find("petite");
        assertThat(found.hits().getFirst().spots().getFirst().probability()).isEqualTo(1);
        assertThat(found.share().corrected()).isOne();
        assertThat(find("grande").total())
                .as("the machine's reading is no longer in force")
                .isZero();
    }

    @Test
    void the_rule_of_the_work_holds_for_its_words_from_one_moment_to_the_next() {
        editing.workAccess(register, new Access.Staff());
        settle();
        assertThat(find("maison").total()).isZero();
        assertThat(search.series(true)).isEmpty();

        editing.workAccess(register, new Access.OnSite());
        settle();
        assertThat(find("maison").total()).isZero();
        assertThat(search.find(new PageQuery("maison", null, Dial.SPELLINGS, 1, 10).from(true))
                        .total())
                .isOne();

        editing.workAccess(register, Access.OPEN);
        settle();
        assertThat(find("maison").total()).isOne();
    }

    @Test
    void a_page_that_is_put_away_or_belongs_elsewhere_is_no_longer_found_there() {
        PictureId page = first();
        editing.remove(page, true);
        settle();
        assertThat(find("maison").total()).isZero();
        editing.remove(page, false);
        settle();
        assertThat(find("maison").total()).isOne();
        WorkId other = house.works("AD 13").getFirst();
        editing.attach(page, other);
        layers.mark(other, "fr");
        settle();
        assertThat(find("maison").hits().getFirst().page().series()).isEqualTo(Long.toString(other.value()));
        assertThat(search.find(new PageQuery("maison", Long.toString(register.value()), Dial.SPELLINGS, 1, 10))
                        .total())
                .isZero();
    }

    @Test
    void an_embargo_that_ends_is_heard_of() {
        editing.workAccess(register, new Access.Embargo(LocalDate.now().plusDays(3)));
        settle();
        assertThat(find("maison").total()).isZero();

        assertThat(texts.listOpening(
                        LocalDate.now().plusDays(2), LocalDate.now().plusDays(3)))
                .containsExactly(register);
        assertThat(texts.listOpening(LocalDate.now(), LocalDate.now().plusDays(2)))
                .isEmpty();
    }

    @Test
    void a_page_stands_beside_what_is_written_on_it_in_four_languages() {
        String path = "/works/" + register.value() + "/pages";
        for (String language : List.of("fr", "en", "nl", "es")) {
            for (String address : List.of(path, path + "/1", path + "/2", path + "/1?q=maison&doubts=true")) {
                assertThat(mvc.get().uri(address + (address.contains("?") ? "&" : "?") + "lang=" + language))
                        .hasStatusOk()
                        .bodyText()
                        .doesNotContain("??")
                        .doesNotContainPattern("[>\"](pages|problem)\\.[a-z]");
            }
        }
        assertThat(mvc.get().uri(path + "/1?q=maison&lang=en"))
                .bodyText()
                .contains("<mark><span class=\"doubt\">maison</span></mark>", "Page 1", "of 2")
                .contains("<rect x=\"100\" y=\"10\" width=\"30\" height=\"12\"")
                .contains("3 words are doubtful");
        assertThat(mvc.get().uri(path + "/2?lang=en")).bodyText().contains("Neither a person nor a machine");
        assertThat(mvc.get().uri(path + "?number=2")).hasStatus3xxRedirection();
        assertThat(mvc.get().uri(path + "/3")).hasStatus(404);
        assertThat(mvc.get().uri(path + "/0")).hasStatus(404);
        WorkId painting = house.works("P 1").getFirst();
        assertThat(mvc.get().uri("/works/" + painting.value() + "/pages")).hasStatus(404);
    }

    @Test
    void what_is_given_away_comes_back_in_as_it_was() throws Exception {
        String path = "/works/" + register.value() + "/pages/1/text.";
        PageText before = texts.find(first()).orElseThrow().text();
        for (String kind : List.of("alto.xml", "page.xml")) {
            byte[] file = mvc.get().uri(path + kind).exchange().getResponse().getContentAsByteArray();
            PagesOutcome.Read read = (PagesOutcome.Read) PageFiles.read(new ByteArrayInputStream(file));
            PageText after = read.pages().getFirst();
            assertThat(after.text()).isEqualTo(before.text());
            assertThat(after.words().map(Word::box).toList())
                    .isEqualTo(before.words().map(Word::box).toList());
        }
        assertThat(mvc.get().uri(path + "txt")).hasStatusOk().bodyText().isEqualTo("ma grande maison\n");
        assertThat(mvc.get().uri(path + "tei.xml")).hasStatusOk().bodyText().contains("<TEI", "maison");
        assertThat(mvc.get().uri("/works/" + register.value() + "/text.txt"))
                .hasStatusOk()
                .bodyText()
                .isEqualTo("ma grande maison\n");
        assertThat(mvc.get().uri(path + "docx")).hasStatus(404);
        assertThat(mvc.get().uri("/works/" + register.value() + "/pages/2/text.txt"))
                .hasStatus(404);
    }

    @Test
    void a_viewer_finds_the_text_and_the_search_in_the_manifest() throws Exception {
        String manifest = body("/iiif/works/" + register.value() + "/manifest");
        assertThat(manifest)
                .contains("SearchService2", "AutoCompleteService2", "/iiif/search/1/" + register.value())
                .contains("\"http://localhost/iiif/works/" + register.value() + "/pages/1/lines\"")
                .doesNotContain("/pages/2/lines");
        String lines = body("/iiif/works/" + register.value() + "/pages/1/lines");
        assertThat(lines)
                .contains("supplementing", "ma grande maison", "/canvas/" + first().value() + "#xywh=20,10,300,12");
        assertThat(body("/iiif/works/" + register.value() + "/pages/1/words")).contains("\"value\":\"maison\"");
        assertThat(body("/iiif/2/works/" + register.value() + "/pages/1/lines")).contains("sc:AnnotationList");
        assertThat(body("/iiif/2/works/" + register.value() + "/manifest")).contains("/pages/1/lines");
        String found = body("/iiif/search/2/" + register.value() + "?q=maison");
        assertThat(found)
                .as("annotations lie on the canvases of the manifest")
                .contains("http://localhost/iiif/works/" + register.value() + "/canvas/" + first().value() + "#xywh");
    }

    @Test
    void the_rule_of_the_work_holds_for_every_way_to_its_text() {
        List<String> ways = List.of(
                "/works/W/pages/1",
                "/works/W/pages/1/text.txt",
                "/works/W/pages/1/text.alto.xml",
                "/works/W/text.txt",
                "/iiif/works/W/pages/1/lines",
                "/iiif/2/works/W/pages/1/words");
        editing.workAccess(register, new Access.Staff());
        settle();
        for (String way : ways) {
            assertThat(mvc.get().uri(way.replace("W", Long.toString(register.value()))))
                    .as(way)
                    .hasStatus(404)
                    .bodyText()
                    .doesNotContain("maison");
        }
        editing.workAccess(register, new Access.OnSite());
        settle();
        for (String way : ways) {
            String address = way.replace("W", Long.toString(register.value()));
            assertThat(mvc.get().uri(address)).as(way).bodyText().doesNotContain("maison");
            assertThat(mvc.get().uri(address).with(request -> {
                        request.setRemoteAddr("10.9.3.4");
                        return request;
                    }))
                    .as(way + " in the house")
                    .hasStatusOk()
                    .bodyText()
                    .contains("maison");
        }
    }

    @Test
    void what_is_said_in_a_recording_is_read_found_and_given_back() throws Exception {
        WorkId film = house.works("AV 7").getFirst();
        String vtt =
                "WEBVTT\n\n00:01.000 --> 00:03.500\n<v Anna>Der Zug f\u00e4hrt ab\n\n00:04.000 --> 00:05.000\nAdieu\n";
        take("AV-7.de.vtt", vtt.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        take("nowhere.srt", "1\n00:00:01,000 --> 00:00:02,000\nlost\n".getBytes());
        settle();

        PagesFound found = find("adieu");
        assertThat(found.hits().getFirst().page().reading()).isEqualTo(PageRead.Reading.HEARD);
        assertThat(found.share()).as("recordings are no pages").isEqualTo(new PagesFound.Share(1, 0, 1));
        assertThat(find("lost").total()).isZero();
        long id = -found.hits().getFirst().page().id();
        String path = "/works/" + film.value() + "/said/" + id;
        assertThat(body(path + ".vtt"))
                .isEqualTo(
                        "WEBVTT\n\n00:00:01.000 --> 00:00:03.500\n<v Anna>Der Zug f\u00e4hrt ab\n\n00:00:04.000 --> 00:00:05.000\nAdieu\n");
        assertThat(body(path + ".srt")).contains("00:00:04,000 --> 00:00:05,000");
        assertThat(body(path + ".txt")).isEqualTo("Anna: Der Zug f\u00e4hrt ab\nAdieu\n");
        assertThat(body("/iiif/search/2/" + film.value() + "?q=adieu")).contains("\"items\":[]");
        assertThat(mvc.get().uri("/pages?q=adieu&lang=en")).bodyText().contains("recording AV-7");

        editing.workAccess(film, new Access.Staff());
        settle();
        assertThat(find("adieu").total()).isZero();
        assertThat(mvc.get().uri(path + ".vtt")).hasStatus(404);
    }

    @Test
    void a_page_is_shown_in_its_archive_and_searched_with_the_whole_of_it() throws Exception {
        WorkId file = level("file", "series", 1);
        WorkId series = level("series", "fonds", 2);
        level("empty", "fonds", 1);
        WorkId fonds = level("fonds", "", 1);
        editing.attach(first(), file);
        layers.mark(file, "fr");
        settle();

        assertThat(body("/archives?lang=en")).contains("Level fonds", "/works/" + fonds.value() + "/levels");
        assertThat(body("/works/" + fonds.value() + "/levels?lang=en"))
                .containsSubsequence("Level empty", "Level series", "1 written page", "Level file", "1 written page");
        assertThat(body("/works/" + series.value() + "/levels?lang=en")).contains("Level fonds", "Level file");
        assertThat(body("/works/" + file.value() + "/pages/1?lang=en"))
                .containsSubsequence("crumbs", "Level fonds", "Level series", "Level file", "Page 1");
        assertThat(body("/pages?q=maison&lang=en&series=" + fonds.value()))
                .contains("1 page for “maison”", "Level fonds (1 page)");
        assertThat(body("/pages?q=maison&lang=en&series=" + register.value())).contains("No page for “maison”");
        assertThat(mvc.get().uri("/works/" + register.value() + "/levels")).hasStatus(404);
        for (String language : List.of("fr", "nl", "es")) {
            for (String path : List.of("/archives", "/works/" + fonds.value() + "/levels")) {
                assertThat(body(path + "?lang=" + language))
                        .doesNotContain("??")
                        .doesNotContain(">levels.");
            }
        }

        editing.workAccess(file, new Access.Staff());
        settle();
        assertThat(body("/works/" + fonds.value() + "/levels?lang=en"))
                .as("closed pages are not counted")
                .doesNotContain("written page");
        assertThat(body("/pages?q=maison&lang=en&series=" + fonds.value())).contains("No page for “maison”");
    }

    @Test
    void a_rule_for_the_fonds_holds_for_every_page_below_it() throws Exception {
        WorkId fonds = level("fonds", "", 1);
        WorkId series = level("series", "fonds", 1);
        WorkId file = level("file", "series", 1);
        editing.attach(first(), file);
        layers.mark(file, "fr");
        PictureId page = pictures.listOf(file).getFirst().id();
        settle();
        assertThat(find("maison").total()).isOne();

        editing.workAccess(fonds, new Access.Embargo(LocalDate.now().plusDays(3)));
        settle();
        assertThat(find("maison").total()).isZero();
        assertThat(search.series(true).stream().map(PageSearch.Series::series))
                .doesNotContain(Long.toString(file.value()));
        assertThat(mvc.get().uri("/works/" + file.value() + "/pages/1")).hasStatus(404);
        assertThat(mvc.get().uri("/works/" + file.value() + "/pages/1/text.txt"))
                .hasStatus(404);
        assertThat(mvc.get().uri("/iiif/3/" + page.value() + "/full/max/0/default.jpg"))
                .hasStatus4xxClientError();
        assertThat(texts.listOpening(
                        LocalDate.now().plusDays(2), LocalDate.now().plusDays(3)))
                .containsExactly(file);
        assertThat(body("/desk/media?work=" + series.value() + "&lang=en"))
                .contains("already stricter today", "the level that lies in it");

        editing.workAccess(fonds, new Access.OnSite());
        editing.workAccess(file, new Access.Staff());
        settle();
        assertThat(search.find(new PageQuery("maison", null, Dial.SPELLINGS, 1, 10).from(true))
                        .total())
                .as("the stricter of the two")
                .isZero();
        editing.workAccess(file, Access.OPEN);
        settle();
        assertThat(search.find(new PageQuery("maison", null, Dial.SPELLINGS, 1, 10).from(true))
                        .total())
                .isOne();
        assertThat(find("maison").total()).isZero();

        assertThat(mvc.post()
                        .uri("/desk/media/works/" + fonds.value() + "/access")
                        .param("access", "OPEN"))
                .hasStatus3xxRedirection();
        settle();
        assertThat(find("maison").total()).isOne();

        level("series", "closed", 1);
        WorkId closed = level("closed", "", 2);
        editing.workAccess(closed, new Access.Staff());
        settle();
        assertThat(find("maison").total()).as("moved below what is closed").isZero();
    }

    private WorkId level(String name, String whole, int order) {
        WorkDraft draft = new WorkDraft(
                new SourceRef("aid", name), whole, SampleFacts.within("Level " + name, new PartOf(whole, order, "")));
        return java.util.Objects.requireNonNull(transaction.execute(
                status -> works.save(List.of(draft)).outcomes().getFirst().id()));
    }

    private String body(String address) throws Exception {
        var answer = mvc.get().uri(address).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString();
    }

    private PagesFound find(String words) {
        return search.find(new PageQuery(words, null, Dial.READINGS, 1, 10));
    }

    private PictureId first() {
        return pictures.listOf(register).getFirst().id();
    }

    /// What the thread does, until nothing is left. The thread itself was stopped.
    private void settle() {
        feed.start();
        feed.wake();
        for (int i = 0; i < 200 && pending.count() > 0; i++) {
            try {
                Thread.sleep(25);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        feed.stop();
        assertThat(pending.count()).isZero();
    }

    private void take(String name, byte[] content) throws Exception {
        Take take = staging.files(
                List.of(new Staging.Sent(name, files.put(new ByteArrayInputStream(content)))),
                Optional.empty(),
                Wishes.NONE,
                1);
        taking.begin(take.id());
        house.run("collection.media.take", Map.of("take", Long.toString(take.id())));
        house.run("collection.media.pyramids", Map.of());
    }
}
