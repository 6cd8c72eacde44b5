package org.mouseion.algorithms.doubt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.mouseion.testing.Property;

class FindingTest {

    private static final Masses MASSES = new Masses(0, 0.1);
    private static final Seeking SEEKING = new Seeking(
            Spellings.of(List.of("fr")), Confusions.typical(), Plausibility.FITTED, new CommonWords(Set.of()));

    /// "Je donne mon maifon / à Pierre", where the reader hesitates over the fourth word.
    private static final List<Slot> PAGE = List.of(
            slot(0, "Je", 0.9),
            slot(0, "donne", 0.8, "dorme", 0.15),
            slot(0, "ma", 0.9),
            slot(0, "maifon", 0.6, "maison", 0.35),
            slot(1, "à", 1.0),
            slot(1, "Pierre", 0.7));

    @Test
    void theBestReadingAloneMissesWhatTheReaderHesitatedAbout() {
        assertThat(find("maison", Dial.BEST_READING)).isEmpty();
        assertThat(find("maifon", Dial.BEST_READING)).hasSize(1);
    }

    @Test
    void anotherReadingIsFoundWithItsProbability() {
        assertThat(find("maison", Dial.READINGS)).singleElement().satisfies(spot -> {
            assertThat(spot.first()).isEqualTo(3);
            assertThat(spot.probability()).isCloseTo(0.35, within(1e-9));
        });
    }

    @Test
    void wordsInARowHaveTheProductOfTheirProbabilities() {
        assertThat(find("ma maison", Dial.READINGS)).singleElement().satisfies(spot -> {
            assertThat(spot).extracting(Spot::first, Spot::last).containsExactly(2, 3);
            assertThat(spot.probability()).isCloseTo(0.9 * 0.35, within(1e-9));
        });
        assertThat(find("maison ma", Dial.READINGS)).isEmpty();
    }

    @Test
    void aRowGoesOnInTheNextLine() {
        assertThat(find("maison à Pierre", Dial.READINGS)).hasSize(1);
    }

    @Test
    void aWordBrokenByAHyphenIsOneWord() {
        List<Slot> broken = List.of(Slot.certain("testa-", 0), Slot.certain("ment", 1), Slot.certain("olographe", 1));
        assertThat(find(broken, "testament", Dial.BEST_READING)).singleElement().satisfies(spot -> {
            assertThat(spot.first()).isZero();
            assertThat(spot.last()).isEqualTo(1);
        });
        assertThat(find(broken, "testament olographe", Dial.READINGS)).hasSize(1);
    }

    @Test
    void aWordBrokenWithoutAHyphenIsPossible() {
        List<Slot> broken =
                List.of(Slot.certain("ministre", 0), Slot.certain("plénipoten", 0), Slot.certain("tiaire", 1));
        assertThat(find(broken, "plénipotentiaire", Dial.PLAUSIBLE))
                .singleElement()
                .satisfies(spot -> assertThat(spot.probability()).isBetween(0.05, 0.5));
    }

    @Test
    void aMisreadingIsFoundWhereTheReaderWasUnsure() {
        List<Slot> unsure = List.of(slot(0, "Picrre", 0.4));
        List<Slot> sure = List.of(Slot.certain("Picrre", 0));
        assertThat(find(unsure, "Pierre", Dial.SLIPS))
                .singleElement()
                .satisfies(spot -> assertThat(spot.probability()).isBetween(0.2, 0.6));
        assertThat(find(sure, "Pierre", Dial.PLAUSIBLE))
                .as("a person who was certain made no slip")
                .isEmpty();
    }

    @Test
    void theExpectedMatchesAreTheSumOverThePage() {
        List<Spot> spots = find(List.of(slot(0, "roy", 0.5), slot(0, "roi", 0.5)), "roi", Dial.SPELLINGS);
        assertThat(Finding.expected(spots)).isBetween(0.9, 1.0);
    }

    @Test
    void aWiderDialNeverLosesAPlace() {
        Property.holdsFor(500, FindingTest::page, page -> {
            List<Spot> before = List.of();
            for (Dial dial : List.of(Dial.READINGS, Dial.SPELLINGS, Dial.SLIPS, Dial.PLAUSIBLE)) {
                List<Spot> found = find(page, "mer", dial);
                for (Spot spot : before) {
                    assertThat(found).anySatisfy(other -> {
                        assertThat(other.first()).isEqualTo(spot.first());
                        assertThat(other.probability()).isGreaterThanOrEqualTo(spot.probability() - 1e-9);
                    });
                }
                before = found;
            }
        });
    }

    @Test
    void aProbabilityNeverExceedsOne() {
        Property.holdsFor(500, FindingTest::page, page -> {
            for (Spot spot : find(page, "mer mer", Dial.PLAUSIBLE)) {
                assertThat(spot.probability()).isBetween(0.0, 1.0);
            }
        });
    }

    @Test
    void nothingIsFoundForNothing() {
        assertThat(find(" — ", Dial.PLAUSIBLE)).isEmpty();
        assertThat(find(List.of(), "mer", Dial.PLAUSIBLE)).isEmpty();
    }

    @Test
    void probabilitiesOfOnePlaceThatAddUpToMoreThanOneAreRefused() {
        assertThatThrownBy(() -> new Slot(List.of(new Reading("a", 0.9), new Reading("o", 0.9)), 0, false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 at most");
        assertThat(Slot.read(List.of(new Reading("a", 0.9), new Reading("o", 0.9)), 0)
                        .readings())
                .extracting(Reading::probability)
                .containsExactly(0.5, 0.5);
    }

    private static List<Slot> page(RandomGenerator random) {
        List<Slot> slots = new ArrayList<>();
        String[] words = {"mer", "rner", "mcr", "mere", "me", "r-", "ner", "nier"};
        for (int i = 0; i < 6; i++) {
            double first = random.nextDouble();
            slots.add(slot(
                    i / 2,
                    words[random.nextInt(words.length)],
                    first,
                    words[random.nextInt(words.length)],
                    (1 - first) * random.nextDouble()));
        }
        return slots;
    }

    private static Slot slot(int line, Object... readings) {
        List<Reading> list = new ArrayList<>();
        for (int i = 0; i < readings.length; i += 2) {
            list.add(new Reading((String) readings[i], (Double) readings[i + 1]));
        }
        return new Slot(list, line, false);
    }

    private static List<Spot> find(String words, Dial dial) {
        return find(PAGE, words, dial);
    }

    private static List<Spot> find(List<Slot> page, String words, Dial dial) {
        List<Place> places = MASSES.of(page);
        List<String> keys = places.stream()
                .flatMap(place -> place.masses().stream())
                .map(Mass::key)
                .distinct()
                .toList();
        return new Finding(places).spots(SEEKING.seek(words, dial, (key, edits) -> keys), 0.01);
    }
}
