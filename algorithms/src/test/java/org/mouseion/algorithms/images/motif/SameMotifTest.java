package org.mouseion.algorithms.images.motif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mouseion.algorithms.drawing.Family;
import org.mouseion.algorithms.drawing.ink.Palette;
import org.mouseion.algorithms.images.Pictures;
import org.mouseion.algorithms.images.Pixels;

class SameMotifTest {

    private final Pixels picture = Pictures.drawn(Family.NIGHT, 7, Palette.INDIGO);
    private final Motifs motifs = Motifs.of(picture.grey());

    private Optional<SameMotif> found(Pixels other) {
        return SameMotif.find(motifs, Motifs.of(other.grey()));
    }

    @Test
    void a_detail_is_found_with_its_place_and_size() {
        Pixels detail = picture.region(200, 60, 320, 240);
        SameMotif same = found(detail).orElseThrow();
        assertThat(same.scale()).isCloseTo(2, within(0.1));
        assertThat(same.degrees()).isCloseTo(0, within(3.0));
        assertThat(same.mirrored()).isFalse();
        assertThat(same.places()).hasSizeGreaterThan(8).allSatisfy(place -> {
            assertThat(place.x()).isCloseTo((200 + 320 * place.otherX()) / 640, within(0.03));
            assertThat(place.y()).isCloseTo((60 + 240 * place.otherY()) / 480, within(0.03));
        });
    }

    @Test
    void a_mirrored_picture_is_found_and_said_to_be_mirrored() {
        SameMotif same = found(picture.mirrored()).orElseThrow();
        assertThat(same.mirrored()).isTrue();
        assertThat(same.places())
                .allSatisfy(place -> assertThat(place.otherX()).isCloseTo(1 - place.x(), within(0.02)));
    }

    @Test
    void a_picture_hung_on_its_side_is_found_with_the_angle() {
        assertThat(found(picture.turned(1)).orElseThrow().degrees()).isCloseTo(90, within(3.0));
        assertThat(Math.abs(found(picture.turned(2)).orElseThrow().degrees())).isCloseTo(180, within(3.0));
    }

    @Test
    void another_photograph_in_other_light_is_found() {
        assertThat(found(Pictures.photographed(Pictures.faded(picture), 14, -20, 3)))
                .isPresent();
    }

    @Test
    void other_drawings_are_not_the_same_motif() {
        List<Motifs> others = new ArrayList<>();
        for (Family family : Family.values()) {
            others.add(Motifs.of(Pictures.drawn(family, 11, Palette.INDIGO).grey()));
            others.add(Motifs.of(Pictures.drawn(family, 12, Palette.SEPIA).grey()));
        }
        for (int i = 0; i < others.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (i / 2 != j / 2) {
                    assertThat(SameMotif.find(others.get(i), others.get(j)))
                            .as("%s and %s", Family.values()[i / 2], Family.values()[j / 2])
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void motifs_of_the_mirrored_picture_can_be_worked_out() {
        Motifs mirrored = Motifs.of(picture.mirrored().grey());
        Motifs worked = motifs.mirrored();
        int near = 0;
        for (int i = 0; i < worked.count(); i++) {
            for (int j = 0; j < mirrored.count(); j++) {
                if (Math.hypot(worked.x(i) - mirrored.x(j), worked.y(i) - mirrored.y(j)) < 2
                        && worked.distance(i, mirrored, j) < 30) {
                    near++;
                    break;
                }
            }
        }
        assertThat(near).isGreaterThan(worked.count() * 8 / 10);
        assertThat(worked.mirrored().toBytes()).isEqualTo(motifs.toBytes());
    }

    @Test
    void motifs_are_kept_as_bytes_and_damaged_bytes_are_refused() {
        Motifs read = Motifs.ofBytes(motifs.toBytes());
        assertThat(read.count()).isEqualTo(motifs.count());
        assertThat(read.toBytes()).isEqualTo(motifs.toBytes());
        assertThat(SameMotif.find(read, motifs).orElseThrow().places().size()).isGreaterThan(motifs.count() * 8 / 10);
        assertThatThrownBy(() -> Motifs.ofBytes(new byte[7])).hasMessageContaining("no motifs");
    }

    @Test
    void blank_and_tiny_pictures_have_no_motifs_and_are_like_nothing() {
        for (Pixels blank :
                new Pixels[] {Pictures.plain(300, 200, 0xF4F4F4), Pictures.plain(1, 1, 0), Pictures.plain(2, 480, 9)}) {
            Motifs none = Motifs.of(blank.grey());
            assertThat(none.count()).isZero();
            assertThat(SameMotif.find(none, motifs)).isEmpty();
            assertThat(SameMotif.find(none, none)).isEmpty();
        }
    }

    @Test
    void noise_and_regular_patterns_end_and_find_nothing_in_one_another() {
        Motifs noise = Motifs.of(Pictures.photographed(Pictures.plain(480, 480, 0x808080), 120, 0, 5)
                .grey());
        Motifs checks = Motifs.of(Pictures.painted(480, 480, (x, y) -> (x / 12 + y / 12) % 2 == 0 ? 0 : 0xFFFFFF)
                .grey());
        assertThat(noise.count()).isLessThanOrEqualTo(Motifs.MOST);
        assertThat(SameMotif.find(noise, checks)).isEmpty();
    }

    @Test
    void the_index_proposes_the_picture_that_a_detail_comes_from() {
        MotifIndex index = new MotifIndex();
        List<Pixels> pictures = new ArrayList<>();
        for (int seed = 0; seed < 3; seed++) {
            for (Family family : Family.values()) {
                pictures.add(Pictures.drawn(family, 100 + seed, Palette.SEPIA));
                index.add(Motifs.of(pictures.getLast().grey()));
            }
        }
        for (int i = 0; i < pictures.size(); i += 4) {
            if (i % 9 == Family.TILES.ordinal()) {
                continue; // the same tile all over has no corner of its own
            }
            Pixels detail = pictures.get(i).mirrored().region(120, 80, 400, 320);
            assertThat(index.candidates(Motifs.of(detail.grey()), 3)).contains(i);
        }
        assertThat(index.size()).isEqualTo(27);
    }
}
