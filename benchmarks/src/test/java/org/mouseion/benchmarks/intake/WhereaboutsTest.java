package org.mouseion.benchmarks.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mouseion.benchmarks.intake.Whereabouts.Place;

class WhereaboutsTest {

    private final Whereabouts work = new Whereabouts("""
            {"title": {"en": "The Boat"}, "dated": {"written": "1762–1787", "earliest": 1762},
             "fromSource": {"notes[].text": ["7 sheets", "blue"], "title": ["A Ship"]}}""");

    @Test
    void a_value_is_a_fact_or_within_one_or_kept_under_its_own_name() {
        assertThat(work.find("name", "The Boat")).isEqualTo(Place.FACT);
        assertThat(work.find("year", "1787")).isEqualTo(Place.WITHIN);
        assertThat(work.find("notes[].text", "7 sheets")).isEqualTo(Place.KEPT);
    }

    @Test
    void figures_of_another_number_or_a_value_kept_under_another_name_do_not_count() {
        assertThat(work.find("sheets", "7")).isEqualTo(Place.LOST);
        assertThat(work.find("name", "Boats")).isEqualTo(Place.LOST);
        assertThat(work.find("name", "A Ship")).isEqualTo(Place.LOST);
    }
}
