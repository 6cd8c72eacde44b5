package org.mouseion.app.collection.media.pyramid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// Many who ask at once.
class BusyTest {

    @Test
    void who_asks_for_the_same_piece_waits_for_the_first_and_it_is_made_once() throws Exception {
        SingleFlight<String, String> flight = new SingleFlight<>(Duration.ofSeconds(30));
        AtomicInteger made = new AtomicInteger();
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<String>> answers = new ArrayList<>();
            answers.add(people.submit(() -> flight.get("piece", () -> {
                begun.countDown();
                await(go);
                return "made " + made.incrementAndGet();
            })));
            await(begun);
            for (int i = 0; i < 50; i++) {
                answers.add(people.submit(() -> flight.get("piece", () -> "made " + made.incrementAndGet())));
            }
            assertThat(people.submit(() -> flight.get("other", () -> "another")).get())
                    .isEqualTo("another");
            go.countDown();
            for (Future<String> answer : answers) {
                assertThat(answer.get(30, TimeUnit.SECONDS)).startsWith("made ");
            }
            assertThat(answers.getFirst().get()).isEqualTo("made 1");
        }
    }

    @Test
    void a_piece_that_failed_is_tried_again_by_the_next() throws IOException {
        SingleFlight<String, String> flight = new SingleFlight<>(Duration.ofSeconds(1));
        assertThatThrownBy(() -> flight.get("piece", () -> {
                    throw new IOException("no disk");
                }))
                .isInstanceOf(IOException.class);
        assertThat(flight.get("piece", () -> "made")).isEqualTo("made");
    }

    @Test
    void a_line_that_is_full_turns_people_away_at_once() throws Exception {
        Turns turns = new Turns(1, 1, Duration.ofSeconds(30));
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<String> first = people.submit(() -> turns.take(() -> {
                begun.countDown();
                await(go);
                return "first";
            }));
            await(begun);
            Thread second = Thread.ofVirtual().start(() -> {
                try {
                    turns.take(() -> "second");
                } catch (IOException never) {
                    throw new IllegalStateException(never);
                }
            });
            while (second.getState() != Thread.State.TIMED_WAITING) {
                Thread.onSpinWait();
            }
            assertThatThrownBy(() -> turns.take(() -> "third")).isInstanceOf(TooBusy.class);
            go.countDown();
            assertThat(first.get(30, TimeUnit.SECONDS)).isEqualTo("first");
            second.join();
            assertThat(turns.take(() -> "fourth")).isEqualTo("fourth");
        }
    }

    @Test
    void a_turn_that_does_not_come_in_time_is_given_up() throws Exception {
        Turns turns = new Turns(1, 10, Duration.ofMillis(20));
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<String> first = people.submit(() -> turns.take(() -> {
                begun.countDown();
                await(go);
                return "first";
            }));
            await(begun);
            assertThatThrownBy(() -> turns.take(() -> "late")).isInstanceOf(TooBusy.class);
            go.countDown();
            assertThat(first.get(30, TimeUnit.SECONDS)).isEqualTo("first");
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(30, TimeUnit.SECONDS)) {
                throw new AssertionError("waited in vain");
            }
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }
}
