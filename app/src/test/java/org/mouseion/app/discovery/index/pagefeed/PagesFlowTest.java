package org.mouseion.app.discovery.index.pagefeed;

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
import org.mouseion.app.collection.PictureId;
import org.mouseion.app.collection.WorkId;
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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;

/// From a file beside a picture to a word that is found on the page, and no longer when it may not be.
@AreaTest(
        scan = {
            "collection.catalogue",
            "collection.media",
            "collection.text",
            "discovery.index.pages",
            "discovery.index.pagefeed",
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

    private WorkId register;

    @BeforeEach
    void open() throws Exception {
        feed.stop();
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
        assertThat(search.find(new PageQuery("maison", null, Dial.SPELLINGS, 1, 10, true))
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
