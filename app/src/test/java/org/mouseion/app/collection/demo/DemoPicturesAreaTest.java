package org.mouseion.app.collection.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mouseion.app.AreaTest;
import org.mouseion.app.collection.FakePageReading;
import org.mouseion.app.collection.PageTexts;
import org.mouseion.app.collection.Pictures;
import org.mouseion.app.collection.ShownPicture;
import org.mouseion.app.collection.SourceRef;
import org.mouseion.app.collection.TextPage;
import org.mouseion.app.collection.Work;
import org.mouseion.app.collection.Works;
import org.mouseion.app.collection.intake.run.IntakeHouse;
import org.mouseion.app.collection.media.MediaRun;
import org.mouseion.app.collection.media.take.Takes;
import org.mouseion.app.platform.House;
import org.mouseion.app.platform.HouseSource;
import org.mouseion.app.platform.JobKind;
import org.mouseion.formats.pages.PageText;
import org.mouseion.formats.pages.Reading;
import org.mouseion.formats.pages.Word;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The demonstration museum's works get their pictures by the way every picture comes in.
@AreaTest(
        scan = {
            "collection.catalogue",
            "collection.vocabulary",
            "collection.intake",
            "collection.media",
            "collection.text",
            "collection.demo",
            "platform.files",
            "governance.rulings"
        },
        classes = {IntakeHouse.class, DemoPicturesAreaTest.Named.class})
class DemoPicturesAreaTest {

    static class Named {
        @Bean
        FakePageReading pageReading() {
            return new FakePageReading();
        }

        @Bean
        HouseSource houseSource() {
            return () -> new House(Map.of("en", "Test House"), Map.of(), "", true);
        }
    }

    @Autowired
    List<JobKind> kinds;

    @Autowired
    Works works;

    @Autowired
    Pictures pictures;

    @Autowired
    Takes takes;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    PageTexts texts;

    @Test
    void every_work_whose_record_names_a_picture_can_be_looked_at_closely() throws Exception {
        run("collection.demo", Map.of());
        run(DemoPictures.NAME, Map.of());
        MediaRun taken = run(
                "collection.media.take",
                Map.of("take", Long.toString(takes.listRecent(1).getFirst().id())));
        run("collection.media.pyramids", Map.of());

        assertThat(taken.progress().counts()).doesNotContainKey("media-aside");
        List<Work> named = new ArrayList<>();
        works.forEachBatch(
                0,
                100,
                batch -> batch.stream()
                        .filter(work -> !work.facts().pictures().isEmpty())
                        .forEach(named::add));
        assertThat(named).hasSizeGreaterThan(50);
        Map<org.mouseion.app.collection.WorkId, List<ShownPicture>> shown = pictures.list(named);
        for (Work work : named) {
            ShownPicture picture = shown.get(work.id()).getFirst();
            assertThat(picture.held()).as("picture of %s", work.source().id()).isNotNull();
            assertThat(picture.picture().alt().byTag()).containsKeys("fr", "en", "nl", "es");
            assertThat(picture.picture().faithful())
                    .isEqualTo(work.facts().pictures().getFirst().faithful());
        }
    }

    @Test
    void the_day_book_can_be_read_with_the_doubts_of_its_first_reader() throws Exception {
        run("collection.demo", Map.of());
        run(DemoPictures.NAME, Map.of());
        for (org.mouseion.app.collection.media.take.Take take : takes.listRecent(5)) {
            run("collection.media.take", Map.of("take", Long.toString(take.id())));
        }
        run("collection.media.pyramids", Map.of());
        Work book = works.find(new SourceRef("demo", "mdm-0327")).orElseThrow();

        List<TextPage> pages = texts.listOf(book.id());
        assertThat(pages).extracting(TextPage::tongue).containsExactly("fr", "en", "nl", "es");
        PageText first = pages.getFirst().writing().text();
        assertThat(first.lines().count()).isEqualTo(10);
        Word doubtful = first.words()
                .filter(word -> word.text().equals("hache"))
                .findFirst()
                .orElseThrow();
        assertThat(doubtful.readings()).extracting(Reading::text).containsExactly("hache", "bâche");
    }

    private MediaRun run(String kind, Map<String, String> parameters) throws Exception {
        MediaRun run = new MediaRun(parameters, new TransactionTemplate(transactions));
        kinds.stream()
                .filter(each -> each.name().equals(kind))
                .findFirst()
                .orElseThrow()
                .run(run);
        return run;
    }
}
