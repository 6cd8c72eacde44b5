package org.mouseion.app.collection.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mouseion.app.AreaTest;
import org.mouseion.app.collection.Pictures;
import org.mouseion.app.collection.ShownPicture;
import org.mouseion.app.collection.Work;
import org.mouseion.app.collection.Works;
import org.mouseion.app.collection.intake.run.IntakeHouse;
import org.mouseion.app.collection.media.MediaRun;
import org.mouseion.app.collection.media.take.Takes;
import org.mouseion.app.platform.House;
import org.mouseion.app.platform.HouseSource;
import org.mouseion.app.platform.JobKind;
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
            "collection.demo",
            "platform.files",
            "governance.rulings"
        },
        classes = {IntakeHouse.class, DemoPicturesAreaTest.Named.class})
class DemoPicturesAreaTest {

    static class Named {
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
