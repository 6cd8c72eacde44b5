package org.mouseion.app.collection.media.looks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mouseion.algorithms.drawing.Family;
import org.mouseion.algorithms.drawing.ink.Palette;
import org.mouseion.algorithms.images.colour.ColourName;
import org.mouseion.algorithms.images.colour.ColourShares;
import org.mouseion.app.AreaTest;
import org.mouseion.app.ai.PictureEmbeddings;
import org.mouseion.app.collection.Access;
import org.mouseion.app.collection.PictureId;
import org.mouseion.app.collection.PictureLooks;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.catalogue.AskedJobs;
import org.mouseion.app.collection.catalogue.CatalogueNeighbours;
import org.mouseion.app.collection.media.DrawnPictures;
import org.mouseion.app.collection.media.MediaHouse;
import org.mouseion.app.collection.media.MediaRun;
import org.mouseion.app.collection.media.held.HeldPicture;
import org.mouseion.app.collection.media.held.PictureEditing;
import org.mouseion.app.collection.media.held.PictureRows;
import org.mouseion.app.collection.media.pyramid.Pyramids;
import org.mouseion.app.platform.House;
import org.mouseion.app.platform.HouseSource;
import org.mouseion.engines.api.Embedding;
import org.mouseion.engines.api.EngineCard;
import org.mouseion.engines.api.Picture;
import org.mouseion.engines.api.Task;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.support.StaticMessageSource;

/// Pictures measured with real tables and real files.
@AreaTest(
        scan = {"collection.catalogue", "collection.media", "platform.files", "governance.rulings"},
        classes = LooksAreaTest.LookingHouse.class)
class LooksAreaTest {

    static class LookingHouse extends MediaHouse {
        @Bean
        HouseSource houseSource() {
            return () -> new House(Map.of("en", "Test House"), Map.of(), "", false);
        }

        @Bean
        StaticMessageSource messageSource() {
            return new StaticMessageSource();
        }

        @Bean
        Model model() {
            return new Model(new ArrayList<>());
        }
    }

    /// A picture model that is plugged in while it has a version: it sees how light the middle is.
    record Model(List<String> versions) implements PictureEmbeddings {
        @Override
        public java.util.Optional<EngineCard> findEngine() {
            return versions.stream()
                    .findFirst()
                    .map(version -> new EngineCard("eye", version, Task.EMBED_IMAGE, List.of(), "test", Map.of()));
        }

        @Override
        public List<Embedding> embed(List<Picture> pictures) {
            return pictures.stream()
                    .map(p -> Embedding.of(new float[] {(p.at(p.width() / 2, p.height() / 2) & 255) / 255f, 1}))
                    .toList();
        }
    }

    private static final int RED = 0xC0141C;
    private static final int BLUE = 0x1F4FBF;

    @Autowired
    MediaHouse.Steps house;

    @Autowired
    PictureRows rows;

    @Autowired
    PictureEditing editing;

    @Autowired
    PictureLooks looks;

    @Autowired
    LooksRows measured;

    @Autowired
    CatalogueNeighbours.Heard heard;

    @Autowired
    AskedJobs jobs;

    @Autowired
    Model model;

    @Autowired
    Pyramids pyramids;

    @BeforeEach
    void open() {
        house.empty();
        heard.works().clear();
        jobs.kinds().clear();
        model.versions().clear();
    }

    private Map<String, Long> look() throws Exception {
        house.run("collection.media.pyramids", Map.of());
        return house.run(LooksJob.NAME, Map.of()).progress().counts();
    }

