package org.mouseion.app.discovery.similar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mouseion.app.discovery.catalogue.WorkSketch.work;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mouseion.algorithms.drawing.Drawing;
import org.mouseion.algorithms.drawing.Family;
import org.mouseion.algorithms.drawing.Impression;
import org.mouseion.algorithms.drawing.ink.Palette;
import org.mouseion.algorithms.drawing.ink.Size;
import org.mouseion.algorithms.images.Pixels;
import org.mouseion.app.collection.Pictures;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.discovery.LookAlikes;
import org.mouseion.app.discovery.SimilarWorks;
import org.mouseion.app.discovery.SimilarWorks.Group;
import org.mouseion.app.discovery.SimilarWorks.Like;
import org.mouseion.app.discovery.SimilarWorks.Way;
import org.mouseion.app.discovery.catalogue.IndexedMuseum;
import org.mouseion.app.discovery.catalogue.WorkSketch;
import org.mouseion.app.platform.Bundles;
import org.mouseion.app.platform.Reason;
import org.mouseion.app.platform.Tongues;
import org.mouseion.app.platform.Words;

/// A room of drawings, some of which are one another's copies, details and mirror images.
class LookAlikesTest {

    private static final long DRAWN = 1;
    private static final long COPY = 2;
    private static final long DETAIL = 3;
    private static final long MIRRORED = 4;
    private static final long SAME_INKS = 5;

    @TempDir
    static Path folder;

    private static final Set<Long> HIDDEN = new HashSet<>();
    private static IndexedMuseum museum;
    private static SimilarWorks similar;
    private static LookAlikes looks;

    private static Pixels drawn(Family family, long seed, Palette inks) {
        return Impression.of(Drawing.of(family, seed, List.of(), inks, Size.LANDSCAPE), 640);
    }

    @BeforeAll
    static void hang() throws Exception {
        museum = new IndexedMuseum(folder);
        Family[] families = Family.values();
        Palette[] inks = Palette.values();
        Pixels picture = drawn(families[2], 7, inks[1]);
        museum.looks.hang(DRAWN, picture);
        museum.looks.hang(COPY, picture.within(500));
        museum.looks.hang(
                DETAIL,
                picture.region(
                        picture.width() / 6, picture.height() / 6, picture.width() * 2 / 3, picture.height() * 2 / 3));
        museum.looks.hang(MIRRORED, picture.mirrored());
        museum.looks.hang(SAME_INKS, drawn(families[5 % families.length], 8, inks[1]));
        for (int i = 0; i < 24; i++) {
            museum.looks.hang(10 + i, drawn(families[i % families.length], 90 + i, inks[(2 + i) % inks.length]));
        }
        for (long id = 10; id <= 33; id++) {
            double turn = 0.1 * (id - 10);
            museum.looks.seen(id, (float) Math.cos(turn), (float) Math.sin(turn));
        }
        List<WorkSketch> works = new ArrayList<>();
        for (long id = 1; id <= 33; id++) {
            works.add(work(id, "Number " + id).pictured());
        }
        museum.show(works.toArray(WorkSketch[]::new));
        Pictures open = Alikes.hung(museum);
        LookGroups groups = Alikes.of(
                museum,
                asked -> open.list(asked.stream()
                        .filter(work -> !HIDDEN.contains(work.id().value()))
                        .toList()));
        looks = groups;
        similar = new SimilarConfiguration()
                .similarWorks(
                        museum.works.contract,
                        museum.documents,
                        museum.index,
                        museum.analysis,
                        museum.names,
                        museum.embeddings,
                        groups);
    }

    @AfterAll
    static void close() {
        museum.close();
    }

    @BeforeEach
    void showAll() {
        HIDDEN.clear();
    }

    private static Map<Way, List<Long>> alike(long id) {
        Map<Way, List<Long>> alike = new java.util.EnumMap<>(Way.class);
        for (Group group : similar.find(new WorkId(id), 6, Locale.ENGLISH)) {
            alike.put(
                    group.way(),
                    group.works().stream().map(like -> like.work().value()).toList());
        }
        return alike;
    }

