package org.mouseion.app.discovery.guide.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mouseion.app.discovery.index.analysis.Analysis;

class KnownFormsTest {

    private final KnownForms known = new KnownForms();

    @Test
    void a_text_is_read_once() {
        AtomicInteger read = new AtomicInteger();
        for (int i = 0; i < 3; i++) {
            assertThat(known.of("open", text -> {
                        read.incrementAndGet();
                        return Set.of(text);
                    }))
                    .containsExactly("open");
        }
        assertThat(read).hasValue(1);
    }

    @Test
    void what_is_remembered_stays_within_bounds_and_right() {
        Set<String> many = IntStream.range(0, 100_000).mapToObj(i -> "w" + i).collect(Collectors.toSet());
        for (int text = 0; text < 5; text++) {
            assertThat(known.of("text " + text, t -> many)).hasSize(many.size());
        }
        assertThat(known.of("text 0", t -> Set.of("read again"))).containsExactly("read again");
    }

    @Test
    void remembering_weighs_as_reading_does() {
        Analysis analysis = new Analysis();
        Aboutness remembering = new Aboutness(analysis, known);
        Aboutness reading = new Aboutness(analysis);
        String text = "Het lijstenatelier is op zaterdag geopend. Visits must be booked.";
        for (Set<String> asked : Set.of(Set.of("lijstenatelier", "zaterdag"), Set.of("boeken", "visit"), Set.of("x"))) {
            for (int i = 0; i < 2; i++) {
                assertThat(remembering.held(asked, text, "Frames")).isEqualTo(reading.held(asked, text, "Frames"));
            }
        }
    }
}
