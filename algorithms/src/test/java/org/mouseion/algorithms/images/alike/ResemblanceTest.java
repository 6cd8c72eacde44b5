package org.mouseion.algorithms.images.alike;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mouseion.algorithms.drawing.Family;
import org.mouseion.algorithms.drawing.ink.Palette;
import org.mouseion.algorithms.images.Pictures;
import org.mouseion.algorithms.images.Pixels;
import org.mouseion.algorithms.images.layout.PerceptualHash;
import org.mouseion.algorithms.images.motif.MotifIndex;
import org.mouseion.algorithms.images.motif.Motifs;
import org.mouseion.testing.Property;

class ResemblanceTest {

    private static final List<Pixels> PICTURES = new ArrayList<>();
    private static final List<Motifs> MOTIFS = new ArrayList<>();
    private static final List<Looks> LOOKS = new ArrayList<>();
    private static final LooksIndex INDEX = new LooksIndex();
    private static final MotifIndex MOTIF_INDEX = new MotifIndex();

    private final Resemblance resemblance = new Resemblance(INDEX, MOTIF_INDEX, MOTIFS::get);

    @BeforeAll
    static void hang() {
        for (int seed = 0; seed < 3; seed++) {
            for (Family family : Family.values()) {
                Pixels picture = Pictures.drawn(family, 40 + seed, Palette.values()[(seed * 5 + family.ordinal()) % 8]);
                PICTURES.add(picture);
                MOTIFS.add(Motifs.of(picture.grey()));
                LOOKS.add(Looks.of(picture));
                MOTIF_INDEX.add(MOTIFS.getLast());
                INDEX.add(LOOKS.getLast());
            }
        }
    }

    private static Resemblance.Sought sought(Pixels picture) {
        return Resemblance.Sought.of(picture);
    }

    @Test
    void a_print_is_found_by_its_negative() {
        Pixels negative = PICTURES.get(2).grey().inverted().inColour();
        Alike first = resemblance.find(sought(negative), 5).getFirst();
        assertThat(first.number()).isEqualTo(2);
        assertThat(first.way()).isEqualTo(Way.PICTURE);
    }

    @Test
    void another_photograph_is_the_same_picture() {
        Alike first = resemblance
                .find(sought(Pictures.photographed(PICTURES.get(5).within(500), 8, 10, 2)), 5)
                .getFirst();
        assertThat(first.number()).isEqualTo(5);
        assertThat(first.way()).isEqualTo(Way.PICTURE);
    }

    @Test
    void a_mirrored_detail_is_the_same_motif_and_the_places_are_told() {
        Pixels detail = PICTURES.get(4).region(150, 120, 340, 260).mirrored();
        Alike first = resemblance.find(sought(detail), 5).getFirst();
        assertThat(first.number()).isEqualTo(4);
        assertThat(first.way()).isEqualTo(Way.MOTIF);
        assertThat(first.motif().orElseThrow().mirrored()).isTrue();
        PictureFacts facts = PictureFacts.of(detail, org.mouseion.algorithms.images.colour.Palette.of(detail))
                .withRelated(List.of(first));
        assertThat(facts.related()).containsExactly(new PictureFacts.Related(4, PictureFacts.Relation.DETAIL_OF));
    }

    @Test
    void a_picture_does_not_find_itself_and_every_answer_has_a_reason() {
        for (int i = 0; i < PICTURES.size(); i += 5) {
            List<Alike> found = resemblance.find(sought(PICTURES.get(i)).numbered(i), 8);
            assertThat(found)
                    .hasSizeLessThanOrEqualTo(8)
                    .extracting(Alike::number)
                    .doesNotContain(i)
                    .doesNotHaveDuplicates();
            assertThat(found).allSatisfy(one -> assertThat(one.reasons()).isNotEmpty());
        }
    }

    @Test
    void the_same_inks_are_alike_in_palette_and_the_same_subject_in_other_inks_in_composition() {
        Looks sought = Looks.of(Pictures.drawn(Family.RELIEF, 77, Palette.values()[0]));
        List<Near> near = INDEX.nearest(sought, Weights.OVERALL, INDEX.size());
        assertThat(reasons(near, i -> i % 9 == Family.RELIEF.ordinal())).contains(Way.COMPOSITION);
        Looks photogram = Looks.of(Pictures.drawn(Family.FACADE, 78, Palette.CYANOTYPE));
        assertThat(reasons(INDEX.nearest(photogram, Weights.OVERALL, INDEX.size()), i -> isCyanotype(i)))
                .contains(Way.PALETTE);
    }

