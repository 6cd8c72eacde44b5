package org.mouseion.app.collection.media.fixity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mouseion.app.AreaTest;
import org.mouseion.app.collection.Access;
import org.mouseion.app.collection.PictureId;
import org.mouseion.app.collection.Texts;
import org.mouseion.app.collection.catalogue.RememberingLedger;
import org.mouseion.app.collection.media.DrawnPictures;
import org.mouseion.app.collection.media.MediaHouse;
import org.mouseion.app.collection.media.MediaRun;
import org.mouseion.app.collection.media.held.HeldPicture;
import org.mouseion.app.collection.media.held.PictureRows;
import org.mouseion.app.platform.Check;
import org.mouseion.app.platform.FileRef;
import org.mouseion.app.platform.FileStore;
import org.mouseion.app.platform.House;
import org.mouseion.app.platform.HouseSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.support.StaticMessageSource;

@AreaTest(
        scan = {"collection.catalogue", "collection.media", "platform.files", "governance.rulings"},
        classes = FixityAreaTest.House7.class)
class FixityAreaTest {

    static class House7 extends MediaHouse {
        @Bean
        HouseSource houseSource() {
            return () -> new House(Map.of("en", "Test House"), Map.of(), "", false);
        }

        @Bean
        StaticMessageSource messageSource() {
            return new StaticMessageSource();
        }
    }

    @Autowired
    MediaHouse.Steps house;

    @Autowired
    PictureRows rows;

    @Autowired
    FileStore files;

    @Autowired
    MastersCheck check;

    @Autowired
    RememberingLedger ledger;

    @BeforeEach
    void empty() {
        house.empty();
        ledger.deeds().clear();
    }

    @Test
    void a_master_that_changed_is_found_and_told_once() throws Exception {
        PictureId sound = add(31);
        PictureId hurt = add(32);
        FileRef file = rows.get(hurt).master().file();
        byte[] before = Files.readAllBytes(files.get(file));
        byte[] after = before.clone();
        after[after.length / 2] ^= 1;
        Files.write(files.get(file), after);

        MediaRun run = house.run(FixityJob.NAME, Map.of(FixityJob.DAYS, "0"));
        assertThat(run.progress().counts()).containsEntry("media-sound", 1L).containsEntry("media-damaged", 1L);
        assertThat(rows.get(hurt).damaged()).isNotNull();
        assertThat(rows.get(sound).damaged()).isNull();
        assertThat(rows.get(sound).checked()).isNotNull();
        assertThat(check.run()).isInstanceOf(Check.Result.Wrong.class);
        house.run(FixityJob.NAME, Map.of(FixityJob.DAYS, "0"));
        assertThat(ledger.deeds())
                .filteredOn(deed -> deed.action().equals("picture.master-damaged"))
                .hasSize(1);

        Files.write(files.get(file), before);
        house.run(FixityJob.NAME, Map.of(FixityJob.DAYS, "0"));
        assertThat(rows.get(hurt).damaged()).isNull();
        assertThat(check.run()).isInstanceOf(Check.Result.Good.class);
    }

    @Test
    void what_was_read_lately_is_passed_over_and_what_is_gone_is_damage() throws Exception {
        PictureId id = add(33);
        house.run(FixityJob.NAME, Map.of(FixityJob.DAYS, "30"));
        Files.delete(files.get(rows.get(id).master().file()));
        assertThat(house.run(FixityJob.NAME, Map.of(FixityJob.DAYS, "30"))
                        .progress()
                        .done())
                .isZero();
        house.run(FixityJob.NAME, Map.of(FixityJob.DAYS, "0"));
        assertThat(rows.get(id).damaged()).isNotNull();
    }

    @Test
    void a_killed_run_goes_on_behind_what_it_read() throws Exception {
        for (int i = 0; i < 5; i++) {
            add(40 + i);
        }
        MediaRun run = house.fresh(Map.of(FixityJob.DAYS, "0")).dyingAfter(2);
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> house.run(FixityJob.NAME, run))
                .isInstanceOf(MediaRun.Killed.class);
        house.run(FixityJob.NAME, run.dyingAfter(100));
        assertThat(run.progress().counts()).containsEntry("media-sound", 5L);
    }

    private PictureId add(int width) throws Exception {
        byte[] picture = DrawnPictures.png(width, 20);
        return rows.add(new PictureRows.Arrival(
                null,
                new HeldPicture.Master(
                        files.put(new ByteArrayInputStream(picture)), 0, "a.png", "image/png", picture.length),
                Texts.NONE,
                null,
                true,
                Access.OPEN,
                "",
                null,
                0));
    }
}
