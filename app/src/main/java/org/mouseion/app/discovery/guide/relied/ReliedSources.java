package org.mouseion.app.discovery.guide.relied;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mouseion.app.discovery.guide.Reply;
import org.mouseion.app.discovery.guide.talk.Chore;
import org.mouseion.app.discovery.guide.talk.TurnListener;
import org.mouseion.app.knowledge.Reliance;
import org.mouseion.app.knowledge.SourceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Counts answers by the source they rest on, in memory, and writes the numbers down each minute.
@Component
public class ReliedSources implements TurnListener, Chore, Reliance {

    /// Days that count as "of late", and for which numbers are kept.
    private static final int DAYS = 90;

    private static final Pattern SOURCE = Pattern.compile("^/sources/(\\d{1,18})(?:[#?].*)?$");

    private final JdbcClient sql;
    private final Clock clock;
    private final Map<Long, AtomicLong> fresh = new ConcurrentHashMap<>();

    ReliedSources(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public void answered(String words, Reply reply, boolean personal, String browser) {
        if (reply.kind() != Reply.Kind.ANSWER) {
            return;
        }
        Set<Long> sources = reply.sentences().stream()
                .flatMap(said -> said.citations().stream())
                .map(citation -> SOURCE.matcher(citation.path()))
                .filter(Matcher::matches)
                .map(path -> Long.valueOf(path.group(1)))
                .collect(Collectors.toSet());
        sources.forEach(this::count);
    }

    /// Counts an answer that was not the guide's: the words of a voice.
    public void rested(Collection<SourceId> sources) {
        sources.forEach(source -> count(source.value()));
    }

    private void count(long source) {
        fresh.computeIfAbsent(source, unseen -> new AtomicLong()).incrementAndGet();
    }

    /// Answers of the last ninety days that rested on a source.
    @Override
    public Map<SourceId, Long> countAnswers() {
        beforeClosing();
        Map<SourceId, Long> counts = new HashMap<>();
        sql.sql("select source, sum(answers) as answers from discovery.guide_relied where day >= ? group by source")
                .param(today().minusDays(DAYS))
                .query(row -> {
                    counts.put(new SourceId(row.getLong("source")), row.getLong("answers"));
                });
        return Map.copyOf(counts);
    }

    @Override
    public void doNow() {
        beforeClosing();
        sql.sql("delete from discovery.guide_relied where day < ?")
                .param(today().minusDays(DAYS))
                .update();
    }

    @Override
    public void beforeClosing() {
        LocalDate today = today();
        fresh.forEach((source, count) -> {
            long now = count.getAndSet(0);
            if (now > 0) {
                sql.sql(
                                "insert into discovery.guide_relied (source, day, answers) values (?, ?, ?) "
                                        + "on conflict (source, day) do update set answers = guide_relied.answers + excluded.answers")
                        .params(source, today, now)
                        .update();
            }
        });
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
