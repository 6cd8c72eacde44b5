package org.mouseion.algorithms.redundancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mouseion.testing.Property;

class NearDuplicatesTest {

    @Test
    void a_sentence_said_twice_with_a_word_changed_is_found_and_another_is_not() {
        List<String> texts = List.of(
                "The museum was founded in 1871 by the sailors of the harbour.",
                "Rosa Bonheur painted animals with great care.",
                "The Museum was founded in 1871 by sailors of the harbour",
                "");
        assertThat(NearDuplicates.find(texts, 0.7)).singleElement().satisfies(pair -> {
            assertThat(pair.one()).isZero();
            assertThat(pair.other()).isEqualTo(2);
            assertThat(pair.resemblance()).isBetween(0.7, 1.0);
        });
    }

    @Test
    void what_is_very_alike_is_never_missed_and_what_is_named_is_as_alike_as_it_says() {
        Property.holdsFor(
                30,
                random -> {
                    List<String> texts = new ArrayList<>();
                    for (int i = 0; i < 40; i++) {
                        StringBuilder text = new StringBuilder();
                        String base = i > 0 && random.nextInt(3) == 0 ? texts.get(random.nextInt(i)) : "";
                        text.append(base);
                        for (int j = base.isEmpty() ? 60 : random.nextInt(9); j > 0; j--) {
                            text.append((char) ('a' + random.nextInt(26)));
                        }
                        texts.add(text.toString());
                    }
                    return texts;
                },
                texts -> {
                    Set<String> found = new HashSet<>();
                    NearDuplicates.find(texts, 0.8).forEach(pair -> {
                        found.add(pair.one() + "-" + pair.other());
                        assertThat(pair.resemblance())
                                .isEqualTo(Shingles.resemblance(
                                        Shingles.of(texts.get(pair.one())), Shingles.of(texts.get(pair.other()))));
                    });
                    Set<String> wanted = new HashSet<>();
                    for (int i = 0; i < texts.size(); i++) {
                        for (int j = i + 1; j < texts.size(); j++) {
                            if (Shingles.resemblance(Shingles.of(texts.get(i)), Shingles.of(texts.get(j))) >= 0.8) {
                                wanted.add(i + "-" + j);
                            }
                        }
                    }
                    assertThat(found).isEqualTo(wanted);
                });
    }
}
