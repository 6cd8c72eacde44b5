package org.mouseion.app.knowledge.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.mouseion.app.knowledge.Passage;
import org.mouseion.app.knowledge.PassageId;
import org.mouseion.app.knowledge.SourceDraft.PassageDraft;
import org.mouseion.app.knowledge.SourceId;
import org.mouseion.testing.Property;

class TypedTextTest {

    @Test
    void paragraphs_stand_under_the_headings_above_them() {
        List<PassageDraft> read = TypedText.read("""
                Welcome.

                # Visit
                We open
                at ten.

                ## Prices
                \\# 1 ticket costs 9 euros.

                #
                Good-bye. #no-heading
                """);

        assertThat(read)
                .extracting(passage -> passage.heading() + " | " + passage.text())
                .containsExactly(
                        " | Welcome.",
                        "Visit | We open at ten.",
                        "Visit › Prices | # 1 ticket costs 9 euros.",
                        " | Good-bye. #no-heading");
    }

    @Test
    void what_is_written_back_is_read_the_same() {
        Property.holdsFor(500, TypedTextTest::passages, passages -> {
            List<PassageDraft> again = TypedText.read(TypedText.write(passages));
            assertThat(again.stream().map(p -> p.heading() + "|" + p.text()).toList())
                    .isEqualTo(passages.stream()
                            .map(p -> p.heading() + "|" + p.text())
                            .toList());
        });
    }

    private static List<Passage> passages(RandomGenerator random) {
        List<String> texts = List.of("One.", "# two", "\\# three", "#", "## a", "- item", "a › b", "#x");
        List<Passage> passages = new ArrayList<>();
        for (int i = random.nextInt(12); i > 0; i--) {
            List<String> above = new ArrayList<>();
            for (int depth = random.nextInt(4); depth > 0; depth--) {
                above.add(List.of("A", "B", "C d", "#E").get(random.nextInt(4)));
            }
            passages.add(new Passage(
                    new PassageId(i),
                    new SourceId(1),
                    "p" + i,
                    String.join(" › ", above),
                    "",
                    texts.get(random.nextInt(texts.size())),
                    "en",
                    i,
                    Map.of()));
        }
        return passages;
    }
}
