package org.mouseion.app.discovery.guide.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mouseion.algorithms.answering.Vectors;

class ParallelTest {

    /// What speaks of varnish lies in one direction, all else in another.
    private final Parallel parallel = new Parallel(texts -> texts.stream()
            .map(text -> text.matches("(?s).*(varnish|vernis|barniz).*") ? new float[] {2, 0} : new float[] {0, 3})
            .toList());

    @Test
    void sentences_of_one_meaning_with_the_same_figures_say_the_same() {
        assertThat(parallel.sayTheSame("The varnish dries in 9.30 hours.", "Le vernis sèche en 9 h 30."))
                .isTrue();
        assertThat(parallel.sayTheSame("A clear varnish.", "Un barniz claro.")).isTrue();
    }

    @Test
    void other_figures_or_another_meaning_do_not() {
        assertThat(parallel.sayTheSame("The varnish of 1890", "Le vernis de 1980"))
                .isFalse();
        assertThat(parallel.sayTheSame("A clear varnish.", "La salle est claire."))
                .isFalse();
    }

    @Test
    void without_vectors_nothing_does() {
        assertThat(new Parallel(Vectors.NONE).sayTheSame("varnish", "varnish")).isFalse();
        assertThat(new Parallel(texts -> List.of(new float[2], new float[2])).sayTheSame("", ""))
                .isFalse();
    }
}