    @Test
    void a_copy_a_mirror_image_and_a_detail_are_told_for_what_they_are() {
        Map<Way, List<Long>> alike = alike(DRAWN);
        assertThat(alike.get(Way.PICTURE)).contains(COPY, MIRRORED);
        assertThat(alike.get(Way.MOTIF)).contains(DETAIL);
        assertThat(alike.keySet().iterator().next())
                .as("the most telling first")
                .isEqualTo(Way.PICTURE);
    }

    @Test
    void works_of_one_palette_stand_together() {
        List<Long> palette = alike(DRAWN).getOrDefault(Way.PALETTE, List.of());
        Set<Long> sameInks = Set.of(SAME_INKS, 17L, 25L, 33L);
        assertThat(palette).filteredOn(sameInks::contains).hasSizeGreaterThanOrEqualTo(2);
        assertThat(palette.getFirst()).isIn(sameInks);
    }

    @Test
    void no_work_is_like_itself_or_shown_twice() {
        List<Long> all = new ArrayList<>();
        alike(DRAWN).values().forEach(all::addAll);
        assertThat(all).doesNotContain(DRAWN).doesNotHaveDuplicates();
    }

    @Test
    void what_nobody_may_see_any_more_is_left_out_at_once() {
        assertThat(alike(DRAWN).get(Way.PICTURE)).contains(COPY);
        HIDDEN.add(COPY);
        assertThat(alike(DRAWN).get(Way.PICTURE)).doesNotContain(COPY).contains(MIRRORED);
        assertThat(looks.open(new WorkId(DRAWN), new WorkId(COPY), Locale.ENGLISH))
                .isEmpty();
    }

    @Test
    void a_likeness_opens_into_what_was_measured_and_the_places_it_was_seen() {
        LookAlikes.Opened opened = looks.open(new WorkId(DRAWN), new WorkId(DETAIL), Locale.ENGLISH)
                .orElseThrow();
        assertThat(opened.places()).hasSizeGreaterThanOrEqualTo(8).allSatisfy(place -> {
            double x = (place.x() - 1.0 / 6) * 1.5;
            double y = (place.y() - 1.0 / 6) * 1.5;
            assertThat(place.otherX()).as("where it lies in the detail").isBetween(x - 0.03, x + 0.03);
            assertThat(place.otherY()).isBetween(y - 0.03, y + 0.03);
        });
        assertThat(opened.likeness().because())
                .extracting(Reason::key)
                .contains("similar.look.measured.motif", "similar.look.places");
        assertThat(looks.open(new WorkId(DRAWN), new WorkId(DRAWN), Locale.ENGLISH))
                .isEmpty();
    }

    @Test
    void every_likeness_is_said_in_four_languages() throws Exception {
        for (Locale locale : Tongues.ALL) {
            Words words = new Words(Bundles.load(), locale);
            for (Group group : similar.find(new WorkId(DRAWN), 6, locale)) {
                assertThat(say(group.reason(), words)).isNotBlank();
                for (Like like : group.works()) {
                    assertThat(say(like.why(), words)).isNotBlank().doesNotContain("{");
                    like.why()
                            .because()
                            .forEach(reason -> assertThat(say(reason, words)).doesNotContain("{"));
                }
            }
        }
        assertThat(similar.find(new WorkId(DRAWN), 6, Locale.FRENCH)).isNotEmpty();
    }

    private static String say(Reason reason, Words words) {
        return words.say(reason.key(), reason.arguments().toArray());
    }

    @Test
    void what_a_picture_model_finds_near_stands_by_itself_under_its_name() {
        List<Group> groups = similar.find(new WorkId(20), 6, Locale.ENGLISH);
        Group byModel = groups.stream()
                .filter(group -> group.way() == Way.MODEL)
                .findFirst()
                .orElseThrow();
        assertThat(byModel.reason().arguments()).containsExactly("eye 1");
        assertThat(byModel.works())
                .isNotEmpty()
                .allSatisfy(
                        like -> assertThat(Math.abs(like.work().value() - 20)).isLessThanOrEqualTo(2));
        assertThat(alike(DRAWN)).as("which the model did not see").doesNotContainKey(Way.MODEL);
    }

    @Test
    void a_work_without_a_picture_looks_like_none() {
        museum.show(work(99, "Without"));
        assertThat(alike(99).keySet()).noneMatch(Way::isOfPictures);
        assertThat(looks.open(new WorkId(99), new WorkId(DRAWN), Locale.ENGLISH))
                .isEqualTo(Optional.empty());
    }
}
