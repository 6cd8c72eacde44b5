package org.mouseion.benchmarks.guide.speed;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import org.mouseion.benchmarks.guide.AskedQuestion;

/// Visitors, each with a browser of their own, who ask questions drawn from a list.
///
/// @param way how a browser asks: the question and what the browser calls itself
record Crowd(int visitors, List<AskedQuestion> questions, BiFunction<AskedQuestion, String, Answered> way, long seed) {

    private static final AtomicInteger BROWSERS = new AtomicInteger();

    Crowd {
        questions = List.copyOf(questions);
    }

    /// Everybody asks in the same moment, waits until all are answered, and does so again.
    List<Answered> atOnce(int rounds) {
        List<Answered> all = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            long round = i;
            all.addAll(each(visitor -> {
                Random random = new Random(seed * 31 + round * 1_000 + visitor);
                return List.of(way.apply(draw(random), newBrowser()));
            }));
        }
        return all;
    }

    /// Everybody asks the next question as soon as the last is answered; each question begins another
    /// conversation.
    List<Answered> withoutPause(int questionsEach) {
        return each(visitor -> {
            Random random = new Random(seed * 31 + visitor);
            List<Answered> mine = new ArrayList<>();
            for (int i = 0; i < questionsEach; i++) {
                mine.add(way.apply(draw(random), newBrowser()));
            }
            return mine;
        });
    }

    /// Everybody reads and thinks between two questions, as long as it takes on average or up to twice
    /// that.
    List<Answered> withPauses(Duration lasts, Duration thinks) {
        return each(visitor -> {
            Random random = new Random(seed * 31 + visitor);
            String browser = newBrowser();
            long end = System.nanoTime() + lasts.toNanos();
            List<Answered> mine = new ArrayList<>();
            sleep(random.nextLong(2 * thinks.toMillis()));
            while (System.nanoTime() < end) {
                mine.add(way.apply(draw(random), browser));
                sleep(random.nextLong(2 * thinks.toMillis()));
            }
            return mine;
        });
    }

    /// One browser that does not wait: not for the answer, not for what it is told.
    List<Answered> flood(int requests, int atOnce) {
        String browser = newBrowser();
        Random random = new Random(seed);
        List<AskedQuestion> drawn = random.ints(requests, 0, questions.size())
                .mapToObj(questions::get)
                .toList();
        return new Crowd(atOnce, questions, way, seed).each(hand -> {
            List<Answered> mine = new ArrayList<>();
            for (int i = hand; i < requests; i += atOnce) {
                mine.add(way.apply(drawn.get(i), browser));
            }
            return mine;
        });
    }

    private AskedQuestion draw(Random random) {
        return questions.get(random.nextInt(questions.size()));
    }

    private static String newBrowser() {
        return "Browser " + BROWSERS.incrementAndGet();
    }

    private interface Visitor {
        List<Answered> ask(int number);
    }

    private List<Answered> each(Visitor visitor) {
        List<Answered> all = new ArrayList<>();
        try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<List<Answered>>> asked = new ArrayList<>();
            for (int i = 0; i < visitors; i++) {
                int number = i;
                asked.add(crowd.submit(() -> visitor.ask(number)));
            }
            for (Future<List<Answered>> one : asked) {
                all.addAll(one.get());
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException("A visitor was not answered", failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", stopped);
        }
        return all;
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", stopped);
        }
    }
}
