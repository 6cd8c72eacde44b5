package org.mouseion.app.discovery.guide.unanswered;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.mouseion.app.discovery.guide.Reply;
import org.mouseion.app.discovery.guide.talk.Chore;
import org.mouseion.app.discovery.guide.talk.GuideKeys;
import org.mouseion.app.discovery.guide.talk.GuideSettings;
import org.mouseion.app.discovery.guide.talk.Talks;
import org.mouseion.app.discovery.guide.talk.TurnListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Counts what was refused. The first time a question is asked, only its sketch is kept; its words when a second
/// browser asks it; nothing at all where something personal stands in it.
@Component
class AskedQuestions implements TurnListener, Chore {

    private static final String PURPOSE = "sketch";

    /// Refusals that are no questions to the house.
    private static final Set<String> NO_QUESTIONS =
            Set.of("insult", "injection", "courtesy", "person", "unreadable", "no-words", Talks.RESTING);

    /// Asks remembered in memory, so that one browser asking twice is not two; the oldest go first.
    private static final int REMEMBERED = 100_000;

    private final JdbcClient sql;
    private final TransactionTemplate transactions;
    private final GuideKeys keys;
    private final Groups groups;
    private final GuideSettings settings;
    private final Clock clock;
    private final Map<String, Boolean> asks = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    };

    AskedQuestions(
            JdbcClient sql,
            TransactionTemplate transactions,
            GuideKeys keys,
            Groups groups,
            GuideSettings settings,
            Clock clock) {
        this.sql = sql;
        this.transactions = transactions;
        this.keys = keys;
        this.groups = groups;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void answered(String words, Reply reply, boolean personal, String browser) {
        if (reply.kind() == Reply.Kind.REFUSAL && !personal && !NO_QUESTIONS.contains(reply.intent())) {
            Wording.of(words).ifPresent(question -> count(question, reply.language(), browser));
        }
    }

    private void count(Wording question, String language, String browser) {
        byte[] sketch = keys.sign(PURPOSE, (language + '\n' + question.folded()).getBytes(StandardCharsets.UTF_8));
        String ask = browser + Base64.getEncoder().encodeToString(sketch);
        synchronized (asks) {
            if (asks.put(ask, true) != null) {
                return;
            }
        }
        LocalDate today = today();
        transactions.executeWithoutResult(status -> {
            if (groups.count(question, language, today)) {
                return;
            }
            boolean first =
                    sql.sql("insert into discovery.guide_once (sketch, day) values (?, ?) on conflict do nothing")
                                    .params(sketch, today)
                                    .update()
                            > 0;
            if (!first) {
                LocalDate before = sql.sql("delete from discovery.guide_once where sketch = ? returning day")
                        .param(sketch)
                        .query(LocalDate.class)
                        .single();
                groups.keep(question, language, before, today);
            }
        });
    }

    /// Forgets what was kept long enough, and turns the key under which sketches are made.
    @Override
    public void doNow() {
        LocalDate today = today();
        LocalDate sketchesFrom = today.minusDays(settings.onceKept());
        sql.sql("delete from discovery.guide_once where day < ?")
                .param(sketchesFrom)
                .update();
        if (keys.turn(PURPOSE, sketchesFrom)) {
            sql.sql("delete from discovery.guide_once").update();
        }
        groups.forget(today.minusDays(settings.asksKept()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