    @Test
    void the_colours_of_the_picture_that_hangs_are_known_once_it_was_measured() throws Exception {
        WorkId work = house.works("1").getFirst();
        house.hang(work, DrawnPictures.halves(RED, BLUE, 0.25), Access.OPEN);
        house.hang(work, DrawnPictures.halves(0x1F8A3B, 0xF2D61B, 0.5), Access.OPEN);
        assertThat(looks.hanging(List.of(work))).isEmpty();

        assertThat(look()).containsEntry("media-measured", 2L).containsEntry("media-unmeasured", 0L);

        Map<ColourName, Double> colours =
                ColourShares.of(looks.hanging(List.of(work)).get(work).palette());
        assertThat(colours.get(ColourName.RED)).isBetween(0.2, 0.3);
        assertThat(colours.get(ColourName.BLUE)).isBetween(0.7, 0.8);
        assertThat(colours).doesNotContainKeys(ColourName.GREEN, ColourName.YELLOW);
        assertThat(heard.works()).as("whoever shows the work is told").contains(work);
        assertThat(jobs.kinds())
                .as("measuring is asked for once pyramids are there")
                .containsOnlyOnce(LooksJob.NAME);
    }

    @Test
    void only_what_everybody_may_see_is_offered() throws Exception {
        List<WorkId> works = house.works("1", "2", "3", "4");
        byte[] picture = DrawnPictures.halves(RED, BLUE, 0.5);
        PictureId open = house.hang(works.get(0), picture, Access.OPEN);
        house.hang(works.get(1), picture, new Access.Staff());
        house.hang(works.get(2), picture, new Access.OnSite());
        house.hang(works.get(3), picture, new Access.Embargo(LocalDate.of(9999, 1, 1)));
        house.hang(null, picture, Access.OPEN);
        look();

        assertThat(looks.hanging(works)).containsOnlyKeys(works.getFirst());
        assertThat(seen()).containsExactly(open);
        editing.workAccess(works.getFirst(), new Access.Staff());
        assertThat(seen()).isEmpty();
        assertThat(looks.hanging(works)).isEmpty();
    }

    private List<PictureId> seen() {
        List<PictureId> seen = new ArrayList<>();
        looks.forEachBatch(batch -> batch.forEach(one -> seen.add(one.picture())));
        return seen;
    }

    @Test
    void an_unreadable_picture_is_set_aside_and_not_tried_again() throws Exception {
        List<WorkId> works = house.works("1", "2");
        PictureId lost = house.hang(works.get(0), DrawnPictures.halves(RED, BLUE, 0.5), Access.OPEN);
        house.hang(works.get(1), DrawnPictures.halves(BLUE, RED, 0.4), Access.OPEN);
        house.run("collection.media.pyramids", Map.of());
        HeldPicture.Master master = rows.get(lost).master();
        pyramids.drop(master);
        Files.delete(house.files().get(master.file()));

        assertThat(house.run(LooksJob.NAME, Map.of()).progress().counts())
                .containsEntry("media-measured", 1L)
                .containsEntry("media-unmeasured", 1L);
        assertThat(measured.countToDo("")).isZero();
        assertThat(looks.hanging(works)).containsOnlyKeys(works.get(1));
    }

    @Test
    void a_pyramid_that_is_gone_or_damaged_is_made_again() throws Exception {
        List<WorkId> works = house.works("1", "2");
        PictureId gone = house.hang(works.get(0), DrawnPictures.halves(RED, BLUE, 0.51), Access.OPEN);
        PictureId damaged = house.hang(works.get(1), DrawnPictures.halves(RED, BLUE, 0.52), Access.OPEN);
        house.run("collection.media.pyramids", Map.of());
        pyramids.drop(rows.get(gone).master());
        Path broken = pyramids.find(rows.get(damaged).master()).orElseThrow();
        Files.write(broken, new byte[] {'I', 'I', 42, 0, 9, 9, 9, 9});
        house.run(LooksJob.NAME, Map.of());

        assertThat(looks.hanging(works)).containsOnlyKeys(works);
        assertThat(pyramids.find(rows.get(gone).master())).isPresent();
        Files.write(broken, new byte[] {'I', 'I', 42, 0, 9, 9, 9, 9});
        house.hang(works.get(0), DrawnPictures.halves(RED, BLUE, 0.52), Access.OPEN);
        assertThat(house.run("collection.media.pyramids", Map.of()).progress().counts())
                .as("the same file once more")
                .containsEntry("media-made", 1L);
    }