    private static boolean isCyanotype(int number) {
        return Palette.values()[(number / 9 * 5 + number % 9) % 8] == Palette.CYANOTYPE;
    }

    private static List<Way> reasons(List<Near> near, java.util.function.IntPredicate of) {
        return near.stream()
                .filter(one -> of.test(one.number()))
                .flatMap(one -> one.reasons().stream())
                .map(Near.Reason::way)
                .distinct()
                .toList();
    }

    @Test
    void looks_are_kept_as_bytes_and_other_versions_are_refused() {
        Looks read = Looks.ofBytes(LOOKS.getFirst().toBytes());
        assertThat(read.values()).isEqualTo(LOOKS.getFirst().values());
        assertThat(read.hash()).isEqualTo(LOOKS.getFirst().hash());
        byte[] other = LOOKS.getFirst().toBytes();
        other[0]++;
        assertThatThrownBy(() -> Looks.ofBytes(other)).hasMessageContaining("Describe the picture again");
    }

    @Test
    void sixteen_at_a_time_give_what_one_at_a_time_give() {
        Property.holdsFor(200, random -> new byte[][] {bytes(random), bytes(random)}, two -> {
            int sum = 0;
            for (int i = 0; i < 32; i++) {
                sum += two[0][16 + i] * two[1][i];
            }
            assertThat(Products.of(two[0], 16, two[1], 0, 32)).isEqualTo(sum);
        });
    }

    private static byte[] bytes(RandomGenerator random) {
        byte[] bytes = new byte[64];
        random.nextBytes(bytes);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Math.max(-127, bytes[i]);
        }
        return bytes;
    }

    @Test
    void the_nearest_are_in_order_and_the_picture_itself_comes_first() {
        List<Near> near = INDEX.nearest(LOOKS.get(7), Weights.OVERALL, 12);
        assertThat(near).hasSize(12);
        assertThat(near.getFirst().number()).isEqualTo(7);
        for (int i = 1; i < near.size(); i++) {
            assertThat(near.get(i).score()).isLessThanOrEqualTo(near.get(i - 1).score());
        }
        assertThat(near.getFirst().reasons())
                .allSatisfy(reason -> assertThat(reason.likeness()).isCloseTo(1, within(0.01)));
    }

    @Test
    void no_way_crowds_out_another_that_is_nearly_as_good() {
        List<Alike> open = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            open.add(alike(i, 3 - 0.01 * i, Way.PALETTE));
        }
        open.add(alike(6, 2.8, Way.COMPOSITION));
        open.add(alike(7, 2.7, Way.TEXTURE));
        assertThat(Resemblance.varied(open, 5)).extracting(Alike::way).contains(Way.COMPOSITION, Way.TEXTURE);
    }

    private static Alike alike(int number, double score, Way way) {
        return new Alike(number, score, List.of(new Near.Reason(way, 0.9, score)), Optional.empty());
    }

    @Test
    void empty_indexes_and_blank_pictures_end_in_no_answer() {
        Pixels blank = Pictures.plain(40, 30, 0xFFFFFF);
        assertThat(new LooksIndex().nearest(Looks.of(blank), Weights.OVERALL, 5))
                .isEmpty();
        assertThat(INDEX.equals(PerceptualHash.ofAllTurns(blank))).isEmpty();
        assertThat(resemblance.find(sought(blank), 5))
                .noneMatch(one -> one.way() == Way.MOTIF || one.way() == Way.PICTURE);
        assertThatThrownBy(() -> new Weights(0, 0, 0, 0, 0)).hasMessageContaining("above 0");
    }

    @Test
    void facts_are_measured_and_say_nothing_of_the_subject() {
        Pixels wide = Pictures.painted(300, 200, (x, y) -> x < 220 ? 0x1F4FBF : 0xC0141C);
        PictureFacts facts = PictureFacts.of(wide, org.mouseion.algorithms.images.colour.Palette.of(wide));
        assertThat(facts.orientation()).isEqualTo(PictureFacts.Orientation.WIDE);
        assertThat(facts.colours()).hasSize(2);
        assertThat(facts.colours().getFirst().share()).isCloseTo(0.73, within(0.03));
        assertThat(PictureFacts.Orientation.of(1000, 980)).isEqualTo(PictureFacts.Orientation.SQUARE);
        assertThat(PictureFacts.Orientation.of(980, 1100)).isEqualTo(PictureFacts.Orientation.UPRIGHT);
    }
}
