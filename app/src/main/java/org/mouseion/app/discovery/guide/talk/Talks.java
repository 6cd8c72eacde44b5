package org.mouseion.app.discovery.guide.talk;

import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.mouseion.app.discovery.guide.DialogueState;
import org.mouseion.app.discovery.guide.Guide;
import org.mouseion.app.discovery.guide.Reply;
import org.mouseion.app.discovery.guide.Turn;
import org.mouseion.app.discovery.guide.privacy.PersonalWords;
import org.mouseion.app.platform.Problem;
import org.mouseion.app.platform.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Asks the guide for a visitor.
@Component
public class Talks {

    private static final Logger log = LoggerFactory.getLogger(Talks.class);

    /// Characters read of one turn. More is no question, and is refused before it is read.
    public static final int LONGEST = 60_000;

    private final ObjectProvider<Guide> guide;
    private final ObjectProvider<Finish> finish;
    private final Throttle throttle;
    private final Listeners listeners;
    private final GuideSettings settings;
    private final HouseZone zone;
    private final Clock clock;

    Talks(
            ObjectProvider<Guide> guide,
            ObjectProvider<Finish> finish,
            Throttle throttle,
            Listeners listeners,
            GuideSettings settings,
            HouseZone zone,
            Clock clock) {
        this.guide = guide;
        this.finish = finish;
        this.throttle = throttle;
        this.listeners = listeners;
        this.settings = settings;
        this.zone = zone;
        this.clock = clock;
    }

    /// Who asks, as far as the throttle must know.
    public record From(String address, String agent) {}

    /// A reply, and what stood in the question that nobody will keep.
    ///
    /// @param personal kinds of personal data found in the visitor's words; empty for none
    public record Said(Reply reply, Set<PersonalWords.Kind> personal) {
        public Said {
            personal = Set.copyOf(personal);
        }
    }

    /// Thrown where a browser asks faster than it may.
    public static final class TooFast extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final Duration wait;

        TooFast(Duration wait) {
            super("too fast", null, false, false);
            this.wait = wait;
        }

        /// Whole seconds, at least one, for `Retry-After`.
        public long seconds() {
            return Math.max(1, wait.plusMillis(999).toSeconds());
        }
    }

    /// The reply to a visitor's words. What goes wrong in the mind comes back as a sentence and a person.
    public Said ask(String words, DialogueState state, Words page, From from) {
        if (words.length() > LONGEST) {
            throw new Problem("guide-too-long", 413, LONGEST);
        }
        String browser = throttle.browser(from.address(), from.agent());
        Duration wait = throttle.take(browser);
        if (wait.isPositive()) {
            throw new TooFast(wait);
        }
        Set<PersonalWords.Kind> personal = PersonalWords.kinds(words);
        Turn turn = new Turn(words, page.locale(), state, ZonedDateTime.now(clock.withZone(zone.get())));
        Reply reply = finished(turn, think(turn, page));
        listeners.heard(words, reply, !personal.isEmpty(), browser);
        return new Said(reply, personal);
    }

    /// The reply as it goes out. Where that fails the reply as it was thought goes out.
    private Reply finished(Turn turn, Reply reply) {
        try {
            Finish last = finish.getIfAvailable();
            return last == null ? reply : last.finish(turn, reply);
        } catch (RuntimeException fault) {
            log.error("A reply was given as it was: {}", traceless(fault));
            return reply;
        }
    }

    private Reply think(Turn turn, Words page) {
        Guide mind = guide.getIfAvailable();
        if (mind == null) {
            return resting(turn, page);
        }
        FutureTask<Reply> thought = new FutureTask<>(() -> mind.answer(turn));
        Thread.ofVirtual().name("guide").start(thought);
        try {
            return thought.get(settings.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            thought.cancel(true);
            log.warn("The guide had no answer after {}", settings.patience());
        } catch (ExecutionException | CancellationException fault) {
            log.error("The guide failed: {}", traceless(fault));
        } catch (InterruptedException stopped) {
            thought.cancel(true);
            Thread.currentThread().interrupt();
        }
        return resting(turn, page);
    }

    /// Where it failed, without the message of the fault: the visitor's words may stand in it.
    private static String traceless(Exception fault) {
        Throwable cause = fault.getCause() == null ? fault : fault.getCause();
        StackTraceElement[] steps = cause.getStackTrace();
        return cause.getClass().getName() + (steps.length == 0 ? "" : " at " + steps[0]);
    }

    /// What is said where nobody thinks: the visitor is sent to a person.
    private static Reply resting(Turn turn, Words page) {
        return new Reply(
                Reply.Kind.REFUSAL,
                page.tag(),
                List.of(Reply.Said.linking(page.say("guide.pages.resting"), page.tag())),
                List.of(),
                null,
                List.of(),
                1,
                turn.state(),
                List.of(),
                RESTING);
    }

    /// Intent of the reply that stands in for a mind that is absent, slow or broken.
    public static final String RESTING = "resting";
}
