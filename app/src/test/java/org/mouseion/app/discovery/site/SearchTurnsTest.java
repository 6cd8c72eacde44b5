package org.mouseion.app.discovery.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.HandlerInterceptor;

class SearchTurnsTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void whoCameFirstIsAnsweredFirst() throws Exception {
        HandlerInterceptor turns = new SearchTurns(1).interceptor();
        assertThat(turns.preHandle(request, response, this)).isTrue();
        List<Integer> answered = Collections.synchronizedList(new ArrayList<>());
        List<Thread> waiting = new ArrayList<>();
        for (int visitor = 1; visitor <= 5; visitor++) {
            waiting.add(comes(visitor, turns, answered));
        }
        assertThat(answered).as("while the first is being answered").isEmpty();

        turns.afterCompletion(request, response, this, null);

        for (Thread visitor : waiting) {
            visitor.join();
        }
        assertThat(answered).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void asManyAreAnsweredAtOnceAsThereAreTurns() throws Exception {
        HandlerInterceptor turns = new SearchTurns(3).interceptor();
        CountDownLatch inside = new CountDownLatch(3);
        CountDownLatch leave = new CountDownLatch(1);
        List<Thread> visitors = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            visitors.add(Thread.ofVirtual().start(() -> {
                try {
                    turns.preHandle(request, response, this);
                    inside.countDown();
                    leave.await();
                    turns.afterCompletion(request, response, this, null);
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            }));
        }
        assertThat(inside.await(30, TimeUnit.SECONDS)).as("three at once").isTrue();
        leave.countDown();
        for (Thread visitor : visitors) {
            visitor.join();
        }
    }

    /// Returns when the visitor stands in the queue.
    private Thread comes(int visitor, HandlerInterceptor turns, List<Integer> answered) throws InterruptedException {
        Thread thread = Thread.ofPlatform().start(() -> {
            try {
                turns.preHandle(request, response, this);
                answered.add(visitor);
                turns.afterCompletion(request, response, this, null);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        while (thread.getState() != Thread.State.WAITING && thread.isAlive()) {
            Thread.onSpinWait();
        }
        return thread;
    }
}