    @Test
    void another_file_is_measured_anew_and_a_picture_put_away_is_forgotten() throws Exception {
        WorkId work = house.works("1").getFirst();
        PictureId id = house.hang(work, DrawnPictures.halves(RED, RED, 0.5), Access.OPEN);
        look();
        String before = looks.state();
        byte[] blue = DrawnPictures.halves(BLUE, BLUE, 0.5);
        PictureId other = house.hang(null, blue, Access.OPEN);
        editing.replace(id, rows.get(other).master());
        assertThat(looks.hanging(List.of(work))).isEmpty();
        look();
        assertThat(ColourShares.of(looks.hanging(List.of(work)).get(work).palette()))
                .containsOnlyKeys(ColourName.BLUE);
        assertThat(looks.state()).isNotEqualTo(before);

        editing.remove(id, true);
        assertThat(looks.find(id)).isEmpty();
        assertThat(seen()).isEmpty();
        editing.remove(id, false);
        look();
        assertThat(looks.find(id)).isPresent();
    }

    @Test
    void a_kill_loses_nothing_and_nothing_is_measured_twice() throws Exception {
        List<WorkId> works = house.works("1", "2", "3");
        for (int i = 0; i < 3; i++) {
            house.hang(works.get(i), DrawnPictures.halves(RED, BLUE, 0.2 + 0.2 * i), Access.OPEN);
        }
        house.run("collection.media.pyramids", Map.of());
        MediaRun run = house.fresh(Map.of()).dyingAfter(1);
        assertThatThrownBy(() -> house.run(LooksJob.NAME, run)).isInstanceOf(MediaRun.Killed.class);
        assertThat(measured.countToDo("")).isEqualTo(2);
        house.run(LooksJob.NAME, run.dyingAfter(10));

        assertThat(run.progress().done()).isEqualTo(3);
        assertThat(run.progress().counts()).containsEntry("media-measured", 3L);
        assertThat(measured.countToDo("")).isZero();
    }

    @Test
    void what_is_looked_for_comes_back_as_it_was_measured() throws Exception {
        List<WorkId> works = house.works("1", "2");
        PictureId one = house.hang(
                works.get(0), DrawnPictures.drawing(Family.values()[0], 7, Palette.values()[0]), Access.OPEN);
        PictureId two = house.hang(
                works.get(1), DrawnPictures.drawing(Family.values()[2], 9, Palette.values()[3]), Access.OPEN);
        look();

        assertThat(looks.find(one).orElseThrow().turns()).hasSize(8);
        assertThat(looks.find(one).orElseThrow().motifs().toBytes())
                .isEqualTo(looks.motifs(List.of(one)).get(one).toBytes())
                .isNotEqualTo(looks.find(two).orElseThrow().motifs().toBytes());
        assertThat(looks.motifs(List.of(one)).get(one).count()).isPositive();
    }

    @Test
    void a_picture_model_adds_its_vector_and_another_version_sees_everything_again() throws Exception {
        WorkId work = house.works("1").getFirst();
        PictureId id = house.hang(work, DrawnPictures.halves(RED, BLUE, 0.5), Access.OPEN);
        look();
        assertThat(measured.countToDo("")).isZero();
        assertThat(vectors()).containsOnlyNulls();

        model.versions().add("1");
        assertThat(look()).containsEntry("media-measured", 1L);
        assertThat(vectors().getFirst()).hasSize(2);
        model.versions().set(0, "2");
        assertThat(vectors()).as("of another version").containsOnlyNulls();
        assertThat(look()).containsEntry("media-measured", 1L);
        model.versions().clear();
        assertThat(measured.countToDo(""))
                .as("a model that is away is no reason")
                .isZero();
        assertThat(looks.find(id)).isPresent();
    }

    private List<float[]> vectors() {
        List<float[]> vectors = new ArrayList<>();
        looks.forEachBatch(batch -> batch.forEach(one -> vectors.add(one.vector())));
        return vectors;
    }

    @Test
    void a_master_of_nothing_is_no_picture() throws Exception {
        WorkId work = house.works("1").getFirst();
        house.hang(work, new ByteArrayInputStream("no picture".getBytes()).readAllBytes(), Access.OPEN);
        assertThat(look()).doesNotContainKey("media-measured");
        assertThat(looks.hanging(List.of(work))).isEmpty();
    }
}
