package org.mouseion.app.ai.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class CircuitTest {

    private final HandClock clock = new HandClock();
    private final Circuit circuit = new Circuit(clock);

    @Test
    void one_failure_is_forgiven_and_a_second_in_a_row_is_not() {
        assertThat(circuit.failed()).isZero();
        circuit.worked();
        assertThat(circuit.failed()).isZero();
        assertThat(circuit.admits()).isTrue();
        assertThat(circuit.failed()).isEqualTo(Duration.ofSeconds(30));
        assertThat(circuit.admits()).isFalse();
        assertThat(circuit.findRestUntil()).contains(clock.instant().plusSeconds(30));
    }

    @Test
    void after_the_rest_one_call_tries_and_the_others_wait_for_it() {
        circuit.failed();
        circuit.failed();
        clock.pass(Duration.ofSeconds(30));
        assertThat(circuit.isClosed()).isTrue();
        assertThat(circuit.admits()).isTrue();
        assertThat(circuit.admits()).isFalse();
        circuit.withdrawn();
        assertThat(circuit.admits()).isTrue();
        circuit.worked();
        assertThat(circuit.admits()).isTrue();
        assertThat(circuit.findRestUntil()).isEmpty();
    }

    @Test
    void each_failed_try_doubles_the_rest_up_to_ten_minutes() {
        circuit.failed();
        Duration rest = circuit.failed();
        for (long seconds : new long[] {60, 120, 240, 480, 600, 600}) {
            clock.pass(rest);
            assertThat(circuit.admits()).isTrue();
            rest = circuit.failed();
            assertThat(rest).isEqualTo(Duration.ofSeconds(seconds));
        }
    }

    @Test
    void a_late_failure_of_an_earlier_call_does_not_lengthen_the_rest() {
        circuit.failed();
        circuit.failed();
        assertThat(circuit.failed()).isEqualTo(Duration.ofSeconds(30));
        clock.pass(Duration.ofSeconds(30));
        assertThat(circuit.admits()).isTrue();
    }

    /// A clock that is set by hand.
    private static final class HandClock extends Clock {

        private Instant now = Instant.parse("2026-01-01T00:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
