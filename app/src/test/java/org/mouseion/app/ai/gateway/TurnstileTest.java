package org.mouseion.app.ai.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.mouseion.app.platform.Problem;

class TurnstileTest {

    @Test
    void a_call_that_stays_too_long_is_given_up_and_said_to_be_slow() {
        try (var turnstile = new Turnstile(1, Duration.ofMillis(30))) {
            var never = new CountDownLatch(1);
            assertThatThrownBy(() -> turnstile.pass("e", Duration.ofSeconds(1), () -> {
                        never.await();
                        return 1;
                    }))
                    .isInstanceOfSatisfying(
                            Problem.class, p -> assertThat(p.code()).isEqualTo("engine-slow"));
        }
    }

    @Test
    void nobody_passes_while_every_place_is_taken() throws Exception {
        try (var turnstile = new Turnstile(1, Duration.ofSeconds(30))) {
            var inside = new CountDownLatch(1);
            var leave = new CountDownLatch(1);
            Thread first = Thread.ofVirtual()
                    .start(() -> turnstile.pass("e", Duration.ofSeconds(1), () -> {
                        inside.countDown();
                        leave.await();
                        return 1;
                    }));
            inside.await();
            assertThatThrownBy(() -> turnstile.pass("e", Duration.ofMillis(10), () -> 2))
                    .isInstanceOfSatisfying(
                            Problem.class, p -> assertThat(p.code()).isEqualTo("engine-busy"));
            leave.countDown();
            first.join();
            assertThat(turnstile.pass("e", Duration.ofSeconds(5), () -> 3)).isEqualTo(3);
        }
    }

    @Test
    void a_failing_engine_is_a_problem_with_its_cause() {
        try (var turnstile = new Turnstile(1, Duration.ofSeconds(5))) {
            assertThatThrownBy(() -> turnstile.pass("e", Duration.ofSeconds(1), () -> {
                        throw new IllegalStateException("out of memory");
                    }))
                    .isInstanceOfSatisfying(
                            Problem.class, p -> assertThat(p.code()).isEqualTo("engine-failed"))
                    .hasRootCauseMessage("out of memory");
        }
    }
}
