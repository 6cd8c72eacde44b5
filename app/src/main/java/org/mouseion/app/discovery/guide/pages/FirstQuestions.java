package org.mouseion.app.discovery.guide.pages;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.discovery.guide.DialogueState;
import org.mouseion.app.discovery.guide.Guide;
import org.mouseion.app.discovery.guide.Reply;
import org.mouseion.app.discovery.guide.Turn;
import org.mouseion.app.discovery.guide.talk.HouseZone;
import org.mouseion.app.knowledge.Repertoire;
import org.mouseion.app.platform.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Questions to begin with. Each was put to the guide before it is offered, so that no visitor's first question is
/// refused.
@Component
public class FirstQuestions {

    private static final Logger log = LoggerFactory.getLogger(FirstQuestions.class);
    private static final int MOST = 4;

    /// How long a page waits for questions that nobody has tried yet; later ones come beside the page.
    private static final Duration PATIENCE = Duration.ofMillis(400);

    private record Tried(LocalDate day, long version, List<String> good) {}

    private final ObjectProvider<Guide> guide;
    private final ObjectProvider<Repertoire> repertoire;
    private final HouseZone zone;
    private final Clock clock;
    private final Map<String, Tried> tried = new ConcurrentHashMap<>();
    private final Map<String, Thread> trying = new ConcurrentHashMap<>();
    private volatile boolean closing;

    FirstQuestions(ObjectProvider<Guide> guide, ObjectProvider<Repertoire> repertoire, HouseZone zone, Clock clock) {
        this.guide = guide;
        this.repertoire = repertoire;
        this.zone = zone;
        this.clock = clock;
    }

    /// What was found good last; tried anew beside the page when a day has passed or the sources changed.
    public List<String> list(Words words) {
        Guide mind = guide.getIfAvailable();
        if (mind == null) {
            return List.of();
        }
        ZonedDateTime now = ZonedDateTime.now(clock.withZone(zone.get()));
        Repertoire said = repertoire.getIfAvailable();
        long version = said == null ? 0 : said.version();
        Tried last = tried.get(words.tag());
        if (last == null || !last.day().equals(now.toLocalDate()) || last.version() != version) {
            Thread attempt = trying.computeIfAbsent(
                    words.tag(),
                    tag -> Thread.ofVirtual()
                            .name("guide-first-questions")
                            .start(() -> attempt(mind, words, now, version)));
            if (last == null) {
                last = await(attempt, words.tag());
            }
        }
        return last == null ? List.of() : last.good();
    }

    private @Nullable Tried await(Thread attempt, String tag) {
        try {
            attempt.join(PATIENCE);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
        return tried.get(tag);
    }

    /// Nothing is tried in a house that closes: what it asks would be gone under it.
    @EventListener(ContextClosedEvent.class)
    void close() {
        closing = true;
        trying.forEach((tag, attempt) -> await(attempt, tag));
    }

    private void attempt(Guide mind, Words words, ZonedDateTime now, long version) {
        try {
            List<String> good = new ArrayList<>();
            for (String question : words.say("guide.pages.first.list").split(" \\| ")) {
                if (closing) {
                    return;
                }
                Reply reply = mind.answer(new Turn(question, words.locale(), DialogueState.NONE, now));
                if (good.size() < MOST && reply.kind() == Reply.Kind.ANSWER) {
                    good.add(question);
                }
            }
            tried.put(words.tag(), new Tried(now.toLocalDate(), version, List.copyOf(good)));
        } catch (RuntimeException fault) {
            log.warn("No questions to begin with in {}", words.tag(), fault);
        } finally {
            trying.remove(words.tag());
        }
    }
}
