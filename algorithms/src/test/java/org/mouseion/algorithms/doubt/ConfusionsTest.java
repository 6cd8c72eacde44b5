package org.mouseion.algorithms.doubt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.mouseion.testing.Property;

class ConfusionsTest {

    private static final Confusions TYPICAL = Confusions.typical();

    @Test
    void whatLooksAlikeIsCheaperThanWhatDoesNot() {
        assertThat(TYPICAL.cost("mort", "rnort", 20)).isLessThan(TYPICAL.cost("mort", "xort", 20));
        assertThat(TYPICAL.cost("notre", "uotre", 20)).isLessThan(TYPICAL.cost("notre", "zotre", 20));
    }

    @Test
    void whatIsReadRightCostsNothing() {
        assertThat(TYPICAL.cost("testament", "testament", 1)).isZero();
    }

    @Test
    void whatIsTooDearIsInfinite() {
        assertThat(TYPICAL.cost("testament", "xxxxxxxxx", 10)).isInfinite();
        assertThat(TYPICAL.cost("a", "a".repeat(200), 10)).isInfinite();
    }

    @Test
    void aMistakeThatWasSeenOftenBecomesCheap() {
        List<Confusions.Pair> pairs = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            pairs.add(new Confusions.Pair("zele", "xele"));
            pairs.add(new Confusions.Pair("maison", "maison"));
        }
        Confusions learned = Confusions.learn(pairs);
        assertThat(learned.cost("zone", "xone", 20)).isLessThan(1).isLessThan(TYPICAL.cost("zone", "xone", 20));
        assertThat(learned.cost("mer", "rner", 20))
                .as("m was never mistaken in fifty words")
                .isGreaterThan(TYPICAL.cost("mer", "rner", 20));
    }

    @Test
    void theEditsLeadFromWhatIsWrittenToWhatWasRead() {
        Property.holdsFor(1_000, random -> new Confusions.Pair(word(random), word(random)), pair -> {
            List<List<String>> edits = new Alignment(TYPICAL, pair.written(), pair.read()).edits();
            int longer = edits.stream()
                    .mapToInt(e -> e.get(1).length() - e.get(0).length())
                    .sum();
            assertThat(longer).isEqualTo(pair.read().length() - pair.written().length());
            assertThat(edits.isEmpty()).isEqualTo(pair.written().equals(pair.read()));
        });
    }

    @Test
    void aBoundChangesNothingButWhatLiesBeyondIt() {
        Property.holdsFor(1_000, random -> new Confusions.Pair(word(random), word(random)), pair -> {
            double free = TYPICAL.cost(pair.written(), pair.read(), 1_000);
            double bounded = TYPICAL.cost(pair.written(), pair.read(), 8);
            assertThat(bounded).isEqualTo(free <= 8 ? free : Double.POSITIVE_INFINITY);
        });
    }

    private static String word(RandomGenerator random) {
        StringBuilder word = new StringBuilder();
        for (int i = random.nextInt(7); i > 0; i--) {
            word.append("mnriuelhb".charAt(random.nextInt(9)));
        }
        return word.toString();
    }
}
